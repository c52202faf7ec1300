import { expect, test } from 'vitest';
import { primaryDataOf } from '../../../../src/calculators/footprint/analysis/primary-data.ts';
import { amount, aStudy, ownFactor, quantified, type TestLine } from '../one-study.ts';

const primaryOf = async (lines: readonly TestLine[]) =>
  primaryDataOf((await quantified(aStudy(lines))).lines);

const own = (value: number, more: Partial<TestLine> = {}): TestLine => ({
  kind: 'material',
  fields: ownFactor(value),
  ...more,
});

const supplier = { data: { source: 'supplier' } } as const;
const primary = { data: { source: 'primary' } } as const;

test('a supplier’s footprint for a mass that was weighed is primary, one of a data sheet isn’t: 3 of 3 + 1', async () => {
  const byFootprint = ownFactor(3, { basis: 'supplier' });
  const { share } = await primaryOf([own(3, { ...primary, fields: byFootprint }), own(1, primary)]);
  expect(share).toBe(0.75);
});

test('a factor of the reader’s own is a supplier’s where the line’s data are', async () => {
  expect((await primaryOf([own(3, supplier), own(1)])).share).toBe(0.75);
});

test('of a supplier’s footprint what the supplier says is primary: 22 % of 3, and all of 1', async () => {
  const stated = (primaryShare: string) => own(3, { data: { source: 'supplier', primaryShare } });
  const shareOf = async (said: string) => (await primaryOf([stated(said), own(1, supplier)])).share;
  expect(await shareOf('22')).toBeCloseTo((0.22 * 3 + 1) / 4, 12);
  expect(await shareOf('0')).toBe(0.25);
  expect(await shareOf('220')).toBe(0.25);
  expect(await shareOf('much')).toBe(0.25);
});

test('metered power by the grid’s average is not primary, nor is a supplier’s footprint for a guessed mass', async () => {
  const power: TestLine = { kind: 'electricity', fields: { quantity: amount(1, 'kWh') }, ...primary };
  expect((await primaryOf([power])).share).toBe(0);
  const guessed = own(1, { data: { source: 'proxy' }, fields: ownFactor(1, { basis: 'supplier' }) });
  expect((await primaryOf([guessed])).share).toBe(0);
});

test('a factor that was measured in place of the registry’s is primary, an opinion isn’t', async () => {
  const power = (origin: 'measured' | 'other'): TestLine => ({
    kind: 'electricity',
    fields: { quantity: amount(1, 'kWh') },
    overrides: { emissionFactor: { value: 0.4, reason: 'of the plant', origin } },
    ...primary,
  });
  expect((await primaryOf([power('measured')])).share).toBe(1);
  expect((await primaryOf([power('other')])).share).toBe(0);
});

test('a gas that was weighed needs no factor: its potential isn’t one', async () => {
  const gas: TestLine = {
    kind: 'direct',
    fields: { substance: 'SF6', quantity: amount(1, 'g') },
    ...primary,
  };
  expect((await primaryOf([gas])).share).toBe(1);
});

test('what grew is no part of the share: 1 of 1 + 1, whatever was taken up', async () => {
  const uptake: TestLine = {
    kind: 'biogenic-carbon',
    fields: { flow: 'uptake', quantity: amount(100, 'kgC') },
    ...primary,
  };
  expect((await primaryOf([uptake, own(1, supplier), own(1)])).share).toBe(0.5);
});

test('nothing has no share, and what nothing is said of is unknown', async () => {
  expect((await primaryOf([])).share).toBeUndefined();
  const { sources } = await primaryOf([own(1), own(3, primary)]);
  expect(sources).toEqual({ primary: 0.75, supplier: 0, secondary: 0, proxy: 0, unknown: 0.25 });
});

import { expect, test } from 'vitest';
import { gridElectricity } from '../../../src/calculators/factors/grid-electricity.ts';
import type { EnteredLine, Override } from '../../../src/calculators/lines/entered.ts';
import { LineReader } from '../../../src/calculators/lines/line-reader.ts';

const [factor] = gridElectricity;
if (!factor) throw new Error('There is no factor of grid electricity.');

const override: Override = { value: '0.4', reason: '供应商报告', origin: 'supplied' };
const readerOf = (overrides: Record<string, Override>, rolePrefix?: string) => {
  const line: EnteredLine = { id: 'line-1', kind: 'transport', name: '', fields: {}, overrides };
  const catalogue = { factor: () => factor };
  return new LineReader(line, { gwp: 'AR6' }, [], {
    catalogue,
    calculator: 'emissions',
    ...(rolePrefix !== undefined && { rolePrefix }),
  });
};

test('a factor says under which role it may be overridden; one that is fixed says none', () => {
  const read = readerOf({});
  expect(read.coefficient('emissionFactor', factor).role).toBe('emissionFactor');
  expect(read.fixed('officialFactor', factor).role).toBeUndefined();
  expect(read.fixed('officialFactor', factor)).toBe(readerOf({}).fixed('officialFactor', factor));
});

test('two legs of one line are overridden apart, and each number still says its role', () => {
  const overrides = { 'leg-2/emissionFactor': override };
  const [first, second] = ['leg-1/', 'leg-2/'].map((prefix) =>
    readerOf(overrides, prefix).coefficient('emissionFactor', factor),
  );
  expect([first?.value, first?.basis.kind, first?.role]).toEqual([
    factor.value,
    'cited',
    'leg-1/emissionFactor',
  ]);
  expect([second?.value, second?.basis.kind, second?.role]).toEqual([
    0.4,
    'overridden',
    'leg-2/emissionFactor',
  ]);
});

test('what is wrong with an override of a leg stands beside the bare role', () => {
  const read = readerOf({ 'leg-2/emissionFactor': { ...override, reason: ' ' } }, 'leg-2/');
  expect(read.coefficient('emissionFactor', factor).value).toBe(factor.value);
  expect(read.problems.map(({ code, field }) => [code, field])).toContainEqual([
    'overrideWithoutReason',
    'emissionFactor',
  ]);
});

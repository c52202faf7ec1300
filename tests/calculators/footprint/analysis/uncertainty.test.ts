import { describe, expect, test } from 'vitest';
import { tornadoOf } from '../../../../src/calculators/footprint/analysis/tornado.ts';
import { uncertaintyOf } from '../../../../src/calculators/footprint/analysis/uncertainty.ts';
import { amount, aStudy, ownFactor, quantified, type TestLine } from '../one-study.ts';

const uncertainty = async (lines: readonly TestLine[]) =>
  uncertaintyOf((await quantified(aStudy(lines))).lines);

const own = (value: number, halfWidths?: TestLine['uncertainty'], document = 'a data sheet'): TestLine => ({
  kind: 'material',
  fields: ownFactor(value, { ownDocument: document }),
  ...(halfWidths && { uncertainty: halfWidths }),
});

/** The same lines as if all had one factor. */
const ofOneFactor = async (lines: readonly TestLine[]) =>
  uncertaintyOf(
    (await quantified(aStudy(lines))).lines.map((line) => ({
      ...line,
      ...(line.result && { result: { ...line.result, factorGroup: 'one' } }),
    })),
  );

const power = (kwh: number, halfWidths?: TestLine['uncertainty']): TestLine => ({
  kind: 'electricity',
  fields: { quantity: amount(kwh, 'kWh') },
  ...(halfWidths && { uncertainty: halfWidths }),
});

describe('the range of a footprint', () => {
  test('100 kg ±3 % ±4 % and 50 kg ±12 % ±16 %: √(5² + 10²) = 11.2 kg', async () => {
    const { combined } = await uncertainty([
      own(100, { activity: 3, factor: '4' }, 'one'),
      own(50, { activity: '12%', factor: 16 }, 'another'),
    ]);
    expect(combined.halfWidth).toBeCloseTo(Math.hypot(5, 10), 12);
    expect(combined.quantifiedShare).toBe(1);
  });

  test('lines with one factor share its error: ten of 1 kWh ±10 %, factor ±3 % → √(10²/10 + 3²) = 4.4 %', async () => {
    const lines = Array.from({ length: 10 }, () => power(1, { activity: 10, factor: 3 }));
    const { combined } = await uncertainty(lines);
    expect(combined.relative).toBeCloseTo(Math.sqrt(0.1 ** 2 / 10 + 0.03 ** 2), 12);
  });

  test('a line without half-widths is outside the range, and its share is told', async () => {
    const { combined } = await uncertainty([own(3, { activity: 5, factor: 5 }), own(1, { activity: 5 })]);
    expect(combined.quantifiedShare).toBe(0.75);
    expect(combined.unquantifiedEmissions).toBe(1);
  });

  test('two factors of one data sheet are two: √(0.2² + 0.1²); the same one twice errs together', async () => {
    const off = { activity: 0, factor: 10 };
    const two = await uncertainty([own(2, off), own(1, off)]);
    expect(two.combined.halfWidth).toBeCloseTo(Math.hypot(0.2, 0.1), 12);
    const same = await uncertainty([own(2, off), own(2, off)]);
    expect(same.combined.halfWidth).toBeCloseTo(0.4, 12);
  });

  test('materials with other recycled contents don’t share one error; land-use changes never do', async () => {
    const mixed = (share: number): TestLine => ({
      kind: 'material',
      fields: {
        factor: 'material-electrolytic-aluminium-cn',
        recycledFactor: 'material-electrolytic-aluminium-cn',
        recycledContent: amount(share, '%'),
        quantity: amount(1, 'kg'),
      },
      uncertainty: { activity: 0, factor: 10 },
    });
    const halfWidth = async (...lines: TestLine[]) => (await uncertainty(lines)).combined.halfWidth;
    expect(await halfWidth(mixed(10), mixed(10))).toBeCloseTo(2 * 2.03, 12);
    expect(await halfWidth(mixed(10), mixed(20))).toBeCloseTo(Math.SQRT2 * 2.03, 12);
    const land: TestLine = {
      kind: 'land-use',
      fields: { quantity: amount(1, 'kgCO2e'), ownDocument: 'a study' },
      uncertainty: { activity: 0, factor: 10 },
    };
    expect(await halfWidth(land, land)).toBeCloseTo(Math.SQRT2 / 10, 12);
  });

  test('carbon × 44/12 has a factor that can’t be wrong: its amount is all there is to know', async () => {
    const { combined } = await uncertainty([
      {
        kind: 'biogenic-carbon',
        fields: { flow: 'release', quantity: amount(3, 'kgC') },
        uncertainty: { activity: 10 },
      },
    ]);
    expect(combined.halfWidth).toBeCloseTo(1.1, 12);
  });

  test('a half-width that can’t be read is asked about and doesn’t keep the line out of the footprint', async () => {
    const { combined, problems } = await uncertainty([own(3, { activity: 'some', factor: -5 })]);
    expect(problems.map(([line, { code, severity }]) => [line, code, severity])).toEqual([
      ['line-1', 'notANumber', 'ask'],
      ['line-1', 'negative', 'ask'],
    ]);
    expect(combined).toMatchObject({ total: 3, halfWidth: undefined });
  });
});

describe('the tornado', () => {
  test('moves each input by its half-width, or by ±10 % and says so', async () => {
    const tornado = tornadoOf(
      await uncertainty([own(100, { activity: 5, factor: 20 }, 'one'), own(50, undefined, 'another')]),
    );
    expect(
      tornado.map(({ what, group, low, high, assumed }) => [what, group.split(',')[0], low, high, assumed]),
    ).toEqual([
      ['factor', 'own:one', 130, 170, false],
      ['activity', 'own:one', 145, 155, false],
      ['activity', 'own:another', 145, 155, true],
      ['factor', 'own:another', 145, 155, true],
    ]);
  });

  test('moves the lines of one factor together, a credit against the others: ±10 % of 100 − 40', async () => {
    const [factor] = tornadoOf(await ofOneFactor([own(100, { activity: 0 }), own(-40, { activity: 0 })]));
    expect(factor).toMatchObject({ what: 'factor', moved: 0.1, assumed: true, low: 54, high: 66 });
    expect(factor?.lines).toHaveLength(2);
  });

  test('says the mean half-width where lines of one factor differ: 100 kg ±10 % and 300 kg ±2 % → ±4 %', async () => {
    const tornado = tornadoOf(
      await ofOneFactor([own(100, { activity: 0, factor: 10 }), own(300, { activity: 0, factor: 2 })]),
    );
    expect(tornado).toMatchObject([{ moved: expect.closeTo(0.04, 12), low: 384, high: 416 }]);
  });

  test('shows the ten largest of many and nothing that is exact', async () => {
    const lines = Array.from({ length: 12 }, (_, place) => own(place + 1, undefined, `document ${place}`));
    const tornado = tornadoOf(await uncertainty([...lines, own(1000, { activity: 0, factor: 0 }, 'exact')]));
    expect(tornado).toHaveLength(10);
    expect(tornado.every(({ group }) => !group.startsWith('own:exact'))).toBe(true);
    expect(tornado[0]?.group).toMatch(/^own:document 11,/);
  });
});

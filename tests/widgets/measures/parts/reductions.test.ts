import { expect, test } from 'vitest';
import { tonnesRange } from '../../../../widgets/measures/parts/figure-text.ts';
import { remarksOf } from '../../../../widgets/measures/parts/measure-remarks.ts';
import { reductionsIn } from '../../../../widgets/measures/parts/reductions.ts';
import { measureOf, of, quantified } from '../../../calculators/measures/one-plan.ts';

const lamps = measureOf('lighting', { use: of(1000, 'MWh') });
const enabling = measureOf('enabling', {});
const certificates = measureOf('green-power', { certified: of(100, 'MWh'), origin: 'wind' });

test('measures are listed as they act, and what only enables others is among them with 0 t', () => {
  const { years } = quantified([enabling, certificates, lamps]);
  const last = years.at(-1);
  const listed = (last ? reductionsIn(last) : []).map(({ line, reduction }) => [
    line.kind,
    reduction.mid.total.market.value > 0,
  ]);
  expect(listed).toEqual([
    ['lighting', true],
    ['green-power', true],
    ['enabling', false],
  ]);
});

test('a measure is listed only from the year in which it works', () => {
  const later = { ...lamps, fields: { ...lamps.fields, year: '2026' } };
  const { years } = quantified([later]);
  expect(years.map((year) => reductionsIn(year).length)).toEqual([0, 0, 1]);
});

test('what counts once and what acts on the rest is told with the measure, and what its fields lack isn’t', () => {
  const platform = measureOf('energy-platform', { use: of(1000, 'MWh') }, { name: '平台' });
  const meters = measureOf('equipment-monitoring', { use: of(500, 'MWh') }, { name: '监测' });
  const told = remarksOf(quantified([platform, meters, lamps]));
  expect(told.map(({ line, problem }) => [line.kind, problem.code])).toEqual([
    ['energy-platform', 'chained'],
    ['equipment-monitoring', 'countedOnce'],
  ]);
  const undocumented = measureOf('own-estimate', { scope1: of(10, 'tCO2e') });
  const { measures } = quantified([undocumented]);
  expect(measures[0]?.problems.map(({ code }) => code)).toEqual(['estimateWithoutDocument']);
  expect(remarksOf({ measures })).toEqual([]);
});

test('what keeps a measure out is told with it', () => {
  const told = remarksOf(quantified([measureOf('lighting', { use: of('许多', 'MWh') })]));
  expect(told.map(({ problem }) => problem.severity)).toEqual(['error']);
});

test('a range goes from the lower to the higher figure, and is one figure where both look the same', () => {
  const desk = { rounding: 'half-even' } as const;
  expect(tonnesRange(desk, 365.76, 243.84)).toBe('243.8 – 365.8');
  expect(tonnesRange(desk, -2, -3)).toBe('−3.00 – −2.00');
  expect(tonnesRange(desk, 100, 100.001)).toBe('100.0');
});

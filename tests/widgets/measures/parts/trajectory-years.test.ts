import { expect, test } from 'vitest';
import { otherBasis, pictureOf } from '../../../../widgets/measures/parts/trajectory-years.ts';
import { measureOf, of, quantified } from '../../../calculators/measures/one-plan.ts';

/** 1 000 t of scope 1 and 10 000 MWh at 0.6096 kg: 7 096 t by market in 2023. */
const base = 1000 + 6096;

/** 1 000 MWh of lighting, of which LED saves 40 to 60 %. */
const lamps = measureOf('lighting', { use: of(1000, 'MWh') });

test('all lines of the picture begin in the base year with its emissions', () => {
  const { years, lines } = pictureOf({ language: 'zh' }, quantified([lamps], { target: '30' }));
  expect(years).toEqual([2023, 2024, 2025, 2026]);
  expect(lines.map(({ values }) => values[0])).toEqual([base, base, base]);
  expect(lines.map(({ values }) => values.length)).toEqual([4, 4, 4]);
});

test('the band holds the plan between what most and what least is saved', () => {
  const { lines } = pictureOf({ language: 'zh' }, quantified([lamps]));
  const [without, reached] = lines;
  expect(without?.values).toEqual([base, base, base, base]);
  for (const [year, [from, to] = [NaN, NaN]] of (reached?.band ?? []).entries()) {
    expect(reached?.values[year]).toBeGreaterThanOrEqual(from);
    expect(reached?.values[year]).toBeLessThanOrEqual(to);
  }
  // 1 000 MWh × 0.6096: 609.6 t, of which 40 to 60 %.
  expect(reached?.band?.[3]).toEqual([
    expect.closeTo(base - 0.6 * 609.6, 6),
    expect.closeTo(base - 0.4 * 609.6, 6),
  ]);
});

test('a plan without a target has no line for it', () => {
  expect(pictureOf({ language: 'zh' }, quantified([lamps])).lines).toHaveLength(2);
});

test('each basis has the other', () => {
  expect([otherBasis('market'), otherBasis('location')]).toEqual(['location', 'market']);
});

import { describe, expect, test } from 'vitest';
import { rederive } from '../../../../src/calculators/engine/explanation.ts';
import { amount, aStudy, ownFactor, quantified, type TestLine } from '../one-study.ts';

const MIX = 0.5777;
const WIND = 0.0336;

const wind = {
  supply: 'direct',
  technology: 'life-cycle-electricity-cn-wind-2023',
  certificatesSold: 'no',
  gridLoss: amount(4, '%'),
};

const power = (fields: TestLine['fields'] = {}, more: Partial<TestLine> = {}): TestLine => ({
  kind: 'electricity',
  fields: { quantity: amount(10, 'kWh'), ...fields },
  ...more,
});

const insteadOf = (value: number): Pick<TestLine, 'overrides'> => ({
  overrides: { emissionFactor: { value, reason: 'of the regional grid' } },
});

const codesOf = async (line: TestLine) => {
  const { lines } = await quantified(aStudy([line]));
  return lines[0]?.problems.map(({ code, field }) => `${code} ${field ?? ''}`.trim());
};

describe('the total by the average of the grid', () => {
  test('keeps the national average where the reader put another number in its place', async () => {
    const { total, gridMix } = await quantified(aStudy([power({}, insteadOf(0.2))]));
    expect(total.value).toBeCloseTo(2, 12);
    expect(gridMix.value).toBeCloseTo(10 * MIX, 12);
    expect(rederive(gridMix)).toBe(gridMix.value);
  });

  test('is the very number of the total where nothing counts by another factor, whatever the order of adding', async () => {
    const parts = [0.1, 0.7, 1e-3, 12.345, 1 / 3].flatMap((factor): TestLine[] => [
      { kind: 'material', stage: 'raw-materials', fields: ownFactor(factor) },
      { kind: 'material', stage: 'production', fields: ownFactor(factor * 1.1) },
    ]);
    const { total, gridMix } = await quantified(
      aStudy([...parts, power(), { kind: 'material', fields: {} }, power({}, { stage: 'use' })]),
    );
    expect(gridMix.value).toBe(total.value);
  });

  test('of wind power over 4 % of loss: 10 ÷ 0.96 × 0.0336 beside 10 × 0.5777', async () => {
    const { total, gridMix } = await quantified(aStudy([power(wind)]));
    expect(total.value).toBeCloseTo((10 / 0.96) * WIND, 12);
    expect(gridMix.value).toBeCloseTo(10 * MIX, 12);
  });
});

describe('what is favourable isn’t taken in silence', () => {
  test.each([
    ['the grid', power({}, insteadOf(0))],
    ['a technology', power(wind, insteadOf(0))],
  ])('a factor of 0 in place of that of %s is refused', async (_, line) => {
    expect(await codesOf(line)).toEqual(['powerOfNothing emissionFactor']);
  });

  test('the technology and whether certificates are sold must be chosen', async () => {
    expect(await codesOf(power({ supply: 'own' }))).toEqual([
      'missing certificatesSold',
      'missing technology',
    ]);
    expect(await codesOf(power({ supply: 'own', certificatesSold: 'yes' }))).toEqual([
      'certificatesSold certificatesSold',
    ]);
  });

  test('a grid that loses everything delivers nothing', async () => {
    expect(await codesOf(power({ ...wind, gridLoss: amount(100, '%') }))).toEqual(['nothingLeft gridLoss']);
    expect(await codesOf(power({ ...wind, gridLoss: amount(101, '%') }))).toEqual(['outOfRange gridLoss']);
  });
});

import { describe, expect, test } from 'vitest';
import { analyseInventory } from '../../../../src/calculators/emissions/analyse-inventory.ts';
import type { IndicatorInputs } from '../../../../src/calculators/emissions/inventory.ts';
import type { OwnTarget } from '../../../../src/calculators/readiness/assessment.ts';
import {
  compareIndicators,
  compareTargets,
  inUnitOf,
} from '../../../../src/calculators/readiness/indicators/indicators.ts';
import { indicatorRules } from '../../../../src/calculators/readiness/indicators/rules.ts';
import { references } from '../../../../src/calculators/references.ts';
import { lineOf, quantify } from '../../emissions/one-line.ts';
import { codesOf } from '../one-assessment.ts';

const proof = { evidence: { document: '结算单' } } as const;
const equalValue = { amount: '0.2856', document: '2023 年全国电力工业统计：供电标准煤耗' };

/** 1 000 MWh from the grid, of which certificates cover a part: 0.8325 kg/kWh ÷ 0.2856 kgce/kWh for the rest. */
const withGreen = (megawattHours: number, inputs: IndicatorInputs = { equalValue }) =>
  analyseInventory(
    quantify(
      [
        lineOf('grid-electricity', { quantity: { amount: 1000, unit: 'MWh' } }),
        lineOf(
          'certificate',
          {
            quantity: { amount: megawattHours, unit: 'MWh' },
            cancellation: 'cancelled',
            generated: '2023-06',
          },
          proof,
        ),
      ],
      { indicators: inputs },
    ),
  ).indicators;

const compared = (indicators: Parameters<typeof compareIndicators>[0]) =>
  Object.fromEntries(compareIndicators(indicators).map((one) => [one.rule.id, one]));

/** The rules whose value the figures keep to, by how far they lie above it. */
const keptTo = (indicators: Parameters<typeof compareIndicators>[0]) =>
  compareIndicators(indicators)
    .filter(({ rule, difference = NaN }) => (rule.better === 'lower' ? difference <= 0 : difference >= 0))
    .map(({ rule }) => rule.id);

describe('The rules that an inventory is held against', () => {
  test('have the values that are reported: 0.2 and 0.3 for parks, 1.8 and 30 %, 0.2 and 95 % for factories', () => {
    expect(indicatorRules.map(({ id, value, unit }) => [id, value, unit])).toEqual([
      ['park-co2-per-energy', 0.2, 'tCO2/tce'],
      ['park-large-co2-per-energy', 0.3, 'tCO2/tce'],
      ['factory-entry-co2-per-energy', 1.8, 'tCO2/tce'],
      ['factory-2030-co2-per-energy', 0.2, 'tCO2/tce'],
      ['factory-entry-non-fossil', 30, '%'],
      ['factory-2030-non-fossil', 95, '%'],
    ]);
  });

  test('cite their document and say that none of them is made for, or confirmed for, a factory', () => {
    for (const { id, citation, bearing } of indicatorRules) {
      expect(references, id).toHaveProperty(citation.reference);
      expect(bearing, id).toBe(id.startsWith('park') ? 'orientation' : 'unconfirmed');
    }
  });
});

describe('An inventory beside them', () => {
  test('without green power has 2.915 tCO2/tce and no non-fossil share, and lies beyond every value', () => {
    const result = compared(withGreen(0));
    expect(result['park-co2-per-energy']?.value?.value).toBeCloseTo(2.915, 3);
    expect(keptTo(withGreen(0))).toEqual([]);
  });

  test('with half its power green lies 0.343 below 1.8 and 20 points above 30 %', () => {
    expect(compared(withGreen(500))['factory-entry-co2-per-energy']?.value?.value).toBeCloseTo(1.457, 3);
    expect(compared(withGreen(500))['factory-entry-co2-per-energy']?.difference).toBeCloseTo(1.457 - 1.8, 3);
    expect(compared(withGreen(500))['factory-entry-non-fossil']?.difference).toBeCloseTo(20, 9);
    expect(keptTo(withGreen(500))).toEqual(['factory-entry-co2-per-energy', 'factory-entry-non-fossil']);
  });

  test('shows its share in percent as the rule does: 50, not 0.5', () => {
    const figures = compareIndicators(withGreen(500)).map(
      ({ rule, value }) => value && inUnitOf(rule, value),
    );
    const intensity = (0.5 * 0.8325) / 0.2856;
    expect(figures).toEqual(
      [intensity, intensity, intensity, intensity, 50, 50].map(
        (figure) => expect.closeTo(figure, 9) as number,
      ),
    );
  });

  test('with 92 % green has 0.233, which is below 0.3 and above 0.2', () => {
    expect(keptTo(withGreen(920))).toEqual([
      'park-large-co2-per-energy',
      'factory-entry-co2-per-energy',
      'factory-entry-non-fossil',
    ]);
  });

  test('with all its power green keeps to all of them', () => {
    expect(keptTo(withGreen(1000))).toEqual(indicatorRules.map(({ id }) => id));
  });

  test('that gives no equal value for electricity isn’t held against any: by calorific value it would pass wrongly', () => {
    for (const one of compareIndicators(withGreen(500, {}))) expect(one).toEqual({ rule: one.rule });
  });

  test('that isn’t there leaves the rules to be shown', () => {
    expect(compareIndicators(undefined).map(({ rule }) => rule)).toEqual(indicatorRules);
    expect(keptTo(undefined)).toEqual([]);
  });
});

describe('The factory’s own targets', () => {
  const target = (more: Partial<OwnTarget>): OwnTarget => ({
    id: 'target-1',
    name: '单位产品综合能耗',
    unit: 'kgce/t',
    better: 'lower',
    ...more,
  });
  const one = (more: Partial<OwnTarget>) => compareTargets([target(more)])[0];

  test.each([
    ['lower', 98, 100, true],
    ['lower', 100, 100, true],
    ['lower', 101, 100, false],
    ['higher', 101, 100, true],
    ['higher', 99, 100, false],
  ] as const)('where %s is better, %d against %d: %s', (better, actual, limit, is) => {
    expect(one({ better, actual, target: limit })).toMatchObject({ reached: is, problems: [] });
  });

  test('may be below zero and have their unit behind them', () => {
    expect(one({ actual: '-5 kgce/t', target: '0 kgce/t' })).toMatchObject({ reached: true, problems: [] });
  });

  test('without one of the two numbers are neither reached nor missed', () => {
    expect(one({ actual: '', target: 100 })).toEqual({
      target: target({ actual: '', target: 100 }),
      problems: [],
    });
    expect(one({})?.reached).toBeUndefined();
  });

  test('that can’t be read say why', () => {
    const wrong = one({ actual: 'about 90', target: '1e999' });
    expect(wrong?.reached).toBeUndefined();
    expect(codesOf(wrong?.problems ?? [], 'error')).toEqual(['notANumber', 'tooLarge']);
  });
});

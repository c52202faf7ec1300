import { expect, test } from 'vitest';
import {
  cylinderHeel,
  electronicsGases,
  electronicsSubstrates,
} from '../../../src/calculators/factors/electronics-gases.ts';

test('what isn’t converted and what is formed are shares of the gas used', () => {
  for (const { unconverted, byproducts } of electronicsGases) {
    for (const { value, unit, per } of [unconverted, ...byproducts]) {
      expect(value).toBeGreaterThan(0);
      expect(value).toBeLessThan(1);
      expect([unit, per]).toEqual(['1', '1']);
    }
  }
  expect(electronicsGases).toHaveLength(22);
});

test('1 000 kg C2F6 in semiconductors, no abatement: 900 kg used, 540 kg C2F6 and 180 kg CF4 emitted', () => {
  const c2f6 = electronicsGases.find(({ id }) => id === 'semiconductor-c2f6');
  const used = 1000 * (1 - cylinderHeel.value);
  expect(used).toBe(900);
  expect(used * (c2f6?.unconverted.value ?? 0)).toBeCloseTo(540, 10);
  expect(c2f6?.byproducts.map(({ substance, value }) => [substance, used * value])).toEqual([['CF4', 180]]);
});

test('CHF3 and CH2F2 bear the names of the substances they are: HFC-23 and HFC-32', () => {
  const substances = new Set(electronicsGases.map(({ substance }) => substance));
  expect([...substances].sort()).toEqual(['C2F6', 'C3F8', 'CF4', 'HFC-23', 'HFC-32', 'NF3', 'SF6', 'c-C4F8']);
});

test('NF3 from a remote plasma is told apart from NF3 in the chamber', () => {
  const nf3 = electronicsGases.filter(
    ({ process, substance }) => process === 'display' && substance === 'NF3',
  );
  expect(nf3.map(({ id, unconverted }) => [id, unconverted.value])).toEqual([
    ['display-remote-nf3', 0.03],
    ['display-nf3', 0.3],
  ]);
});

test('tier 1 is in kg per m2 for semiconductors and in g per m2 for displays and photovoltaics', () => {
  expect(electronicsSubstrates.map(({ gases }) => [...new Set(gases.map(({ unit }) => unit))])).toEqual([
    ['kg'],
    ['g'],
    ['g'],
  ]);
});

import { describe, expect, test } from 'vitest';
import { UnitMismatch } from '../../../src/calculators/engine/errors.ts';
import { nodesOf, rederive } from '../../../src/calculators/engine/explanation.ts';
import {
  addEmissions,
  co2Only,
  emissionsOf,
  gasEmission,
  gasFamilies,
  outsideFamilies,
} from '../../../src/calculators/engine/gases.ts';
import { cited } from '../../../src/calculators/engine/operations.ts';
import { entered, factor } from './quantities.ts';

const methane = cited(factor('gwp-ch4', 28, 'kgCO2e', 'kgCH4'), 'gwp');
const carbonDioxide = cited(factor('gwp-co2', 1, 'kgCO2e', 'kgCO2'), 'gwp');
const r134a = cited(factor('gwp-r134a', 1300, 'kgCO2e', 'kg'), 'gwp');

const gases = [
  gasEmission('CO2', entered(100, 'tCO2'), carbonDioxide),
  gasEmission('CH4-fossil', entered(500, 'kgCH4'), methane),
  gasEmission('HFCs', entered(10, 'kg'), r134a),
  gasEmission('CO2-biogenic', entered(7, 'tCO2'), carbonDioxide),
];

describe('the emission of a gas', () => {
  test('is its mass × its potential, in tonnes of CO2e whatever the units of either', () => {
    // 500 kg × 28 = 14 t; 10 kg × 1 300 = 13 t
    expect(gases.map(({ co2e }) => co2e.value)).toEqual([100, 14, 13, 7]);
    expect(gases.every(({ co2e }) => co2e.unit === 'tCO2e')).toBe(true);
  });

  test('refuses the potential of another gas', () => {
    expect(() => gasEmission('N2O', entered(1, 'kgN2O'), methane)).toThrow(UnitMismatch);
    expect(() => gasEmission('N2O', entered(1, 'kgN2O'), methane)).toThrow('kgN2O');
  });

  test('rests on the potential as it is printed', () => {
    const [, ch4] = gases;
    const leaves = ch4 ? nodesOf(ch4.co2e) : [];
    expect(leaves.map((node) => [node.value, node.unit])).toEqual([
      [500, 'kgCH4'],
      [0.5, 'tCH4'],
      [28, 'tCO2e'],
      [14, 'tCO2e'],
    ]);
  });
});

describe('the gases of a source', () => {
  const source = emissionsOf(gases);

  test('add up inside, and biogenic CO2 stands beside', () => {
    expect(source.total.value).toBe(127);
    expect(source.gases.map(({ family }) => family)).toEqual(['CO2', 'CH4-fossil', 'HFCs']);
    expect(source.outside.map(({ family }) => family)).toEqual(['CO2-biogenic']);
  });

  test('tell their CO2 alone', () => {
    expect(co2Only(source).value).toBe(100);
    expect(co2Only(emissionsOf([])).value).toBe(0);
  });

  test('are added source by source, each family once and in the order of the families', () => {
    const total = addEmissions([source, emissionsOf([...gases].reverse()), emissionsOf([])]);
    expect(total.gases.map(({ family, co2e }) => [family, co2e.value])).toEqual([
      ['CO2', 200],
      ['CH4-fossil', 28],
      ['HFCs', 26],
    ]);
    expect(total.outside.map(({ co2e }) => co2e.value)).toEqual([14]);
    expect(total.total.value).toBe(254);
    expect(rederive(total.total)).toBe(254);
  });
});

test('no family is inside the total and beside it', () => {
  expect(gasFamilies.filter((family) => (outsideFamilies as readonly string[]).includes(family))).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import { citedIn, nodesOf, overridesIn, rederive } from '../../../src/calculators/engine/explanation.ts';
import {
  carbonToCo2,
  cited,
  convert,
  defined,
  divide,
  multiply,
  multiplyConverted,
  portion,
  ratio,
  subtract,
  sum,
} from '../../../src/calculators/engine/operations.ts';
import type { Coefficient, Node, Quantification } from '../../../src/calculators/engine/quantification.ts';
import { entered, factor } from './quantities.ts';

const ncv = factor('ncv', 389.31, 'GJ', '10^4 Nm3');
const carbon = factor('carbon', 15.3, 'tC', 'TJ');
const oxidation = factor('oxidation', 0.99, '1', '1');

const measured: Coefficient<'GJ', '10^4 Nm3'> = {
  ...cited(ncv, 'ncv'),
  value: 355.4,
  basis: { kind: 'overridden', reason: '每月抽样', origin: 'measured', instead: cited(ncv, 'ncv') },
};

/** The CO2 of 42.5 × 10^4 Nm3 of natural gas, step by step. */
function naturalGas(calorificValue: Coefficient<'GJ', '10^4 Nm3'>) {
  const energy = multiply(entered(42.5, '10^4 Nm3'), calorificValue, 'energy');
  const burnt = portion(
    multiplyConverted(energy, cited(carbon, 'carbonContent'), 'carbon'),
    cited(oxidation, 'oxidation'),
    'carbon',
  );
  return multiply(burnt, carbonToCo2, 'co2');
}

const gas = naturalGas(cited(ncv, 'ncv'));

describe('nodesOf', () => {
  test('lists operands before what is made of them, each once', () => {
    expect(nodesOf(gas).map(({ value, unit }) => [Number(value.toPrecision(6)), unit])).toEqual([
      [42.5, '10^4 Nm3'],
      [389.31, 'GJ'],
      [16545.7, 'GJ'],
      [16.5457, 'TJ'],
      [15.3, 'tC'],
      [253.149, 'tC'],
      [0.99, '1'],
      [250.617, 'tC'],
      [3.66667, 'tCO2'],
      [918.93, 'tCO2'],
    ]);
    const doubled = sum([gas, gas], 'tCO2', 'total');
    expect(nodesOf(doubled).length).toBe(nodesOf(gas).length + 1);
  });

  test('shows the number that an override replaced, too', () => {
    expect(nodesOf(naturalGas(measured)).map(({ value }) => value)).toEqual(
      expect.arrayContaining([389.31, 355.4]),
    );
  });
});

describe('rederive', () => {
  test('computes from the leaves, whatever stands between', () => {
    expect(rederive(gas)).toBe(gas.value);
    const tampered = { ...gas, value: 1 };
    expect(rederive(tampered)).toBe(gas.value);
  });

  test('notices a value that its explanation doesn’t give', () => {
    const energy: Quantification = {
      ...multiply(entered(2, '10^4 Nm3'), cited(ncv, 'ncv'), 'energy'),
      value: 999,
    };
    expect(rederive(energy)).not.toBe(energy.value);
  });

  test('an override counts as it is, and not what it replaced', () => {
    expect(rederive(naturalGas(measured))).toBeCloseTo((42.5 * 355.4 * 0.0153 * 0.99 * 44) / 12, 9);
  });

  const a = entered(7, 't');
  const b = entered(300, 'kg');
  const nodes: readonly [string, Node][] = [
    ['a leaf', a],
    ['a conversion', convert(b, 't')],
    ['a sum', sum([a, b], 'kg', 'total')],
    ['an empty sum', sum([], 't', 'total')],
    ['a difference', subtract(a, [b, b], 'ownUse')],
    ['a quotient', divide(a, entered(40, '%'), 'fuelMass')],
    ['a ratio', ratio(a, entered(3, 'piece'), 'emissions')],
    ['a definition', defined(1, 'tCO2e', 'tCO2', 'gwp')],
    [
      'a formula',
      {
        label: 'enthalpy',
        value: 7 ** 2 + 300,
        unit: 'MJ',
        basis: {
          kind: 'function',
          name: 'growth',
          of: [a, b],
          evaluate: (one, other) => (one ?? NaN) ** 2 + (other ?? NaN),
          citation: { reference: 'a-standard', locator: 'eq. 1' },
        },
      },
    ],
  ];

  test.each(nodes)('gives %s again to the last bit', (_, node) => {
    expect(rederive(node)).toBe(node.value);
  });
});

describe('the bibliography of a value', () => {
  test('names each place once: of factors, definitions and formulas', () => {
    const definition = defined(0, 'kgCO2', 'kWh', 'emissionFactor', {
      reference: 'scope-2',
      locator: 'ch. 6.5',
    });
    const power = multiply(entered(1, 'kWh'), definition, 'co2');
    expect(citedIn(sum([power, gas, gas], 'tCO2', 'total'))).toEqual([
      { reference: 'scope-2', locator: 'ch. 6.5' },
      { reference: 'a-standard', locator: 'table 1, ncv' },
      { reference: 'a-standard', locator: 'table 1, carbon' },
      { reference: 'a-standard', locator: 'table 1, oxidation' },
    ]);
  });

  test('lists the numbers the reader put in place of others, with their reasons', () => {
    expect(overridesIn(gas)).toEqual([]);
    expect(overridesIn(naturalGas(measured))).toEqual([measured]);
  });
});

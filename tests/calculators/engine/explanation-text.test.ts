import { describe, expect, test } from 'vitest';
import {
  formulaInWords,
  formulaText,
  stepsOf,
  stepText,
  valueText,
} from '../../../src/calculators/engine/explanation-text.ts';
import {
  cited,
  convert,
  defined,
  multiply,
  multiplyConverted,
  portion,
  subtract,
  sum,
} from '../../../src/calculators/engine/operations.ts';
import { emissionsOn, operandsOf, type Node } from '../../../src/calculators/index.ts';
import { textLoaders } from '../../../src/calculators/texts/index.ts';
import { exampleInventory, quantified } from '../../../src/site/emissions-example.ts';
import { entered, factor } from './quantities.ts';

const { lines } = await quantified(exampleInventory('zh'));

/** The mass of the first gas of a line. */
function massOf(id: string, basis: 'location' | 'market' = 'location'): Node {
  const result = lines.find(({ line }) => line.id === id)?.result;
  const [gas] = emissionsOn(basis, result)?.gases ?? [];
  const [mass] = gas ? operandsOf(gas.co2e) : [];
  if (!mass) throw new Error(`The example has no ${id} with a gas.`);
  return mass;
}

const gridFactor = cited(factor('grid', 0.5, 'kgCO2', 'kWh'), 'emissionFactor');

describe('an explanation as text', () => {
  test('a whole formula goes down to what was entered and cited', () => {
    // 42.5 × 389.31 = 16 545.675 GJ; × 15.3/1000 × 0.99 × 44/12 = 918.930 t
    expect(formulaText(massOf('line-1'), 'zh')).toBe(
      '42.5 万 Nm³ × 389.31 GJ/万 Nm³ × 15.3 tC/TJ × 0.99 × 3.666667 tCO₂/tC',
    );
    expect(valueText(massOf('line-1'), 'zh')).toBe('918.9302 tCO₂');
  });

  test('a step takes the result of the step before, in the unit it had there', () => {
    const steps = stepsOf([massOf('line-1')]).flatMap((node) => stepText(node, 'en') ?? []);
    expect(steps).toEqual([
      '42.5 10⁴ Nm³ × 389.31 GJ/10⁴ Nm³',
      '16,545.68 GJ × 15.3 tC/TJ',
      '253.1488 tC × 0.99',
      '250.6173 tC × 3.666667 tCO₂/tC',
    ]);
  });

  test('a change of unit is no step, and a blend is its parts: 12 kg of R-410A are 6 kg of each', () => {
    expect(formulaText(massOf('line-3'), 'zh')).toBe('12 kg × 0.5');
  });

  test('market-based electricity is what no certificate covers, and what one does', () => {
    // 320 × 10⁴ − 1 000 000 = 2 200 000 kWh are uncovered; 1 000/3 200 = 0.3125 of each kWh are covered.
    expect(formulaText(massOf('line-4', 'market'), 'en')).toMatch(
      /^2,200,000 kWh × 0\.\d+ kgCO₂\/kWh \+ 320 10⁴ kWh × 0\.3125 × 0 kgCO₂\/kWh$/,
    );
  });

  test('a published formula names its operands: the enthalpy of steam at 0.8 MPa', () => {
    const [enthalpy] = stepsOf([massOf('line-6')]).filter(({ basis }) => basis.kind === 'function');
    expect(enthalpy && stepText(enthalpy, 'zh')).toBe('f(0.8 MPa)');
  });

  test('a formula in words names what is multiplied; a value that is no product has none', async () => {
    const { terms } = await textLoaders.shared.zh();
    const nameOf = (label: Node['label']) => (typeof label === 'string' ? terms[label] : label.zh);
    expect(formulaInWords(massOf('line-1'), nameOf)).toBe(
      'CO₂ 排放量 = 活动数据 × 低位发热量 × 单位热值含碳量 × 碳氧化率 × 碳与二氧化碳的换算（44/12）',
    );
    expect(formulaInWords(entered(3, 'kWh'), nameOf)).toBeUndefined();
  });

  test('a change of unit tells what was changed: 2 t − 500 kg stays as the reader wrote it', () => {
    const rest = subtract(entered(2, 't'), [convert(entered(500, 'kg'), 't')], 'ownUse');
    expect(stepText(convert(rest, 'kg'), 'en')).toBe('2 t − 500 kg');
    expect(formulaText(convert(rest, 'kg'), 'en')).toBe('2 t − 500 kg');
  });

  test('a sum of products is their formulas, a sum of nothing is 0, and a leaf has no formula', () => {
    const part = multiply(entered(10, 'kWh'), gridFactor, 'co2');
    expect(formulaText(sum([part, part], 'kgCO2', 'total'), 'en')).toBe(
      '10 kWh × 0.5 kgCO₂/kWh + 10 kWh × 0.5 kgCO₂/kWh',
    );
    expect(formulaText(sum([], 'kgCO2', 'total'), 'en')).toBe('0');
    expect(formulaText(entered(10, 'kWh'), 'en')).toBeUndefined();
  });

  test('several changes of unit and what is 1 by definition are stepped over: a line counted once', () => {
    const inTonnes = convert(multiply(entered(10, 'kWh'), gridFactor, 'co2'), 'tCO2');
    const once = portion(convert(inTonnes, 'kgCO2'), defined(1, '1', '1', 'scale'), 'perUnit');
    expect(formulaText(once, 'en')).toBe('10 kWh × 0.5 kgCO₂/kWh');
    expect(stepText(once, 'en')).toBe('10 kWh × 0.5 kgCO₂/kWh');
    expect(stepsOf([once]).flatMap((node) => stepText(node, 'en') ?? [])).toEqual(['10 kWh × 0.5 kgCO₂/kWh']);
    const twice = portion(convert(inTonnes, 'kgCO2'), entered(2, '1'), 'perUnit');
    expect(formulaText(twice, 'en')).toBe('10 kWh × 0.5 kgCO₂/kWh × 2');
    expect(stepText(twice, 'en')).toBe('5 kgCO₂ × 2');
  });

  test('a formula of 1s alone is 1: nothing is left out of it entirely', () => {
    const one = defined(1, '1', '1', 'scale');
    expect(formulaText(portion(one, one, 'scale'), 'en')).toBe('1');
    const named = multiplyConverted(entered(50, 'kg'), defined(1, 'kgCO2', 'kg', 'co2'), 'co2');
    expect(formulaText(named, 'en')).toBeUndefined();
  });
});

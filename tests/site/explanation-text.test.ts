import { describe, expect, test } from 'vitest';
import { emissionsOn, operandsOf, type Node } from '../../src/calculators/index.ts';
import { exampleInventory, quantified } from '../../src/site/emissions-example.ts';
import { formulaText, stepsOf, stepText, valueText } from '../../src/site/explanation-text.ts';

const { lines } = await quantified(exampleInventory('zh'));

/** The mass of the first gas of a line. */
function massOf(id: string, basis: 'location' | 'market' = 'location'): Node {
  const result = lines.find(({ line }) => line.id === id)?.result;
  const [gas] = emissionsOn(basis, result)?.gases ?? [];
  const [mass] = gas ? operandsOf(gas.co2e) : [];
  if (!mass) throw new Error(`The example has no ${id} with a gas.`);
  return mass;
}

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
});

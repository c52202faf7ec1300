import { describe, expect, test } from 'vitest';
import { codesOf, measureOf, of, quantifiedMeasure, reduced } from './one-plan.ts';

describe('a data centre whose PUE falls from 1.5 to 1.25', () => {
  const ratios = { pueBefore: of(1.5, '1'), pueAfter: of(1.25, '1') };

  test('uses 16.7 % less in all: 1 − 1.25 ÷ 1.5', () => {
    const { electricity } = reduced(measureOf('data-centre-cooling', { use: of(1200, 'MWh'), ...ratios }));
    expect(electricity.value).toBeCloseTo(200_000, 6);
    expect(electricity.value / 1_200_000).toBeCloseTo(0.167, 3);
  });

  test('which is its IT load × (1.5 − 1.25)', () => {
    const it = measureOf('data-centre-cooling', { of: 'it', use: of(800, 'MWh'), ...ratios });
    expect(reduced(it).electricity.value).toBeCloseTo(800_000 * 0.25, 6);
  });

  test('can’t fall below 1, nor rise', () => {
    const to = (pueAfter: number) =>
      codesOf(
        quantifiedMeasure(
          measureOf('data-centre-cooling', { use: of(1, 'MWh'), ...ratios, pueAfter: of(pueAfter, '1') }),
        ),
      );
    expect(to(0.9)).toContain('pueBelowOne');
    expect(to(1.6)).toContain('noImprovement');
  });
});

describe('light and transformers', () => {
  test('LED saves 50 %, and controls 30 % of what is left: 1 − 0.5 × 0.7', () => {
    const light = measureOf('lighting', { use: of(300, 'MWh'), control: 'yes' });
    expect(reduced(light).electricity.value).toBeCloseTo(300_000 * (1 - 0.5 * 0.7), 6);
    const only = measureOf('lighting', { use: of(300, 'MWh'), lamps: 'no', control: 'yes' });
    expect(reduced(only).electricity.value).toBeCloseTo(300_000 * 0.3, 6);
  });

  test('a transformer that loses 2.5 kW at no load all year saves 45 % of 21 900 kWh', () => {
    const idle = measureOf('transformer', { power: of(2.5, 'kW'), hours: of(8760, 'h') });
    expect(reduced(idle).electricity.value).toBeCloseTo(2.5 * 8760 * 0.45, 6);
  });
});

describe('air conditioning of 400 MWh', () => {
  const use = of(400, 'MWh');

  test('with inverters saves 22.5 %, and leaks 4 % of 50 kg of R-410A: half HFC-32, half HFC-125', () => {
    const { electricity, scope1 } = reduced(measureOf('vrf', { use, charge: of(50, 'kg') }));
    expect(electricity.value).toBeCloseTo(90_000, 6);
    // AR5: 677 and 3 170.
    expect(scope1.value).toBeCloseTo((-50 * 0.04 * (0.5 * 677 + 0.5 * 3170)) / 1000, 9);
  });

  test('whose refrigerant isn’t said, is asked for it', () => {
    expect(codesOf(quantifiedMeasure(measureOf('vrf', { use })))).toContain('chargeMissing');
  });

  test('least is saved where least electricity is and most leaks', () => {
    const { reduction } = quantifiedMeasure(measureOf('vrf', { use, charge: of(50, 'kg') }));
    expect(reduction?.low.scope1.value).toBeLessThan(reduction?.high.scope1.value ?? NaN);
    expect(reduction?.low.total.location.value).toBeLessThan(reduction?.high.total.location.value ?? NaN);
  });
});

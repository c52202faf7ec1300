import { describe, expect, test } from 'vitest';
import { codesOf, errorsOf, gasOf, quantifyOne, tonnesOf } from './one-line.ts';

const t = (amount: string | number) => ({ amount, unit: 't' }) as const;
const kg = (amount: string | number) => ({ amount, unit: 'kg' }) as const;
const percent = (amount: string | number) => ({ amount, unit: '%' }) as const;

describe('stationary combustion', () => {
  test('a boiler burning 1 000 t of anthracite emits 2 521.5 t of CO2 (GB/T 32151.34—2024, table C.1)', () => {
    const line = quantifyOne('stationary-combustion', { fuel: 'anthracite', quantity: t('1,000') });
    // 1 000 t × 26.7 GJ/t = 26.7 TJ; × 27.4 tC/TJ × 94 % × 44/12 = 2 521.5 t
    expect(gasOf(line, 'CO2')).toBeCloseTo((26.7 * 27.4 * 0.94 * 44) / 12, 9);
    // 26.7 TJ × 10 kgCH4 × 28 = 7.476 t; 26.7 TJ × 1.5 kgN2O × 265 = 10.613 t (IPCC 2006 V2, table 2.3)
    expect(gasOf(line, 'CH4-fossil')).toBeCloseTo(7.476, 9);
    expect(gasOf(line, 'N2O')).toBeCloseTo(10.61325, 9);
  });

  test('gas metered at 20 °C is 273.15/293.15 of the same cubic metres at 0 °C, and that is said', () => {
    const at = (unit: '10^4 Nm3' | '10^4 m3@20C') =>
      quantifyOne('stationary-combustion', { fuel: 'natural-gas', quantity: { amount: 100, unit } });
    expect(tonnesOf(at('10^4 m3@20C')) / tonnesOf(at('10^4 Nm3'))).toBeCloseTo(273.15 / 293.15, 12);
    expect(codesOf(at('10^4 m3@20C').problems, 'note')).toEqual(['gasMeteredAt20']);
  });

  test('diesel by the litre takes the density that was chosen: 0.84, or 0.86 of public institutions', () => {
    const by = (density: string) =>
      quantifyOne('stationary-combustion', {
        fuel: 'diesel',
        density,
        quantity: { amount: 1000, unit: 'L' },
      });
    // 1 000 L × 0.84 kg/L = 0.84 t × 42.652 GJ/t = 35.82768 GJ
    expect(by('diesel-density-840').result?.energy?.amount.value).toBeCloseTo(35.82768, 9);
    expect(by('diesel-density-860').result?.energy?.amount.value).toBeCloseTo(0.86 * 42.652, 9);
  });

  test('energy that was billed needs no calorific value: 1 tce of natural gas is 29.3076 GJ', () => {
    const line = quantifyOne('stationary-combustion', {
      fuel: 'natural-gas',
      quantity: { amount: 1, unit: 'tce' },
    });
    expect(gasOf(line, 'CO2')).toBeCloseTo((0.0293076 * 15.3 * 0.99 * 44) / 12, 9);
  });

  test('natural gas by the tonne is refused: no density of it is cited', () => {
    const line = quantifyOne('stationary-combustion', { fuel: 'natural-gas', quantity: t(1) });
    expect(errorsOf(line)).toEqual(['wrongUnit']);
  });
});

describe('mobile combustion', () => {
  test('a car that drove 20 000 km at 8 L per 100 km burnt 1 600 L of petrol', () => {
    const line = quantifyOne('mobile-combustion', {
      fuel: 'gasoline',
      vehicle: 'road-gasoline-low-mileage',
      method: 'distance',
      distance: { amount: '2', unit: '10^4 km' },
      consumption: { amount: '8', unit: 'L' },
    });
    // 1 600 L × 0.73 kg/L = 1.168 t × 43.07 GJ/t = 50.30576 GJ; × 18.9 tC/TJ × 98 % × 44/12 = 3.416 t
    expect(line.result?.energy?.amount.value).toBeCloseTo(50.30576, 9);
    expect(gasOf(line, 'CO2')).toBeCloseTo((0.05030576 * 18.9 * 0.98 * 44) / 12, 9);
    // 0.05030576 TJ × 5.7 kgN2O/TJ × 265 (IPCC 2006 V2, table 3.2.2)
    expect(gasOf(line, 'N2O')).toBeCloseTo((0.05030576 * 5.7 * 265) / 1000, 9);
  });

  test('a gas lorry’s consumption is asked for in Nm3, an LNG lorry’s in kg', () => {
    const by = (fuel: string, unit: 'Nm3' | 'kg') =>
      quantifyOne('mobile-combustion', {
        fuel,
        method: 'distance',
        distance: { amount: 100, unit: 'km' },
        consumption: { amount: 30, unit },
      });
    expect(errorsOf(by('natural-gas', 'Nm3'))).toEqual([]);
    expect(errorsOf(by('natural-gas', 'kg'))).toEqual(['wrongUnit']);
    // 30 kg × 51.498 GJ/t
    expect(by('lng', 'kg').result?.energy?.amount.value).toBeCloseTo(1.54494, 9);
    expect(errorsOf(by('lng', 'Nm3'))).toEqual(['wrongUnit']);
  });

  test('a distance without the consumption is not enough', () => {
    const line = quantifyOne('mobile-combustion', {
      method: 'distance',
      distance: { amount: 9, unit: 'km' },
    });
    expect(line.problems).toMatchObject([{ code: 'missing', field: 'consumption' }]);
  });
});

test('biomass: 100 t of wood emit 174.72 t of CO2 beside the total, and CH4 and N2O inside', () => {
  const line = quantifyOne('biomass-combustion', { biomass: 'wood', quantity: t(100) });
  // 100 t × 15.6 GJ/t = 1.56 TJ; × 112 t CO2; × 30 kgCH4 × 28; × 4 kgN2O × 265 (IPCC 2006 V2, tables 1.2 and 2.3)
  expect(gasOf(line, 'CO2-biogenic')).toBeCloseTo(174.72, 9);
  expect(tonnesOf(line)).toBeCloseTo(1.56 * 0.03 * 28 + 1.56 * 0.004 * 265, 9);
  expect(gasOf(line, 'CO2')).toBeUndefined();
  expect(errorsOf(quantifyOne('biomass-combustion', { biomass: 'wood' }))).toEqual(['missing']);
});

describe('process emissions', () => {
  test('10 000 t of limestone, 95 % pure, 98 % calcined, emit 4 093.6 t of CO2 (GB/T 32150-2015: 0.4397)', () => {
    const line = quantifyOne('process', {
      factor: 'process-caco3',
      quantity: t(10_000),
      purity: percent(95),
      conversion: percent(98),
    });
    expect(tonnesOf(line)).toBeCloseTo(10_000 * 0.95 * 0.98 * 0.4397, 6);
  });

  test('a purity above 100 % is out of range', () => {
    const line = quantifyOne('process', { factor: 'process-caco3', quantity: t(1), purity: percent(101) });
    expect(errorsOf(line)).toEqual(['outOfRange']);
  });

  test('a carbon balance: 1 000 t of pig iron with 4 % in, 950 t of steel with 0.2 % out, is 139.7 t of CO2', () => {
    const stream = (direction: string, amount: number, carbon: string) =>
      tonnesOf(
        quantifyOne('carbon-stream', {
          direction,
          quantity: t(amount),
          carbonContent: { amount: carbon, unit: 'tC' },
        }),
      );
    const sum = stream('in', 1000, '0.04') + stream('out', 950, '0.002');
    // (40 tC − 1.9 tC) × 44/12 = 139.7 t
    expect(sum).toBeCloseTo((38.1 * 44) / 12, 9);
  });

  test('more than a tonne of carbon in a tonne is out of range', () => {
    const line = quantifyOne('carbon-stream', {
      quantity: t(1),
      carbonContent: { amount: '1.1', unit: 'tC' },
    });
    expect(errorsOf(line)).toEqual(['outOfRange']);
  });

  test('welding with 2 t of a mixture of 18 % CO2 emits 0.36 t', () => {
    expect(tonnesOf(quantifyOne('shielding-gas', { quantity: t(2), co2Share: percent(18) }))).toBeCloseTo(
      0.36,
      12,
    );
    expect(errorsOf(quantifyOne('shielding-gas', {}))).toEqual(['missing']);
  });

  test('etching with 500 kg of NF3: 10 % left in the bottle, 20 % not converted, 95 % of that destroyed', () => {
    const line = quantifyOne('electronics-gas', {
      factor: 'electronics-semiconductor-nf3-unconverted',
      quantity: kg(500),
      heel: percent(10),
      abatement: percent(95),
    });
    // 500 × 90 % × 0.2 × 5 % = 4.5 kg × 16 100 (AR5) = 72.45 t
    expect(gasOf(line, 'NF3')).toBeCloseTo(72.45, 9);
  });

  test('an etching factor per square metre is not for a mass of gas', () => {
    const line = quantifyOne('electronics-gas', {
      factor: 'electronics-area-semiconductor-nf3',
      quantity: kg(500),
    });
    expect(errorsOf(line)).toEqual(['factorNotUsable']);
  });
});

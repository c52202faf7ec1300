import { describe, expect, test } from 'vitest';
import { errorsOf, gasOf, quantifyOne, tonnesOf } from './one-line.ts';

const t = (amount: string | number) => ({ amount, unit: 't' }) as const;
const kg = (amount: string | number) => ({ amount, unit: 'kg' }) as const;

describe('fugitive emissions', () => {
  const leak = (fields: Parameters<typeof quantifyOne>[1]) => quantifyOne('fugitive', fields);

  test('5 kg of SF6 topped up in switchgear are 117.5 t by AR5', () => {
    expect(gasOf(leak({ equipment: 'switchgear', substance: 'SF6', quantity: kg(5) }), 'SF6')).toBeCloseTo(
      117.5,
      9,
    );
  });

  test('R-22 depletes ozone: its 17.6 t stand beside the total', () => {
    const line = leak({ substance: 'HCFC-22', quantity: kg(10) });
    expect(gasOf(line, 'ODS')).toBeCloseTo(17.6, 9);
    expect(tonnesOf(line)).toBe(0);
  });

  test('R-410A is half HFC-32 and half HFC-125: 18 kg × 1 923.5 = 34.623 t', () => {
    expect(gasOf(leak({ substance: 'R-410A', quantity: kg(18) }), 'HFCs')).toBeCloseTo(34.623, 9);
  });

  test('a balance: what left the store, less the charge of new equipment', () => {
    const line = leak({
      substance: 'HFC-134a',
      method: 'balance',
      quantity: { unit: 'kg', balance: { opening: 40, purchases: 60, closing: 25 } },
      capacityIncrease: kg(50),
    });
    // 40 + 60 − 25 − 50 = 25 kg × 1 300 = 32.5 t
    expect(tonnesOf(line)).toBeCloseTo(32.5, 9);
  });

  test('equipment can’t take more than left the store', () => {
    const line = leak({ method: 'balance', quantity: kg(10), capacityIncrease: kg(11) });
    expect(line.problems).toMatchObject([{ code: 'negativeBalance', field: 'capacityIncrease' }]);
  });

  test('by charge: 120 kg in a chiller × 3 % a year (IPCC 2006) = 3.6 kg', () => {
    const line = leak({
      substance: 'HFC-134a',
      method: 'charge',
      charge: kg(120),
      leakage: 'leakage-chiller-operation',
    });
    expect(tonnesOf(line)).toBeCloseTo(3.6 * 1.3, 9);
    expect(errorsOf(leak({ method: 'charge', charge: kg(120) }))).toEqual(['missing']);
  });

  test('a gas without a potential in the chosen report is said, not counted as nothing', () => {
    const line = quantifyOne(
      'fugitive',
      { equipment: 'other', substance: 'SO2F2', quantity: kg(1) },
      {},
      { gwp: 'AR4' },
    );
    expect(line.problems).toMatchObject([{ code: 'noGwp', facts: { substance: 'SO2F2', set: 'AR4' } }]);
  });
});

describe('waste', () => {
  test('80 tCOD in an anaerobic reactor form 16 t of CH4; 10 t are flared', () => {
    const line = quantifyOne('waste-water', {
      quantity: { amount: 80, unit: 'tCOD' },
      system: 'anaerobic-reactor',
      recoveredMethane: { amount: 10, unit: 'tCH4' },
    });
    // 80 t × 0.25 kgCH4/kgCOD × 0.8 = 16 t; (16 − 10) × 28 = 168 t (IPCC 2006 V5, ch. 6)
    expect(gasOf(line, 'CH4-biogenic')).toBeCloseTo(168, 9);
  });

  test('40 000 m3 whose COD falls from 2 to 0.5 kg/m3 bring 60 t of load; 5 t leave with the sludge', () => {
    const line = quantifyOne('waste-water', {
      load: 'volume',
      volume: { amount: 4, unit: '10^4 m3' },
      inflow: { amount: 2, unit: 'kgCOD' },
      outflow: { amount: '0.5', unit: 'kgCOD' },
      system: 'deep-lagoon',
      sludge: { amount: 5, unit: 'tCOD' },
    });
    // (60 − 5) t × 0.25 × 0.8 × 28
    expect(tonnesOf(line)).toBeCloseTo(55 * 0.25 * 0.8 * 28, 9);
  });

  test.each([
    ['more sludge than load', { sludge: { amount: 81, unit: 'tCOD' } as const }, 'sludge'],
    [
      'more methane than forms',
      { recoveredMethane: { amount: 17, unit: 'tCH4' } as const },
      'recoveredMethane',
    ],
  ])('%s is refused', (_, more, field) => {
    const line = quantifyOne('waste-water', {
      quantity: { amount: 80, unit: 'tCOD' },
      system: 'anaerobic-reactor',
      ...more,
    });
    expect(line.problems).toMatchObject([{ code: 'negativeBalance', field }]);
    expect(line.result).toBeUndefined();
  });

  test('10 t of plastics burnt without use of the heat: 27.5 t of CO2, 2 g of CH4 and 500 g of N2O', () => {
    const line = quantifyOne('incineration', { waste: 'municipal-plastics', quantity: t(10) });
    expect(gasOf(line, 'CO2')).toBeCloseTo(27.5, 9);
    expect(gasOf(line, 'CH4-fossil')).toBeCloseTo(2e-6 * 28, 12);
    expect(gasOf(line, 'N2O')).toBeCloseTo(5e-4 * 265, 12);
    expect(
      errorsOf(quantifyOne('incineration', { waste: 'municipal-plastics', quantity: t('ten') })),
    ).toEqual(['notANumber']);
  });
});

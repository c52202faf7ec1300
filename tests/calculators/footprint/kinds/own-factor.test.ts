import { describe, expect, test } from 'vitest';
import { amount, aStudy, ownFactor, quantified, type TestLine } from '../one-study.ts';

const line = async (fields: TestLine['fields'], kind: TestLine['kind'] = 'material') => {
  const { lines } = await quantified(aStudy([{ kind, fields }]));
  const [only] = lines;
  return { total: only?.total?.value, problems: only?.problems ?? [] };
};

describe('a factor of the reader’s own', () => {
  test('is per what its document says, whatever unit the amount is in', async () => {
    for (const [value, unit] of [
      ['2', 'kg'],
      ['0.002', 't'],
      ['2000', 'g'],
    ] as const) {
      const { total } = await line(ownFactor(3, { ownPer: 'kg', quantity: amount(value, unit) }));
      expect(total).toBeCloseTo(6, 12);
    }
  });

  test('3 kgCO2e per tonne × 2 kg are 0.006 kg', async () => {
    const { total } = await line(ownFactor(3, { ownPer: 't', quantity: amount(2, 'kg') }));
    expect(total).toBeCloseTo(0.006, 12);
  });

  test('counts only once it is said what it is per', async () => {
    const { total, problems } = await line(ownFactor(3, { ownPer: '' }));
    expect(total).toBeUndefined();
    expect(problems).toEqual([{ severity: 'error', code: 'missing', field: 'ownPer', facts: {} }]);
  });

  test('per kilogram doesn’t meet pieces', async () => {
    const { total, problems } = await line(ownFactor(3, { ownPer: 'kg', quantity: amount(2, 'piece') }));
    expect(total).toBeUndefined();
    expect(problems).toEqual([
      {
        severity: 'error',
        code: 'ownUnitDiffers',
        field: 'ownPer',
        facts: { came: 'piece', expected: 'kg' },
      },
    ]);
  });

  test('below zero is asked about: a footprint takes no offsets', async () => {
    const { total, problems } = await line(ownFactor(-3));
    expect(total).toBe(-3);
    expect(problems.map(({ severity, code }) => [severity, code])).toEqual([['ask', 'negativeOwnFactor']]);
  });

  test('of heat may be per kWh for an amount in GJ: 1 GJ are 277.8 kWh', async () => {
    const fields = ownFactor('0.2', { basis: 'supplier', ownPer: 'kWh', quantity: amount(1, 'GJ') });
    const { total } = await line(fields, 'heat');
    expect(total).toBeCloseTo((0.2 * 1000) / 3.6, 10);
  });
});

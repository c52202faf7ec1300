import { describe, expect, test } from 'vitest';
import type { FactoryFile } from '../../../src/calculators/factory-file/factory-file.ts';
import { compareWithToday, type Receipt } from '../../../src/calculators/receipt/index.ts';
import { exampleFile, guideline, receiptFor } from './receipts.ts';

const file = exampleFile('machinery');
const year = file.emissions?.years.at(-1);
const subject = { calculator: 'emissions', of: String(year?.year) } as const;

/** A receipt that an earlier registry made: with `value` for one of its factors, and an older set of potentials. */
async function madeBefore(change: (receipt: Receipt) => FactoryFile): Promise<Receipt> {
  return receiptFor(change(await receiptFor(file, subject)), subject);
}

const today = async (receipt: Receipt) => {
  const compared = await compareWithToday(receipt, guideline);
  if (!compared.ok) throw new Error('The inputs should still give the result.');
  return compared.today;
};

describe('the same inputs under today’s factors', () => {
  test('come to the same where nothing has changed since', async () => {
    const { figures, factors } = await today(await receiptFor(file, subject));
    expect(factors).toEqual([]);
    for (const { then, now, by } of figures) {
      expect(now).toBe(then);
      expect(by).toEqual({ method: 0, factor: 0, gwp: 0 });
    }
  });

  test('differ by a factor that has another value now, and the part of that cause is the whole', async () => {
    const receipt = await madeBefore(({ inputs }) => {
      const kept = structuredClone(inputs) as FactoryFile;
      const factors = kept.emissions?.years[0]?.pins?.factors ?? {};
      const grid = Object.values(factors).filter(({ unit, per }) => unit === 'kgCO2' && per === 'kWh');
      if (!grid.length) throw new Error('The example should buy power.');
      for (const factor of grid) Object.assign(factor, { value: factor.value * 2 });
      return kept;
    });
    const { figures, factors } = await today(receipt);
    const scope2 = figures.find(({ id }) => id === 'scope2-location');
    expect(scope2?.by?.factor).toBeCloseTo((scope2?.now ?? NaN) - (scope2?.then ?? NaN), 9);
    expect(scope2?.by?.factor).toBeLessThan(0);
    expect(scope2?.by).toMatchObject({ method: 0, gwp: 0 });
    expect(factors.length).toBeGreaterThan(0);
  });

  test('add up by cause for every figure: method, factor and potentials together are the difference', async () => {
    const receipt = await madeBefore(({ inputs }) => {
      const kept = structuredClone(inputs) as FactoryFile;
      const years =
        kept.emissions?.years.map(({ pins: _, ...rest }) => ({ ...rest, gwp: 'AR4' as const })) ?? [];
      return { ...kept, emissions: { years } };
    });
    const { figures, gwp } = await today(receipt);
    expect(gwp).toEqual(['AR4', 'AR5']);
    expect(figures.some(({ by }) => by && by.gwp !== 0)).toBe(true);
    for (const { id, then, now, by } of figures) {
      if (!by || then === undefined || now === undefined) continue;
      const parts = by.method + by.factor + by.gwp;
      expect(parts, id).toBeCloseTo(now - then, 9);
    }
  });
});

import { describe, expect, test } from 'vitest';
import type { FieldValues } from '../../../../src/calculators/lines/entered.ts';
import { amount, aStudy, ownFactor, quantified } from '../one-study.ts';

/** What is said of a tonne over 100 km. */
async function carried(fields: FieldValues) {
  const leg = { id: 'leg-1', fields: { distance: amount(100, 'km'), ...fields } };
  const { lines } = await quantified(
    aStudy([{ kind: 'transport', fields: { quantity: amount(1, 't') }, legs: [leg] }]),
  );
  const asked = lines[0]?.problems.filter(({ severity }) => severity === 'ask');
  return asked?.map(({ code, field }) => `${code} ${field ?? ''}`);
}

const truck = { factor: 'freight-heavy-diesel-truck-46t-cn' };
const van = { factor: 'freight-van-diesel-gb-2025' };
const upstream = { upstreamFactor: amount(0.02, 'kgCO2e'), upstreamDocument: 'a data sheet' };

describe('what a freight factor may hold already', () => {
  test('is asked about where the upstream is added to a factor that isn’t said to be of the driving alone', async () => {
    expect(await carried({ ...truck, ...upstream })).toContain('upstreamTwice leg-1/upstreamFactor');
    expect(await carried({ ...van, ...upstream })).toEqual([]);
  });

  test('is asked about where an empty return is added to an average, and not to a factor of one’s own', async () => {
    const empty = { emptyReturn: amount(50, '%') };
    expect(await carried({ ...van, ...upstream, ...empty })).toEqual(['emptyReturnTwice leg-1/emptyReturn']);
    expect(await carried({ ...ownFactor(0.05, { ownPer: 't·km' }), ...empty })).toEqual([]);
  });
});

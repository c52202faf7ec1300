import { describe, expect, test } from 'vitest';
import { newStudy } from '../../../../src/calculators/footprint/new-study.ts';
import type { FootprintStudy } from '../../../../src/calculators/footprint/study.ts';
import { amount, aStudy, quantified, type TestLine } from '../one-study.ts';

const grave: Partial<FootprintStudy> = {
  boundary: 'cradle-to-grave',
  unit: { kind: 'functional', description: 'a housing for ten years', amount: 1, unit: 'piece' },
};

const closedLoop: Partial<FootprintStudy> = {
  ...grave,
  rules: { ...newStudy('', 2024).rules, recycling: 'closed-loop' },
};

/** A kilogram of aluminium at its end, of which 90 % are recycled in a process of 0.6 kgCO2e/kg. */
const recovered = (fields: TestLine['fields'] = {}): TestLine => ({
  kind: 'recovery',
  stage: 'end-of-life',
  fields: {
    quantity: amount(1, 'kg'),
    recyclingRate: amount(90, '%'),
    virginFactor: 'material-electrolytic-aluminium-cn',
    recyclingFactor: amount('0.6', 'kgCO2e'),
    recyclingDocument: 'a remelter’s data sheet',
    factor: 'waste-commercial-landfill-gb-2026',
    ...fields,
  },
});

const only = async (line: TestLine, more: Partial<FootprintStudy>) => {
  const { lines } = await quantified(aStudy([line], more));
  return { total: lines[0]?.total?.value, codes: lines[0]?.problems.map(({ code }) => code) };
};

describe('what is recycled at the end of life', () => {
  test('in a closed loop: 0.9 × (0.6 − 20.3) + 0.1 × 0.52058023', async () => {
    const { total } = await only(recovered(), closedLoop);
    expect(total).toBeCloseTo(0.9 * (0.6 - 20.3) + 0.1 * 0.52058023, 9);
  });

  test('under cut-off leaves without burden and without credit: 0.1 × 0.52058023', async () => {
    const { total, codes } = await only(recovered(), grave);
    expect(total).toBeCloseTo(0.1 * 0.52058023, 9);
    expect(codes).toContain('avoidedNotTaken');
  });

  test('has no credit without the process that recycles it', async () => {
    const { total, codes } = await only(recovered({ recyclingFactor: '' }), closedLoop);
    expect(total).toBeUndefined();
    expect(codes).toContain('recyclingMissing');
  });

  test('says that the disposal of the rest is not counted', async () => {
    const { codes } = await only(recovered({ factor: '' }), closedLoop);
    expect(codes).toContain('disposalNotCounted');
  });

  test('can’t replace what is counted by volume', async () => {
    const { total, codes } = await only(recovered({ virginFactor: 'material-concrete-c30-cn' }), closedLoop);
    expect(total).toBeUndefined();
    expect(codes).toContain('factorNotUsable');
  });
});

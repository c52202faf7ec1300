import { describe, expect, test } from 'vitest';
import { newStudy } from '../../../../src/calculators/footprint/new-study.ts';
import { amount, aStudy, ownFactor, quantified, type TestLine } from '../one-study.ts';

const mixed = (factor: string, recycledFactor: string): TestLine => ({
  kind: 'material',
  fields: { factor, recycledFactor, recycledContent: amount(30, '%'), quantity: amount(2, 'kg') },
});

const codesOf = async (line: TestLine, recycling: 'cut-off' | 'closed-loop' = 'cut-off') => {
  const rules = { ...newStudy('', 2024).rules, recycling };
  const { lines, total } = await quantified(aStudy([line], { rules }));
  const asked = lines[0]?.problems.filter(({ severity }) => severity !== 'note');
  return { codes: asked?.map(({ code, field }) => `${code} ${field ?? ''}`), total: total.value };
};

describe('recycled content', () => {
  test('takes factors per other units of one thing: 2 kg × (0.7 × 7.62 + 0.3 × 1.91572549)', async () => {
    const { codes, total } = await codesOf(
      mixed('material-polycarbonate-ice', 'material-rigid-plastics-recycled-gb-2025'),
    );
    expect(codes).toEqual([]);
    expect(total).toBeCloseTo(2 * (0.7 * 7.62 + 0.3 * 1.91572549), 12);
  });

  test('by a factor that isn’t of recycled material is asked about', async () => {
    const { codes } = await codesOf(
      mixed('material-pp-primary-gb-2025', 'material-electrolytic-aluminium-cn'),
    );
    expect(codes).toEqual(['recycledFactorPrimary recycledFactor']);
  });

  test('that a factor of one’s own may hold is asked about under the closed-loop rule', async () => {
    const own: TestLine = { kind: 'material', fields: ownFactor(2) };
    expect((await codesOf(own)).codes).toEqual([]);
    expect((await codesOf(own, 'closed-loop')).codes).toEqual(['scrapInFactor ownDocument']);
  });
});

import { describe, expect, test } from 'vitest';
import { biogenicBalanceOf } from '../../../../src/calculators/footprint/analysis/biogenic-balance.ts';
import type { FootprintStudy } from '../../../../src/calculators/footprint/study.ts';
import { amount, aStudy, ownFactor, quantified, type TestLine } from '../one-study.ts';

const carbon = (flow: 'uptake' | 'release', kg: number): TestLine => ({
  kind: 'biogenic-carbon',
  stage: flow === 'uptake' ? 'raw-materials' : 'end-of-life',
  fields: { flow, quantity: amount(kg, 'kgC') },
});

const balance = async (lines: readonly TestLine[], more: Partial<FootprintStudy> = {}) =>
  biogenicBalanceOf(await quantified(aStudy(lines, { boundary: 'cradle-to-grave', ...more })));

const holding = (kg: number) => ({ contents: { biogenic: amount(kg, 'kgC') } });

describe('the balance of biogenic carbon', () => {
  test('closes where 12 kg of carbon are taken up and burnt: 44 kg of CO2 in and out', async () => {
    const closed = await balance([carbon('uptake', 12), carbon('release', 12)]);
    expect(closed).toMatchObject({ stored: 0, difference: 0, balanced: true, problems: [] });
    expect(closed?.uptake.value).toBeCloseTo(44, 12);
    expect(closed?.release.value).toBeCloseTo(44, 12);
  });

  test('closes where what isn’t given off stays in the product: 12 = 3 + 9 kg of carbon', async () => {
    const closed = await balance([carbon('uptake', 12), carbon('release', 3)], holding(9));
    expect(closed?.balanced).toBe(true);
    expect(closed?.stored).toBeCloseTo(33, 12);
    expect(closed?.content?.value).toBeCloseTo(33, 12);
  });

  test('closes where the product’s carbon is burnt at its end: it is in the content and in the release', async () => {
    const closed = await balance([carbon('uptake', 12), carbon('release', 12)], holding(9));
    expect(closed).toMatchObject({ balanced: true, stored: 0 });
  });

  test('is open where 3 kg of carbon are nowhere: 12 = 6 + 3 + ?', async () => {
    const open = await balance([carbon('uptake', 12), carbon('release', 6)], holding(3));
    expect(open?.difference).toBeCloseTo(11, 12);
    expect(open?.problems).toMatchObject([{ severity: 'ask', code: 'biogenicBalance' }]);
    expect(open?.problems[0]?.facts).toEqual({
      uptake: expect.closeTo(44, 12),
      release: expect.closeTo(22, 12),
      stored: expect.closeTo(11, 12),
      difference: expect.closeTo(11, 12),
    });
  });

  test('is open where more is given off than was taken up, whatever the product holds', async () => {
    const open = await balance([carbon('uptake', 6), carbon('release', 12)], holding(20));
    expect(open?.difference).toBeCloseTo(-22, 12);
    expect(open?.balanced).toBe(false);
  });

  test('may miss by 1 %, and an unknown content is no zero', async () => {
    expect((await balance([carbon('uptake', 100), carbon('release', 99.1)]))?.balanced).toBe(true);
    const open = await balance([carbon('uptake', 100), carbon('release', 98.9)]);
    expect(open?.balanced).toBe(false);
    expect(open?.content).toBeUndefined();
  });

  test('closes by itself where biomass is burnt in a process', async () => {
    const burnt: TestLine = { kind: 'biomass', fields: { biomass: 'wood', quantity: amount(3, 't') } };
    expect(await balance([burnt])).toMatchObject({ balanced: true, stored: 0 });
  });

  test('isn’t told before the life has ended, nor where nothing biogenic flows', async () => {
    const lines = [carbon('uptake', 12)];
    expect(await balance(lines, { boundary: 'cradle-to-gate' })).toBeUndefined();
    expect(await balance([{ kind: 'material', fields: ownFactor(1) }])).toBeUndefined();
  });
});

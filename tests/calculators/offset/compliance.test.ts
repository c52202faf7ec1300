import { describe, expect, test } from 'vitest';
import { citedIn, rederive } from '../../../src/calculators/engine/explanation.ts';
import { references } from '../../../src/calculators/references.ts';
import type { ComplianceInputs } from '../../../src/calculators/offset/claim.ts';
import { complianceCap } from '../../../src/calculators/offset/compliance.ts';
import { yearWith } from './a-claim.ts';

describe('the most credits that an obligation on a carbon market may be met with', () => {
  test('are 5 % of it on the national market, by a document that can be looked up', () => {
    const { percent, cap, credits, problems } = complianceCap({ market: 'national', obligation: '12.35万' });
    expect(percent).toMatchObject({ value: 5, unit: '%' });
    // 123 500 t × 5 % = 6 175
    expect([cap?.label, cap?.value, cap?.unit, credits]).toEqual(['complianceCap', 6175, 'tCO2e', 6175]);
    expect(rederive(cap!)).toBe(6175);
    const [citation] = citedIn(cap!);
    expect(Object.keys(references)).toContain(citation?.reference);
    expect(problems).toEqual([]);
  });

  test('are what the reader typed, with its document, on every market', () => {
    for (const market of ['national', 'chongqing', 'other'] as const) {
      const inputs = { market, year: '2025', obligation: 20_000, percent: '8%', document: '渝环〔2025〕1号' };
      const { percent, cap, problems } = complianceCap(inputs);
      expect(percent?.basis).toEqual({ kind: 'entered', status: 'unknown', document: '渝环〔2025〕1号' });
      // 20 000 t × 8 %
      expect(cap?.value).toBe(1600);
      expect(problems).toEqual([]);
    }
  });

  test('are whole ones, and none is lost to a rounding error', () => {
    // 1 999 t × 5 % = 99.95
    expect(complianceCap({ market: 'national', obligation: 1999 })).toMatchObject({ credits: 99 });
    // 100 t × 29 % are 29, though not to a computer.
    expect(100 * 0.29).toBeLessThan(29);
    expect(complianceCap({ market: 'other', obligation: 100, percent: 29 })).toMatchObject({ credits: 29 });
  });

  test.each(['chongqing', 'other'] as const)(
    'are unknown on the market %s until its percentage is typed',
    (market) => {
      const read = complianceCap({ market, obligation: 20_000 });
      expect(read).toEqual({
        problems: [{ severity: 'error', code: 'missing', field: 'percent', facts: {} }],
      });
    },
  );

  test('are asked about where a percentage has no year or no document', () => {
    expect(complianceCap({ market: 'chongqing', obligation: 100, percent: 5 })).toMatchObject({
      cap: { value: 5 },
      problems: [
        { severity: 'ask', code: 'missing', field: 'year' },
        { severity: 'ask', code: 'missing', field: 'document' },
      ],
    });
  });

  test.each<[Partial<ComplianceInputs>, string, string]>([
    [{ obligation: undefined as never }, 'obligation', 'missing'],
    [{ obligation: '很多' }, 'obligation', 'notANumber'],
    [{ obligation: -5 }, 'obligation', 'negative'],
    [{ percent: 101 }, 'percent', 'outOfRange'],
    [{ percent: '5 t' }, 'percent', 'wrongUnit'],
    [{ year: '去年' }, 'year', 'notAYear'],
  ])('%j is refused in words', (change, field, code) => {
    const { cap, problems } = complianceCap({
      market: 'other',
      year: 2025,
      obligation: 100,
      percent: 5,
      document: '公告',
      ...change,
    });
    expect(problems).toMatchObject([{ severity: 'error', field, code }]);
    // A wrong year stands beside a cap that holds whatever the year.
    expect(cap === undefined).toBe(field !== 'year');
  });
});

test('a cap on compliance caps no voluntary offset: what is matched is the same with and without it', () => {
  const year = { emitted: 1000, offset: 600, own: 100 };
  const plain = yearWith(2024, year);
  const obliged = yearWith(2024, year, { compliance: { market: 'national', obligation: 1000, percent: 5 } });
  expect(obliged.counted).toEqual(plain.counted);
  expect(obliged.planned).toEqual(plain.planned);
  expect(obliged.findings).toEqual(plain.findings);
  // 600 t, though 5 % of 1 000 t would be 50
  expect(obliged.counted.matched.value).toBe(600);
});

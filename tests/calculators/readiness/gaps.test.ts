import { describe, expect, test } from 'vitest';
import type { FittingMeasure } from '../../../src/calculators/readiness/collection.ts';
import type { Gap } from '../../../src/calculators/readiness/gaps.ts';
import { annexMeasures } from './collection.ts';
import { allConditions, allOf, assessed, requirementOf, type Answers } from './one-assessment.ts';

const { measures } = annexMeasures('zh');

/** The gaps of a factory that meets all else and that every condition concerns. */
const gapsBut = (answers: Answers, more: Parameters<typeof assessed>[1] = {}) =>
  assessed({ ...allOf('met'), ...answers }, { conditions: allConditions('yes'), ...more }, { measures }).gaps;

const idsOf = (gaps: readonly Gap[]) => gaps.map(({ item }) => item.requirement.id);

describe('The gaps', () => {
  const { missing, unknown } = gapsBut({
    // Recommended (宜): a third of 7.3 or of 6.5 each.
    '7.3.2-r1': 'not', // high effort
    '7.3.3-r1': 'not', // low effort
    '6.5.1-r1': 'not', // high effort
    // Demanded (应): a fourth of 6.2 and of 6.3.
    '6.3.4-r1': 'partly',
    '6.2.1-r1': 'not',
    // Gates: the second is a fourth of 6.1, the first is outside the score.
    '5.2-r1': 'not',
    '6.1.4-r1': 'partly',
    // Left to the factory (鼓励).
    '6.4.2-r2': 'not',
    // Not known yet.
    '7.1.1-r1': 'unknown',
    '6.4.1-r1': 'unknown',
    '6.5.3-r1': 'unknown',
  });

  test('come as gates, then what is demanded, then what is recommended; by worth, and the smaller effort first', () => {
    expect(idsOf(missing)).toEqual([
      '6.1.4-r1',
      '5.2-r1',
      '6.2.1-r1',
      '6.3.4-r1',
      '7.3.3-r1',
      '6.5.1-r1',
      '7.3.2-r1',
    ]);
  });

  test('are worth what they lack of the whole: weight × shortfall', () => {
    const worth = Object.fromEntries(missing.map((gap) => [gap.item.requirement.id, gap.worth]));
    expect(worth['6.1.4-r1']).toBeCloseTo((0.1 / 4) * 0.5, 12);
    expect(worth['5.2-r1']).toBe(0);
    expect(worth['6.2.1-r1']).toBeCloseTo(0.1 / 4, 12);
    expect(worth['6.3.4-r1']).toBeCloseTo((0.1 / 4) * 0.5, 12);
    expect(worth['7.3.3-r1']).toBeCloseTo(0.1 / 3, 12);
  });

  test('that nobody knows of stand apart, in the same order', () => {
    expect(idsOf(unknown)).toEqual(['6.5.3-r1', '6.4.1-r1', '7.1.1-r1']);
    expect(unknown[0]?.worth).toBeCloseTo(0.1 / 3, 12);
  });

  test('are none of what is left to the factory (可, 鼓励)', () => {
    expect(requirementOf('6.4.2-r2').word).toBe('encouraged');
    expect(idsOf([...missing, ...unknown])).not.toContain('6.4.2-r2');
  });

  test('are none of what doesn’t apply', () => {
    const gaps = gapsBut(
      { '6.6.3-r1': 'not', '6.4.4-r1': { answer: 'not-applicable', reason: '不用水' } },
      { conditions: allConditions('yes', { 'data-centre': 'no' }) },
    );
    expect(gaps).toEqual({ missing: [], unknown: [] });
  });

  test('are worth more in a dimension that weighs more: 3/12 of the whole and not 1/10', () => {
    const heavy = gapsBut(
      { '6.2.1-r1': 'not' },
      { weights: [{ dimension: '6.2', weight: 3 }], conditions: allConditions('yes') },
    );
    expect(heavy.missing[0]?.worth).toBeCloseTo(3 / 12 / 4, 12);
  });

  test('of a quantity are worth what it is short of its leading value: a fourth of a fourth', () => {
    // (115 − 120) ÷ (100 − 120) = 0.25 is there, 0.75 is missing.
    const measured = { actual: 115, baseline: 120, leading: 100, document: 'GB 29436' };
    expect(gapsBut({ '6.3.3-r1': { measured } }).missing[0]?.worth).toBeCloseTo((0.1 / 4) * 0.75, 12);
  });
});

describe('What annex A offers for a gap', () => {
  const offered = (
    id: string,
    more: Parameters<typeof assessed>[1] = {},
    from: readonly FittingMeasure[] = measures,
  ) =>
    assessed({ [id]: 'not' }, more, { measures: from }).gaps.missing[0]?.measures.map(
      (measure) => measure.id,
    );

  test('is every measure that serves its clause, in the order of the annex', () => {
    expect(offered('6.2.1-r1')).toEqual(['A.4', 'A.5', 'A.6', 'A.31']);
    expect(offered('6.1.4-r1')).toEqual(['A.1']);
    expect(offered('7.3.2-r1')).toEqual([]);
  });

  test('is nothing that a denied condition takes out', () => {
    const measure = (id: string, when: readonly string[]) => ({ id, name: id, clauses: ['6.2.1'], when });
    const own = [
      measure('any', []),
      measure('data-centre', ['data-centre']),
      measure('either', ['data-centre', 'vehicles']),
      measure('roof', ['roof-or-site']),
    ];
    const conditions = [
      { condition: 'data-centre', applies: 'no', reason: '没有' },
      { condition: 'vehicles', applies: 'yes' },
    ] as const;
    expect(offered('6.2.1-r1', { conditions }, own)).toEqual(['any', 'either', 'roof']);
    expect(offered('6.2.1-r1', {}, own)).toEqual(['any', 'data-centre', 'either', 'roof']);
  });

  test('is no roof for a factory without one: conditions of measures only are asked beside, and never undecided', () => {
    const conditions = [{ condition: 'roof-or-site', applies: 'no', reason: '屋顶已用满' }] as const;
    const result = assessed({ '6.2.1-r1': 'not' }, { conditions }, { measures });
    expect(result.gaps.missing[0]?.measures.map(({ id }) => id)).toEqual(['A.5', 'A.6', 'A.31']);
    expect(result.measureConditions.get('roof-or-site')?.applies).toBe('no');
    expect(result.findings.map(({ facts }) => facts['condition'])).not.toContain('wind-and-pv');
  });
});

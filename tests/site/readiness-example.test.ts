import { describe, expect, test } from 'vitest';
import { assessedExample } from '../../src/site/readiness-example.ts';
import { annexMeasures, collection } from '../calculators/readiness/collection.ts';

/** The example of the method, by hand: ten dimensions of equal weight, five of them answered in part or in full. */
describe.each(['zh', 'en'] as const)('the example of the self-assessment’s method in %s', (language) => {
  const { scores, gates, gaps, items, findings } = assessedExample(
    collection(language),
    annexMeasures(language).measures,
  );
  const scoreOf = (id: string) => scores.dimensions.find(({ dimension }) => dimension === id)?.score?.value;

  test('scores each dimension by the mean of its clauses', () => {
    expect(scoreOf('6.1')).toBeCloseTo((1 + 1 + 0.5 + 1) / 4);
    expect(scoreOf('6.3')).toBeCloseTo((0.5 + (62 - 50) / (80 - 50) + 0) / 3);
    expect(scoreOf('6.5')).toBeCloseTo(0.5);
    expect(scoreOf('6.6')).toBeCloseTo((1 + 0.5) / 2);
    expect(scoreOf('7.1')).toBeCloseTo((1 + (1 + 0.5) / 2 + 0.5 + 1) / 4);
    expect(scoreOf('7.2')).toBeUndefined();
  });

  test('comes to 64.75 % of what is answered, 38.3 % of the whole, between 26 and 87.7 %', () => {
    expect(scores.total?.value).toBeCloseTo((0.875 + 0.3 + 0.5 + 0.75 + 0.8125) / 5);
    const covered = (1 + 3 / 4 + 1 / 3 + (2 / 3 + 1) / 2 + (1 + 2 / 3 + 1 + 1) / 4) / 10;
    expect(scores.coverage).toBeCloseTo(covered);
    const low = (3.5 / 4 + 0.9 / 4 + 0.5 / 3 + (2 / 3 + 0.5) / 2 + (1 + 1.5 / 3 + 0.5 + 1) / 4) / 10;
    expect(scores.span.low).toBeCloseTo(low);
    expect(scores.span.high).toBeCloseTo(low + 1 - covered);
  });

  test('is the sum of what each dimension says of the whole', () => {
    const sum = (of: 'weight' | 'covered' | 'gained') =>
      scores.dimensions.reduce((all, dimension) => all + dimension[of], 0);
    expect(sum('weight')).toBeCloseTo(1);
    expect(sum('covered')).toBeCloseTo(scores.coverage);
    expect(sum('gained')).toBeCloseTo(scores.span.low);
  });

  test('is kept from its gates by one that is met in part alone, whatever its score', () => {
    const failed = gates.items.filter(({ status }) => status === 'failed');
    expect(gates.status).toBe('failed');
    expect(failed.map(({ item }) => item.requirement.id)).toEqual(['6.5.3-r1']);
    expect(failed[0]?.item.answer).toBe('partly');
    expect(gaps.missing[0]?.item.requirement.id).toBe('6.5.3-r1');
  });

  test('has nothing wrong in it, and nothing that it doesn’t say', () => {
    expect([...findings, ...items.flatMap(({ problems }) => problems)]).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { compareAssessments } from '../../../src/calculators/readiness/compare.ts';
import { allConditions, allOf, assessed } from './one-assessment.ts';

const yes = { conditions: allConditions('yes') };

describe('Two assessments side by side', () => {
  const before = assessed(
    { ...allOf('met', ['6.1.1-r1', '7.3.1-r1']), '6.1.4-r1': 'not', '6.5.1-r1': 'not' },
    { ...yes, date: '2025-03-01' },
  );
  const after = assessed(
    { ...allOf('met', ['6.1.1-r1', '7.3.1-r1', '6.1.4-r1']), '6.5.1-r1': 'partly' },
    yes,
  );
  const change = compareAssessments(before, after);

  test('say from which day to which', () => {
    expect([change.from, change.to]).toEqual(['2025-03-01', '2026-03-01']);
  });

  test('show the total of both: (0.5 + 0 + 1) ÷ 3 before, (1 + 0.5 + 1) ÷ 3 after', () => {
    expect(change.total.before).toBeCloseTo(1.5 / 3, 12);
    expect(change.total.after).toBeCloseTo(2.5 / 3, 12);
  });

  test('show each dimension of both, where it has a score', () => {
    const of = (dimension: string) => change.dimensions.find((one) => one.dimension === dimension);
    expect(of('6.1')).toEqual({ dimension: '6.1', before: 0.5, after: 1 });
    expect(of('6.5')).toEqual({ dimension: '6.5', before: 0, after: 0.5 });
    expect(of('6.2')).toEqual({ dimension: '6.2' });
    expect(change.dimensions).toHaveLength(10);
  });

  test('list the requirements whose answer is another now, and no other', () => {
    expect(change.answers).toEqual([
      { requirement: '6.1.4-r1', before: 'not', after: 'met' },
      { requirement: '6.5.1-r1', before: 'not', after: 'partly' },
    ]);
  });

  test('show the gates and the coverage of both', () => {
    expect(change.gates).toEqual({ before: 'failed', after: 'open' });
    expect(change.coverage.before).toBe(change.coverage.after);
    expect(change.coverage.after).toBe(after.scores.coverage);
  });

  test('of which one is the other differ in nothing', () => {
    const same = compareAssessments(after, after);
    expect(same.answers).toEqual([]);
    expect(same.total.before).toBe(same.total.after);
  });

  test('of which the earlier answered nothing begin without a total', () => {
    const first = compareAssessments(assessed({}, yes), after);
    expect(first.total).toEqual({ after: after.scores.total?.value });
    expect(first.answers.map((one) => one.before)).toEqual(Array(4).fill('unknown'));
  });
});

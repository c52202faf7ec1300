import { describe, expect, test } from 'vitest';
import { newAssessment, nextAssessment } from '../../../src/calculators/readiness/new-assessment.ts';
import {
  allConditions,
  assessed,
  assessmentOf,
  codesOf,
  document,
  guideline,
  itemOf,
} from './one-assessment.ts';

describe('A new assessment', () => {
  const { items, scores } = assessed({}, newAssessment('assessment-1', '2026-03-01', guideline.textVersion));

  test('has every requirement open, with nothing to correct', () => {
    expect(items.every(({ answer, problems }) => answer === 'unknown' && !problems.length)).toBe(true);
    expect(scores.total).toBeUndefined();
  });
});

describe('The next assessment', () => {
  const last = assessmentOf(
    {
      '6.3.4-r1': { answer: 'met', evidence: [document], owner: '设备部' },
      '6.4.4-r1': { answer: 'not-applicable', reason: '不用水' },
    },
    {
      conditions: allConditions('yes'),
      weights: [{ dimension: '6.1', weight: 2 }],
      targets: [{ id: 'target-1', name: '综合能耗', better: 'lower' }],
      note: '首次',
    },
  );
  const next = nextAssessment(last, 'assessment-2', '2027-03-01', 2);

  test('stands for its own day and the present text', () => {
    expect(next).toMatchObject({ id: 'assessment-2', date: '2027-03-01', textVersion: 2 });
  });

  test('carries over everything that was said', () => {
    const { id: _, date: __, textVersion: ___, answers, ...others } = next;
    expect(others).toEqual({
      conditions: last.conditions,
      weights: last.weights,
      targets: last.targets,
      note: last.note,
    });
    expect(answers).toEqual(last.answers.map((answer) => ({ ...answer, carried: true })));
  });

  test('counts what was carried over, and asks to look at it until somebody has', () => {
    const result = assessed({}, next);
    expect(itemOf(result, '6.3.4-r1')).toMatchObject({ answer: 'met', share: 1, proven: true });
    expect(codesOf(itemOf(result, '6.3.4-r1').problems)).toEqual(['carriedOver']);
    const looked = { ...next, answers: next.answers.map(({ carried: _, ...answer }) => answer) };
    expect(itemOf(assessed({}, looked), '6.3.4-r1').problems).toEqual([]);
  });

  test('leaves the last one as it was', () => {
    expect(last.answers.every(({ carried }) => carried === undefined)).toBe(true);
    expect(last.id).toBe('assessment-1');
  });
});

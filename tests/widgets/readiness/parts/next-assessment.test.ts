import { describe, expect, test } from 'vitest';
import { newAssessment, type Assessment } from '../../../../src/calculators/index.ts';
import { freshId, proposedDay, withNext } from '../../../../widgets/readiness/parts/next-assessment.ts';

const last: Assessment = {
  ...newAssessment('assessment-2', '2026-03-31', 1),
  conditions: [{ condition: 'vehicles', applies: 'no', reason: '运输外包' }],
  answers: [{ requirement: '5.1-r1', answer: 'met', evidence: [{ document: '营业执照' }] }],
};

describe('the next assessment', () => {
  test('says what the last one says, each answer marked, under its own id, day and text', () => {
    const [before, next] = withNext([last], '2027-03-31', 2);
    expect(before).toBe(last);
    expect(next).toEqual({
      ...last,
      id: 'assessment-3',
      date: '2027-03-31',
      textVersion: 2,
      answers: [
        { requirement: '5.1-r1', answer: 'met', evidence: [{ document: '营业执照' }], carried: true },
      ],
    });
  });

  test('needs one before it', () => {
    expect(withNext([], '2027-03-31', 1)).toEqual([]);
  });

  test('has an id that none of the others has, whatever a file calls them', () => {
    expect(freshId([])).toBe('assessment-1');
    expect(freshId([{ id: 'assessment-7' }, { id: 'assessment-2' }, { id: '2025' }])).toBe('assessment-8');
  });
});

describe('the day that is proposed for it', () => {
  test('is today, once the last one is over', () => {
    expect(proposedDay('2026-03-31', '2026-11-29')).toBe('2026-11-29');
  });

  test('is a year later on the day of the last one, and after it', () => {
    expect(proposedDay('2026-11-29', '2026-11-29')).toBe('2027-11-29');
    expect(proposedDay('2027-12-31', '2026-11-29')).toBe('2028-12-31');
    // 2029 has no 29 February.
    expect(proposedDay('2028-02-29', '2028-02-29')).toBe('2029-03-01');
  });

  test('is today where the last one’s is no day', () => {
    expect(proposedDay('下个月', '2026-11-29')).toBe('2026-11-29');
  });
});

import { describe, expect, test } from 'vitest';
import { newAssessment } from '../../../../src/calculators/index.ts';
import type { Desk } from '../../../../widgets/readiness/desk.ts';
import { assessed, earlierAssessment } from '../../../../widgets/readiness/parts/assessed.ts';
import { annexMeasures } from '../../../calculators/readiness/collection.ts';
import {
  assessed as judged,
  assessmentOf,
  guideline,
} from '../../../calculators/readiness/one-assessment.ts';

const of = (id: string, date: string) => newAssessment(id, date, guideline.textVersion);

describe('the assessment before the one on the desk', () => {
  const [first, second, third] = [of('a', '2024-03-01'), of('b', '2025-03-01'), of('c', '2025-03-01')];
  const assessments = [first, second, third];

  test('is the one before it in the file, also of the same day', () => {
    expect(earlierAssessment({ assessment: second, assessments })).toBe(first);
    expect(earlierAssessment({ assessment: third, assessments })).toBe(second);
  });

  test('is none for the first', () => {
    expect(earlierAssessment({ assessment: first, assessments })).toBeUndefined();
  });

  test('is the last one not after it, where the one on the desk is not in the file yet', () => {
    expect(earlierAssessment({ assessment: of('d', '2024-12-31'), assessments })).toBe(first);
    expect(earlierAssessment({ assessment: of('d', '2023-12-31'), assessments })).toBeUndefined();
  });
});

describe('what an assessment of the file comes to', () => {
  const earlier = assessmentOf({ '5.1-r1': 'met', '6.1.3-r1': 'partly' }, { id: 'assessment-0' });
  const result = judged({ '5.1-r1': 'not' });
  const desk: Pick<Desk, 'assessment' | 'result' | 'records' | 'collection' | 'annex'> = {
    assessment: result.assessment,
    result,
    records: undefined,
    collection: guideline,
    annex: annexMeasures('zh'),
  };

  test('is the result on the desk for the one on the desk', () => {
    expect(assessed(desk as Desk, result.assessment)).toBe(result);
  });

  test('is judged by the same requirements for another: partly met counts 0.5', () => {
    const { scores, items } = assessed(desk as Desk, earlier);
    expect(scores.total?.value).toBe(0.5);
    expect(items).toHaveLength(guideline.requirements.length);
  });

  test('is worked out once, and again when the file shows something else', () => {
    const before = assessed(desk as Desk, earlier);
    expect(assessed(desk as Desk, earlier)).toBe(before);
    const records = { inventories: [], studies: [], claims: [] };
    expect(assessed({ ...desk, records } as unknown as Desk, earlier)).not.toBe(before);
  });
});

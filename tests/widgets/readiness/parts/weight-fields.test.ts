import { expect, test } from 'vitest';
import { newAssessment } from '../../../../src/calculators/index.ts';
import { withEqualWeights, withWeight } from '../../../../widgets/readiness/parts/weight-fields.ts';
import { assessed } from '../../../calculators/readiness/one-assessment.ts';

const fresh = newAssessment('assessment-1', '2026-03-01', 1);

test('a weight stands as it is typed, once for its dimension', () => {
  const first = withWeight(fresh, '6.1', '2');
  expect(withWeight(withWeight(first, '7.3', 'x'), '6.1', '2.5').weights).toEqual([
    { dimension: '7.3', weight: 'x' },
    { dimension: '6.1', weight: '2.5' },
  ]);
});

test('an empty field says nothing, and leaves nothing in the file', () => {
  expect(withWeight(withWeight(fresh, '6.1', '2'), '6.1', ' ')).toEqual(fresh);
});

test('back to equal weights is as if nobody had typed any', () => {
  expect(withEqualWeights(withWeight(withWeight(fresh, '6.1', '2'), '6.2', '0'))).toEqual(fresh);
});

test('what is typed is what the score is weighed by: met at 6.1.3 and not met at 7.1.1, 3 to 1, is 3 ÷ 4', () => {
  const answers = { '6.1.3-r1': 'met', '7.1.1-r1': 'not' } as const;
  const equal = assessed(answers).assessment;
  const { weights } = withWeight(equal, '6.1', '3');
  expect(assessed(answers).scores.total?.value).toBe(0.5);
  expect(assessed(answers, { weights }).scores.total?.value).toBe(0.75);
});

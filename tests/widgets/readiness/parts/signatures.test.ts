import { expect, test } from 'vitest';
import { newAssessment } from '../../../../src/calculators/index.ts';
import { withSaid } from '../../../../widgets/readiness/parts/signatures.ts';

const fresh = newAssessment('assessment-1', '2026-03-01', 1);

test('who assessed and who signs stand in the assessment, and go with what was typed', () => {
  const said = withSaid(withSaid(fresh, 'assessor', '李工'), 'management', '王总');
  expect(said).toEqual({ ...fresh, assessor: '李工', management: '王总' });
  expect(withSaid(withSaid(said, 'assessor', ''), 'management', '')).toEqual(fresh);
});

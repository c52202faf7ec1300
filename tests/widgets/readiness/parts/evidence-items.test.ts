import { expect, test } from 'vitest';
import {
  stillUsual,
  withEvidence,
  withEvidencePart,
  withoutEvidence,
} from '../../../../widgets/readiness/parts/evidence-items.ts';
import { requirementOf } from '../../../calculators/readiness/one-assessment.ts';

const requirement = requirementOf('5.1-r1');
const [first = '', second = ''] = requirement.documents;
const nothing = { requirement: requirement.id, evidence: [] };
const two = withEvidence(withEvidence(nothing, first), second);

test('documents are added at the end and changed in their place', () => {
  expect(two.evidence).toEqual([{ document: first }, { document: second }]);
  expect(withEvidencePart(two, 0, { date: '2026-01-31' }).evidence).toEqual([
    { document: first, date: '2026-01-31' },
    { document: second },
  ]);
});

test('one is taken away, and nothing else of the answer', () => {
  const answered = { ...two, answer: 'met', owner: '王工' } as const;
  expect(withoutEvidence(answered, 0)).toEqual({ ...answered, evidence: [{ document: second }] });
});

test('what is usually shown is offered until it is named, and again when its name is another', () => {
  expect(stillUsual({ requirement }, nothing)).toEqual(requirement.documents);
  expect(stillUsual({ requirement }, two)).toEqual(requirement.documents.slice(2));
  expect(stillUsual({ requirement }, withEvidencePart(two, 0, { document: ` ${first} ` }))).not.toContain(
    first,
  );
  expect(stillUsual({ requirement }, withEvidencePart(two, 0, { document: '别的文件' }))).toContain(first);
});

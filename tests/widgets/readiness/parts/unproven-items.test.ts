import { expect, test } from 'vitest';
import { claimedItems, unprovenItems } from '../../../../widgets/readiness/parts/unproven-items.ts';
import { assessed, document } from '../../../calculators/readiness/one-assessment.ts';

const { items } = assessed(
  {
    '5.1-r1': { answer: 'met', evidence: [document] },
    '5.1-r2': 'met',
    '6.1.3-r1': 'partly',
    '6.2.1-r1': 'not',
    '7.1.1-r1': { answer: 'not-applicable', reason: '集团统一管理' },
  },
  {},
  {
    filled: {
      answers: [{ requirement: '5.3-r1', answer: 'met', code: 'scopes1And2Counted', facts: {} }],
      conditions: [],
    },
  },
);

const idsOf = (of: typeof items) => of.map(({ requirement }) => requirement.id);

test('only what is said to be met or partly met needs a document', () => {
  expect(idsOf(claimedItems(items))).toEqual(['5.1-r1', '5.1-r2', '5.3-r1', '6.1.3-r1']);
});

test('what a document or the factory’s own file shows is proven; the rest isn’t', () => {
  expect(idsOf(unprovenItems(items))).toEqual(['5.1-r2', '6.1.3-r1']);
});

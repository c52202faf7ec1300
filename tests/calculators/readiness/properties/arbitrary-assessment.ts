import fc from 'fast-check';
import {
  answerWords,
  type Answer,
  type Assessment,
  type ConditionAnswer,
} from '../../../../src/calculators/readiness/assessment.ts';
import { dimensions } from '../../../../src/calculators/readiness/dimensions.ts';
import { filledAnswer, type Filled } from '../../../../src/calculators/readiness/filled/filled.ts';
import { assessmentOf, conditionIds, document, ids } from '../one-assessment.ts';

/** A quantity between 0 and 100 where more is better, or less. */
const anyMeasured = fc.record({
  actual: fc.integer({ min: -20, max: 120 }),
  baseline: fc.constantFrom(0, 100),
  leading: fc.constantFrom(0, 100, 50),
  document: fc.constantFrom('GB 29436', ''),
});

const anyAnswer = (requirement: string): fc.Arbitrary<Answer> =>
  fc.record(
    {
      requirement: fc.constant(requirement),
      answer: fc.constantFrom(...answerWords),
      reason: fc.constantFrom('与本厂无关', ''),
      measured: anyMeasured,
      evidence: fc.constantFrom([], [document]),
    },
    { requiredKeys: ['requirement', 'evidence'] },
  );

const someOf = <T, U>(items: readonly T[], each: (item: T) => fc.Arbitrary<U>): fc.Arbitrary<U[]> =>
  fc.subarray([...items]).chain((some) => fc.tuple(...some.map(each)) as fc.Arbitrary<U[]>);

const anyConditions = someOf(conditionIds, (condition): fc.Arbitrary<ConditionAnswer> =>
  fc.record({ condition: fc.constant(condition), applies: fc.constantFrom('yes', 'no') }),
);

/** Whole weights from 0 to 5; all of them 0 now and then. */
const anyWeights = someOf(dimensions, (dimension) =>
  fc.record({ dimension: fc.constant(dimension), weight: fc.integer({ min: 0, max: 5 }) }),
);

/** Any answers to any of the guideline's requirements, with any conditions and weights. */
export const anyAssessment: fc.Arbitrary<Assessment> = fc
  .record({ answers: someOf(ids, anyAnswer), conditions: anyConditions, weights: anyWeights })
  .map((said) => assessmentOf({}, said));

/** Anything that a file may show. */
export const anyFilled: fc.Arbitrary<Filled> = someOf(ids, (id) =>
  fc.constantFrom('met', 'partly', 'not').map((answer) => filledAnswer(id, answer, 'inventoryKept')),
).map((answers) => ({ answers, conditions: [] }));

export const anyId = fc.constantFrom(...ids);

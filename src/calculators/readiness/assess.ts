import { assessItem, type AssessedItem } from './assessed-item.ts';
import type { Assessment } from './assessment.ts';
import type { Collection, FittingMeasure } from './collection.ts';
import { applicabilityOf, conditionsOf, standingsOf, type ConditionStanding } from './conditions.ts';
import { nothingFilled, type Filled } from './filled/filled.ts';
import { gapsOf, type Gaps } from './gaps.ts';
import { gatesOf, type GateResult } from './gates.ts';
import type { Problem } from './problems.ts';
import { scoresOf, type Scores } from './score/score.ts';
import { readWeights, type Weights } from './score/weights.ts';

/** A self-assessment with what it comes to. It is no certification, and no scheme's level follows from it. */
export interface AssessedFactory {
  readonly assessment: Assessment;
  readonly conditions: ReadonlyMap<string, ConditionStanding>;
  /** Those that no requirement names, but a measure of annex A: they decide which measures fit a gap. */
  readonly measureConditions: ReadonlyMap<string, ConditionStanding>;
  /** Every requirement of the collection, once, in its order. */
  readonly items: readonly AssessedItem[];
  readonly gates: GateResult;
  readonly weights: Weights;
  readonly scores: Scores;
  readonly gaps: Gaps;
  /** About the whole; what concerns an answer stands with it. */
  readonly findings: readonly Problem[];
}

/** What an assessment is judged by. */
export interface AssessmentInputs {
  readonly assessment: Assessment;
  readonly collection: Pick<Collection, 'requirements' | 'textVersion'>;
  /** The measures of annex A, for the gaps. */
  readonly measures?: readonly FittingMeasure[];
  /** What the factory's other calculators show. */
  readonly filled?: Filled;
}

/**
 * Assesses a factory: gates before weights, then means of what is answered. Pure: the same inputs give the same result,
 * and the order of the answers doesn't matter. The guideline has no scores; this method is the site's own.
 */
export function assess(inputs: AssessmentInputs): AssessedFactory {
  const { assessment, collection, measures = [], filled = nothingFilled } = inputs;
  const { requirements, textVersion } = collection;
  const asked = conditionsOf(requirements);
  const conditions = standingsOf(asked, assessment, filled.conditions);
  const measureConditions = standingsOf(
    conditionsOf(measures).filter((one) => !asked.includes(one)),
    assessment,
    filled.conditions,
  );
  const items = requirements.map((requirement) =>
    assessItem(
      requirement,
      applicabilityOf(requirement, conditions),
      assessment,
      filled.answers.find((one) => one.requirement === requirement.id),
    ),
  );
  const weights = readWeights(assessment);
  return {
    assessment,
    conditions,
    measureConditions,
    items,
    gates: gatesOf(items),
    weights,
    scores: scoresOf(items, weights),
    gaps: gapsOf(items, weights, measures, new Map([...conditions, ...measureConditions])),
    findings: [
      ...weights.problems,
      ...findingsOfConditions(conditions),
      ...findingsOfText(assessment, textVersion),
    ],
  };
}

function findingsOfConditions(conditions: ReadonlyMap<string, ConditionStanding>): Problem[] {
  return [...conditions.values()].flatMap(({ condition, applies, entered, filled }): Problem[] => {
    const facts = { condition };
    if (applies === 'undecided')
      return [{ severity: 'ask', code: 'conditionUndecided', field: condition, facts }];
    if (entered && filled && entered.applies !== filled.applies) {
      return [{ severity: 'ask', code: 'conditionDiffersFromFile', field: condition, facts }];
    }
    return entered?.applies === 'no' && !entered.reason?.trim()
      ? [{ severity: 'ask', code: 'conditionWithoutReason', field: condition, facts }]
      : [];
  });
}

/** Requirements may have changed since: the answers are kept, and looked at again. */
const findingsOfText = ({ textVersion }: Assessment, present: number): Problem[] =>
  textVersion === present
    ? []
    : [{ severity: 'ask', code: 'textChanged', facts: { of: textVersion, present } }];

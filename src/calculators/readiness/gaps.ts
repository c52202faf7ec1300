import type { AssessedItem } from './assessed-item.ts';
import { efforts, type FittingMeasure } from './collection.ts';
import { applicabilityOf, type ConditionStanding } from './conditions.ts';
import { isMandatory, isOptional } from './dimensions.ts';
import { weightsOfItems, type Weights } from './score/weights.ts';

/** What is asked and not met, with what it is worth and what annex A offers for it. */
export interface Gap {
  readonly item: AssessedItem;
  /** What is missing of the whole score, 0 to 1: its part of the weight × what is missing of it. A gate outside the score: 0. */
  readonly worth: number;
  readonly measures: readonly FittingMeasure[];
}

export interface Gaps {
  /** Not met or partly met, the most valuable first: mandatory, then worth, then the smaller effort. */
  readonly missing: readonly Gap[];
  /** Nobody knows yet, in the same order. */
  readonly unknown: readonly Gap[];
}

/** The order in which gaps are closed best. What is optional (可, 鼓励) is no gap. */
export function gapsOf(
  items: readonly AssessedItem[],
  weights: Weights,
  measures: readonly FittingMeasure[],
  standings: ReadonlyMap<string, ConditionStanding>,
): Gaps {
  const asked = items.filter(
    ({ requirement, answer }) => answer !== 'not-applicable' && !isOptional(requirement),
  );
  const weight = weightsOfItems(
    asked.filter(({ scored }) => scored),
    weights,
  );
  const open = measures.filter((measure) => applicabilityOf(measure, standings) !== 'outside');
  const gapOf = (item: AssessedItem): Gap => ({
    item,
    worth: (weight.get(item) ?? 0) * (1 - (item.share ?? 0)),
    measures: open.filter(({ clauses }) => clauses.includes(item.requirement.clause)),
  });
  return {
    missing: asked
      .filter(({ answer }) => answer === 'not' || answer === 'partly')
      .map(gapOf)
      .sort(byValue),
    unknown: asked
      .filter(({ answer }) => answer === 'unknown')
      .map(gapOf)
      .sort(byValue),
  };
}

function byValue(one: Gap, other: Gap): number {
  const rank = ({ item }: Gap) => (item.gate ? 0 : isMandatory(item.requirement) ? 1 : 2);
  const effort = ({ item }: Gap) => efforts.indexOf(item.requirement.effort);
  return rank(one) - rank(other) || other.worth - one.worth || effort(one) - effort(other);
}

import type { Assessment, ConditionAnswer } from './assessment.ts';
import type { Requirement } from './collection.ts';
import type { FilledCondition } from './filled/filled.ts';

/** How a condition of the guideline stands for the factory, and who says so. */
export interface ConditionStanding {
  readonly condition: string;
  readonly applies: 'yes' | 'no' | 'undecided';
  readonly by: 'reader' | 'file' | 'nobody';
  readonly entered?: ConditionAnswer;
  readonly filled?: FilledCondition;
}

/** Whether a requirement concerns the factory; `undecided` is asked, so that nothing drops out unnoticed. */
export type Applicability = 'asked' | 'outside' | 'undecided';

/** The conditions that requirements or measures name, in the order in which they come up. */
export const conditionsOf = (owners: readonly Pick<Requirement, 'when'>[]): readonly string[] => [
  ...new Set(owners.flatMap(({ when }) => when)),
];

/** How each condition stands: as the reader says, else as the factory's file shows. */
export function standingsOf(
  asked: readonly string[],
  { conditions }: Pick<Assessment, 'conditions'>,
  filled: readonly FilledCondition[],
): ReadonlyMap<string, ConditionStanding> {
  const standing = (condition: string): ConditionStanding => {
    const entered = conditions.find((one) => one.condition === condition);
    const known = filled.find((one) => one.condition === condition);
    return {
      condition,
      applies: entered?.applies ?? known?.applies ?? 'undecided',
      by: entered ? 'reader' : known ? 'file' : 'nobody',
      ...(entered && { entered }),
      ...(known && { filled: known }),
    };
  };
  return new Map(asked.map((condition) => [condition, standing(condition)]));
}

/** It concerns a factory that meets any of its conditions; only where all of them are denied it doesn't. */
export function applicabilityOf(
  { when }: Pick<Requirement, 'when'>,
  standings: ReadonlyMap<string, ConditionStanding>,
): Applicability {
  const said = when.map((condition) => standings.get(condition)?.applies ?? 'undecided');
  if (!said.length || said.includes('yes')) return 'asked';
  return said.includes('undecided') ? 'undecided' : 'outside';
}

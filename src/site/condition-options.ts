import { conditions, conditionIds, type Condition } from '../guideline/conditions.ts';
import type { Language } from '../guideline/language.ts';

/** The conditions that occur among some things, in the order of the registry, as options of a select. */
export function conditionOptions(things: { when: Condition[] }[], language: Language) {
  const used = new Set(things.flatMap(({ when }) => when));
  return conditionIds
    .filter((condition) => used.has(condition))
    .map((condition) => ({ value: condition, text: conditions[condition][language] }));
}

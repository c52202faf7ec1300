import { conditions, conditionIds, type Condition } from '../guideline/conditions.ts';
import type { Language } from '../guideline/language.ts';

/** The conditions that occur among some things and are `wanted`, in the order of the registry, as options of a filter. */
export function conditionOptions(
  things: { when: Condition[] }[],
  language: Language,
  wanted: (condition: Condition) => boolean = () => true,
) {
  const used = new Set(things.flatMap(({ when }) => when));
  return conditionIds
    .filter((condition) => used.has(condition) && wanted(condition))
    .map((condition) => ({ value: condition, text: conditions[condition][language] }));
}

import { isIndustry } from '../guideline/conditions.ts';
import type { Measure } from '../guideline/document.ts';

/** What a measure can be filtered by: each attribute with its values, as the filters take them. */
export function measureRow({ category, when, clauses, scopes }: Measure) {
  const orEvery = (values: string[]) => (values.length ? values : ['every']);
  return {
    category: [category],
    industry: orEvery(when.filter(isIndustry)),
    when: orEvery(when.filter((condition) => !isIndustry(condition))),
    clauses,
    scopes: scopes.length ? scopes.map(String) : ['none'],
  };
}

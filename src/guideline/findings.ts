import type { Clause, Guideline, Reference } from './document.ts';
import type { Graph } from './graph.ts';
import { lowestClausesOf } from './summary.ts';

/** What the cross references show of the source itself. */
export interface Findings {
  /** Listed in clause 2, never cited by a clause or measure. */
  uncited: Reference[];
  /** Clauses of chapter 6 that no measure of annex A serves. */
  unserved: Clause[];
  /** Clauses that bear the same title as another. */
  sameTitle: Clause[];
}

export function findingsOf(guideline: Guideline, graph: Graph): Findings {
  const lowest = lowestClausesOf(guideline);
  return {
    uncited: guideline.references.filter(
      ({ id, kind }) => kind === 'normative' && !graph.referenceUses.get(id)?.length,
    ),
    unserved: lowest.filter(({ number }) => number.startsWith('6.') && !graph.measuresOf.get(number)?.length),
    sameTitle: lowest.filter(({ number, title }) =>
      lowest.some((other) => other.number !== number && other.title.zh === title.zh),
    ),
  };
}

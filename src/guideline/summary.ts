import type { Clause, Guideline } from './document.ts';
import type { RequirementWord } from './requirement-words.ts';

/** The clauses that hold requirements of chapters 5 to 7: those without clauses below them. */
export function lowestClausesOf({ clauses }: Guideline): Clause[] {
  return clauses.filter(({ number }) => /^(5\.\d|[67]\.\d\.\d)$/.test(number));
}

/** The figures that the site prints of itself. */
export function summaryOf(guideline: Guideline) {
  const lowest = lowestClausesOf(guideline);
  const clausesBy: Record<RequirementWord, number> = { shall: 0, should: 0, may: 0, encouraged: 0 };
  // The first requirement word of a clause gives it its force.
  for (const { words } of lowest) if (words[0]) clausesBy[words[0]]++;
  return {
    lowestClauses: lowest.length,
    clausesBy,
    requirements: guideline.clauses.flatMap(({ requirements }) => requirements).length,
  };
}

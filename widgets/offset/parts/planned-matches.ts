import type { Position, QuantifiedClaim } from '../../../src/calculators/index.ts';

/** What the plan takes of lots that don't count yet. */
export function plannedMatches({ counted, planned }: QuantifiedClaim): Position['matches'] {
  const counts = new Set(counted.matches.map(({ lot }) => lot.line.id));
  return planned.matches.filter(({ lot }) => !counts.has(lot.line.id));
}

import { match, type MatchLot, type MatchResult, type MatchRules } from '../matching/index.ts';
import type { ScopePool } from './pools.ts';

/**
 * Where credits are short, none of them goes to the last part of a tonne of one scope while whole tonnes of another are
 * left: first all whole tonnes, then the parts, the largest first, each that can be met beside the others.
 */
export function matchWholeFirst(
  lots: readonly MatchLot[],
  pools: readonly ScopePool[],
  rules: MatchRules,
): MatchResult {
  const matched = (units: (pool: ScopePool) => number) =>
    match(
      lots,
      pools.map((pool) => ({ id: String(pool.scope), units: units(pool) })),
      rules,
    );
  const supply = lots.reduce((all, { units }) => all + units, 0);
  if (supply > pools.reduce((all, { whole }) => all + whole, 0)) {
    const everything = matched(({ units }) => units);
    if (pools.every((pool) => isMet(pool, everything))) return everything;
  }
  let best = matched(({ whole }) => whole);
  const parts = pools.filter((pool) => pool.units > pool.whole && isMet(pool, best));
  const met = new Set<ScopePool>();
  for (const part of parts.sort((a, b) => partOf(b) - partOf(a))) {
    if (best.matched === supply) break;
    const next = matched((pool) => (met.has(pool) || pool === part ? pool.units : pool.whole));
    if (next.matched === best.matched) continue;
    met.add(part);
    best = next;
  }
  return best;
}

const isMet = ({ scope }: ScopePool, { unmet }: MatchResult): boolean => unmet.get(String(scope)) === 0;

const partOf = ({ net, whole }: ScopePool): number => net.value - whole;

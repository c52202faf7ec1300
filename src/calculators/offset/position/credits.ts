import { subtract, sum } from '../../engine/operations.ts';
import type { Quantification } from '../../engine/quantification.ts';
import { scopes, type Claim, type MatchingRules } from '../claim.ts';
import { instrumentIds, type InstrumentId } from '../kind-ids.ts';
import {
  match,
  spread,
  type LineFlow,
  type MatchLot,
  type MatchResult,
  type MatchRules,
} from '../matching/index.ts';
import { percentOf } from '../percent.ts';
import type { ClaimFinding } from '../problems.ts';
import type { ResidualEntry } from '../residual/residual-entries.ts';
import { lotMatches, matchLotOf, type LotMatch, type Offered } from './lot-match.ts';
import { SMALLEST, type ScopePool } from './pools.ts';

/** How credits stand against what remains. */
export interface CreditPosition {
  readonly matches: readonly LotMatch[];
  /** By scope: what is matched of it, at most what remains of it. */
  readonly matched: ReadonlyMap<ScopePool, Quantification<'tCO2e'>>;
  /** Which lot stands for which source. */
  readonly flows: readonly LineFlow[];
  readonly surplus: Quantification<'tCO2e'>;
  /** Whether no cheaper choice of lots exists. */
  readonly proven: boolean;
  readonly findings: readonly ClaimFinding[];
}

/** Whole credits on what remains of each scope, by the reader's rules. */
export function matchCredits(
  pools: readonly ScopePool[],
  entries: readonly ResidualEntry[],
  offered: readonly Offered[],
  { rules }: Pick<Claim, 'rules'>,
): CreditPosition {
  const credits = offered.filter(({ lot }) => lot.instrument.unit === 'tCO2e');
  const lots = credits.map((entry) => matchLotOf(entry, entry.lot.instrument.id, rules));
  const result = matchWholeFirst(lots, pools, matchRules(pools, rules));
  const matches = lotMatches(credits, result);
  const used = sum(
    matches.map(({ matched }) => matched),
    'tCO2e',
    'matched',
  );
  const all = sum(
    credits.map(({ lot }) => lot.quantity),
    'tCO2e',
    'lotQuantity',
  );
  return {
    matches,
    matched: new Map(pools.map((pool) => [pool, matchedOf(pool, result, credits)])),
    flows: pools.flatMap((pool) => flowsOf(pool, result, entries)),
    surplus: subtract(all, [used], 'surplus'),
    proven: result.proven,
    findings: findingsOf(result, pools, credits, rules),
  };
}

/**
 * Where credits are short, none of them goes to the last part of a tonne of one scope while whole tonnes of another are
 * left: first all whole tonnes, then the parts, the largest first, each that can be met beside the others.
 */
function matchWholeFirst(
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

/** Of the reader's shares and limits, in percent, what they are in whole tonnes of what remains. */
function matchRules(pools: readonly ScopePool[], { limits, eligible, share }: MatchingRules): MatchRules {
  const total = pools.reduce((all, { units }) => all + units, 0);
  const credits = instrumentIds.filter((id) => id !== 'certificate');
  const servesScopes = (group: InstrumentId) => eligible[group] ?? scopes;
  const part = share && percentOf(share.percent);
  return {
    serves: credits.flatMap((group) =>
      pools
        .filter(({ scope }) => servesScopes(group).includes(scope))
        .map(({ scope }) => ({ group, demand: String(scope) })),
    ),
    groupLimits: new Map(
      credits.flatMap((group): [string, number][] => {
        const percent = percentOf(limits[group]);
        return percent === undefined ? [] : [[group, Math.floor((percent * total) / 100 + 1e-9)]];
      }),
    ),
    ...(part !== undefined && { gateLimit: total - Math.ceil((part * total) / 100 - 1e-9) }),
  };
}

function unitsOn(pool: ScopePool, result: MatchResult): { lot: string; units: number }[] {
  return result.matches.filter(({ demand }) => demand === String(pool.scope));
}

/** The credits on a scope: what they hold, but never more than what remains of it. */
function matchedOf(
  pool: ScopePool,
  result: MatchResult,
  credits: readonly Offered[],
): Quantification<'tCO2e'> {
  const quantities = new Map(credits.map(({ line, lot }) => [line.id, lot.quantity]));
  const parts = unitsOn(pool, result).flatMap(({ lot, units }): Quantification[] => {
    const quantity = quantities.get(lot);
    if (!quantity) return [];
    const basis = { kind: 'assigned', of: [quantity] } as const;
    return [units === quantity.value ? quantity : { label: 'matched', value: units, unit: 'tCO2e', basis }];
  });
  const whole = sum(parts, 'tCO2e', 'matched');
  // As in the pools, a rounding error of sums is no shortage.
  return whole.value > pool.net.value - SMALLEST ? { ...pool.net, label: 'matched' } : whole;
}

/** The sources of a scope by what remains of each, and the lots that stand for them. */
function flowsOf(pool: ScopePool, result: MatchResult, entries: readonly ResidualEntry[]): LineFlow[] {
  const scale = pool.gross.value ? pool.net.value / pool.gross.value : 0;
  const lines = entries
    .filter(({ scope }) => scope === pool.scope)
    .map(({ id, emissions }) => ({ id, tonnes: emissions.value * scale }));
  return spread(unitsOn(pool, result), lines);
}

function findingsOf(
  result: MatchResult,
  pools: readonly ScopePool[],
  credits: readonly Offered[],
  { share }: MatchingRules,
): ClaimFinding[] {
  const findings: ClaimFinding[] = [];
  if (!result.proven) findings.push({ severity: 'ask', code: 'notProven', facts: {} });
  const wanted = share && percentOf(share.percent);
  if (share && wanted !== undefined) {
    const total = pools.reduce((all, { units }) => all + units, 0);
    const counts = new Set(
      credits
        .filter(({ lot }) => (share.of === 'local' ? lot.local : lot.removal))
        .map(({ line }) => line.id),
    );
    const units = result.matches.reduce((all, { lot, units }) => all + (counts.has(lot) ? units : 0), 0);
    const needed = Math.ceil((wanted * total) / 100 - 1e-9);
    if (units < needed) {
      findings.push({ severity: 'ask', code: 'shareUnmet', facts: { of: share.of, came: units, needed } });
    }
  }
  return findings;
}

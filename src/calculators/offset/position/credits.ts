import { subtract, sum } from '../../engine/operations.ts';
import type { Quantification } from '../../engine/quantification.ts';
import type { Claim, MatchingRules } from '../claim.ts';
import { spread, type LineFlow, type MatchResult } from '../matching/index.ts';
import type { ClaimFinding } from '../problems.ts';
import type { ResidualEntry } from '../residual/residual-entries.ts';
import { assigned, lotMatches, matchLotOf, type LotMatch, type Offered } from './lot-match.ts';
import { isOfShare, matchRules, neededUnits } from './match-rules.ts';
import type { ScopePool } from './pools.ts';
import { matchWholeFirst } from './whole-first.ts';
import { ROUNDING } from './whole-units.ts';

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
  const parts = unitsOn(pool, result).flatMap(({ lot, units }) => {
    const quantity = quantities.get(lot);
    return quantity ? [assigned(quantity, units)] : [];
  });
  const whole = sum(parts, 'tCO2e', 'matched');
  // As in the pools, a rounding error of sums is no shortage.
  return whole.value > pool.net.value - ROUNDING ? { ...pool.net, label: 'matched' } : whole;
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
  const needed = share && neededUnits(share, pools);
  if (share && needed !== undefined) {
    const counts = new Set(credits.filter(({ lot }) => isOfShare(lot, share)).map(({ line }) => line.id));
    const came = result.matches.reduce((all, { lot, units }) => all + (counts.has(lot) ? units : 0), 0);
    if (came < needed) {
      findings.push({ severity: 'ask', code: 'shareUnmet', facts: { of: share.of, came, needed } });
    }
  }
  return findings;
}

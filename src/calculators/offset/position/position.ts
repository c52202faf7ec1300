import { subtract, sum } from '../../engine/operations.ts';
import type { Quantification } from '../../engine/quantification.ts';
import type { Claim } from '../claim.ts';
import type { QuantifiedLot } from '../lots/quantified-lot.ts';
import { percentageOf } from '../percentage.ts';
import type { ClaimFinding } from '../problems.ts';
import type { Residual } from '../residual/residual.ts';
import { matchCertificates, type CertificatePosition } from './certificates.ts';
import { matchCredits, type CreditPosition } from './credits.ts';
import { costOf, offeredLots, type Depth, type LotMatch } from './lot-match.ts';
import { poolsOf, type ScopePool } from './pools.ts';

/**
 * What remains, and what stands against it: first certificates on electricity, then credits on the tonnes that are left
 * (guideline 6.7.3). `counted` looks at what is cancelled, `planned` also at what is held.
 */
export interface Position {
  readonly depth: Depth;
  readonly certificates: CertificatePosition;
  readonly pools: readonly ScopePool[];
  /** The claimed scopes together, after removals inside the boundary and certificates. */
  readonly residual: Quantification<'tCO2e'>;
  readonly credits: CreditPosition;
  /** Credits that count, at most the residual. */
  readonly matched: Quantification<'tCO2e'>;
  readonly shortage: Quantification<'tCO2e'>;
  /** Matched ÷ residual; absent where nothing remains. */
  readonly coverage?: Quantification<'%'>;
  /** Of all lots that were used, as far as their prices are known. */
  readonly cost: Quantification<'CNY'>;
  /** Everything that it takes of the ledger: certificates, then credits. */
  readonly matches: readonly LotMatch[];
  readonly findings: readonly ClaimFinding[];
}

/** Matches the lots of a ledger with what remains. */
export function positionOf(
  { entries, removals }: Residual,
  lots: readonly QuantifiedLot[],
  claim: Claim,
  depth: Depth,
): Position {
  const offered = offeredLots(lots, depth, claim.rules);
  const certificates = matchCertificates(entries, offered, claim);
  const pools = poolsOf(entries, removals, certificates.effect);
  const residual = sum(
    pools.map(({ net }) => net),
    'tCO2e',
    'residual',
  );
  const credits = matchCredits(pools, entries, offered, claim);
  const matched = sum([...credits.matched.values()], 'tCO2e', depth);
  const matches = [...certificates.matches, ...credits.matches];
  const coverage = percentageOf(matched, residual, 'coverage');
  return {
    depth,
    certificates,
    pools,
    residual,
    credits,
    matched,
    shortage: subtract(residual, [matched], 'shortage'),
    ...(coverage && { coverage }),
    cost: costOf(matches),
    matches,
    findings: [...certificates.findings, ...credits.findings],
  };
}

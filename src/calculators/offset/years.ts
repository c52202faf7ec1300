import { sum } from '../engine/operations.ts';
import type { Quantification } from '../engine/quantification.ts';
import { percentageOf } from './percentage.ts';
import type { ClaimFinding } from './problems.ts';
import type { QuantifiedClaim } from './quantify-claim.ts';

/** One year beside the others, by what is cancelled for it. */
export interface ClaimYear {
  readonly year: number;
  /** The claimed scopes, before removals, certificates and credits. */
  readonly gross: Quantification<'tCO2e'>;
  /** What remains of them for credits. */
  readonly residual: Quantification<'tCO2e'>;
  readonly matched: Quantification<'tCO2e'>;
  /** Matched ÷ residual; absent where nothing remains. */
  readonly coverage?: Quantification<'%'>;
  /** Matched ÷ gross; absent where there are no emissions. */
  readonly share?: Quantification<'%'>;
  /** What the factory reduced itself in the year and didn't sell. */
  readonly own: Quantification<'tCO2e'>;
  /** 依赖度: matched ÷ (matched + own); absent where there is neither. */
  readonly dependence?: Quantification<'%'>;
}

/** All years, the earliest first, with what is to be asked where one depends more on offsets than the one before. */
export interface ClaimYears {
  readonly years: readonly ClaimYear[];
  readonly findings: readonly ClaimFinding[];
}

/** Percentages and tonnes of two years that differ by less are equal. */
const EQUAL = 1e-9;

/**
 * The years side by side (guideline 6.7.1): dependence on offsets shall fall, and no year answers more emissions with more
 * offsets. A year is held against the one before it in the list, where both are of one basis and emissions of both are known.
 */
export function compareClaims(claims: readonly QuantifiedClaim[]): ClaimYears {
  const sorted = [...claims].sort((a, b) => a.claim.year - b.claim.year);
  const findings = sorted.flatMap((claim, place) => {
    const before = sorted[place - 1];
    return before ? findingsBetween(before, claim) : [];
  });
  return { years: sorted.map(yearOf), findings };
}

function yearOf({ claim, counted, reductions: { own } }: QuantifiedClaim): ClaimYear {
  const { pools, residual, matched, coverage } = counted;
  const gross = sum(
    pools.map((pool) => pool.gross),
    'tCO2e',
    { zh: '声明范围的排放总量', en: 'Emissions of the claimed scopes' },
  );
  const both = sum([matched, own], 'tCO2e', {
    zh: '碳抵消量与自主减排量之和',
    en: 'Offsets and own reductions together',
  });
  const share = percentageOf(matched, gross, {
    zh: '碳抵消量占排放总量的比例',
    en: 'Share of emissions that is offset',
  });
  const dependence = percentageOf(matched, both, 'dependence');
  return {
    year: claim.year,
    gross,
    residual,
    matched,
    own,
    ...(coverage && { coverage }),
    ...(share && { share }),
    ...(dependence && { dependence }),
  };
}

function findingsBetween(earlier: QuantifiedClaim, later: QuantifiedClaim): ClaimFinding[] {
  const [than, year] = [earlier.claim.year, later.claim.year];
  if (![earlier, later].every(({ residual }) => residual.entries.length)) return [];
  const differ = differencesOf(earlier, later).join(', ');
  if (differ) return [{ severity: 'note', code: 'yearsNotComparable', facts: { year, than, differ } }];
  const [before, now] = [yearOf(earlier), yearOf(later)];
  const findings: ClaimFinding[] = [];
  // Without offsets there is no dependence, whether or not anything was reduced.
  const [was, is] = [before.dependence?.value ?? 0, now.dependence?.value ?? 0];
  if (is > 0 && is > was - EQUAL) {
    findings.push({
      severity: 'ask',
      code: 'dependenceNotFalling',
      facts: { year, than, came: is, before: was },
    });
  }
  const [grossWas, gross] = [before.gross.value, now.gross.value];
  const share = risen(before.coverage, now.coverage) ?? risen(before.share, now.share);
  if (gross > grossWas + EQUAL && share) {
    findings.push({
      severity: 'ask',
      code: 'emissionsAndOffsetsRise',
      facts: { year, than, came: gross, before: grossWas, ...share },
    });
  }
  return findings;
}

/** The two shares, where the later is larger. */
function risen(
  before: Quantification<'%'> | undefined,
  now: Quantification<'%'> | undefined,
): { readonly share: number; readonly shareBefore: number } | undefined {
  const [was, is] = [before?.value ?? 0, now?.value ?? 0];
  return is > was + EQUAL ? { share: is, shareBefore: was } : undefined;
}

/** On what two claims don't agree, so that their figures can't be held against one another. */
function differencesOf(one: QuantifiedClaim, other: QuantifiedClaim): ('scope2' | 'scope3' | 'gwp')[] {
  return [
    ...(one.claim.scope2 === other.claim.scope2 ? [] : (['scope2'] as const)),
    ...(one.claim.scope3 === other.claim.scope3 ? [] : (['scope3'] as const)),
    ...(gwpOf(one) === gwpOf(other) ? [] : (['gwp'] as const)),
  ];
}

/** An inventory says itself with which potentials it was computed. */
const gwpOf = ({ claim, inventory }: QuantifiedClaim) =>
  claim.residual === 'inventory' && inventory ? inventory.inventory.gwp : claim.gwp;

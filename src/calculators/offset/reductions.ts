import { sum } from '../engine/operations.ts';
import type { Quantification } from '../engine/quantification.ts';
import type { Problem as LineProblem } from '../lines/problems.ts';
import { readNumber } from '../lines/typed-number.ts';
import type { Claim, Reduction } from './claim.ts';
import type { Position } from './position/position.ts';
import type { ClaimFinding } from './problems.ts';

/** A reduction as it was entered, with its tonnes where they can be read, or why they can't. */
export interface QuantifiedReduction {
  readonly reduction: Reduction;
  readonly tonnes?: Quantification<'tCO2e'>;
  readonly problem?: LineProblem;
}

/** What the factory reduced itself: shown beside the residual and never taken off it, since the meters hold it already. */
export interface QuantifiedReductions {
  readonly entries: readonly QuantifiedReduction[];
  /** Of what wasn't sold to others. */
  readonly own: Quantification<'tCO2e'>;
}

/** The tonnes of every reduction of the year, and the sum of those that are the factory's own. */
export function quantifyReductions({ reductions }: Claim): QuantifiedReductions {
  const entries = reductions.map(quantifyReduction);
  const own = entries.filter(({ reduction }) => !isSold(reduction)).flatMap(({ tonnes }) => tonnes ?? []);
  return { entries, own: sum(own, 'tCO2e', 'reductionsMade') };
}

/** Issued and sold as a credit or a certificate it is the buyer's. */
export const isSold = ({ sold = 'no' }: Reduction): boolean => sold !== 'no';

function quantifyReduction(reduction: Reduction): QuantifiedReduction {
  let problem: LineProblem | undefined;
  const value = readNumber(reduction.tonnes, 'tonnes', (one) => (problem = one), { unit: 'tCO2e' });
  const { document } = reduction;
  const basis = { kind: 'entered', status: 'unknown', ...(document && { document }) } as const;
  return {
    reduction,
    ...(value !== undefined && { tonnes: { label: 'reductionsMade', value, unit: 'tCO2e', basis } }),
    ...(problem && { problem }),
  };
}

/** Offsetting comes after reducing (guideline 6.7.1), and what was sold isn't the seller's (6.7.3). */
export function findingsOfReductions(
  { entries }: QuantifiedReductions,
  { matched }: Position,
): ClaimFinding[] {
  const findings: ClaimFinding[] = entries
    .filter(({ reduction }) => isSold(reduction))
    .map(({ reduction }) => ({
      severity: 'error',
      code: 'soldAndClaimed',
      facts: { name: reduction.name, sold: reduction.sold ?? '' },
    }));
  const unproven = entries.filter(({ reduction }) => !reduction.document?.trim()).length;
  if (unproven) {
    findings.push({ severity: 'ask', code: 'reductionWithoutDocument', facts: { count: unproven } });
  }
  if (!entries.length && matched.value > 0) {
    findings.push({ severity: 'ask', code: 'noReductions', facts: {} });
  }
  return findings;
}

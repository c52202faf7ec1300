import type { Quantification } from '../../engine/quantification.ts';
import { allocate } from '../quantify/allocation.ts';
import type { Catalogue } from '../catalogue.ts';
import { countedLines } from '../quantify/counted-lines.ts';
import { quantifyStudy, type QuantifiedStudy } from '../quantify/quantify-study.ts';
import { allocationMethods, type Allocation, type AllocationMethod, type FootprintStudy } from '../study.ts';

/** The footprint under another choice of method than the study's. */
export interface OtherChoice {
  readonly total: Quantification<'kgCO2e'>;
  /** What it is more than the study's own total, in kgCO2e. */
  readonly difference: number;
  /** The same as a share of the study's total; undefined where that is zero. */
  readonly change: number | undefined;
  /** Whether the same lines count in both: else the difference isn't of the choice alone. */
  readonly sameLines: boolean;
}

/** The footprint with one allocation by another method. */
export interface OtherAllocation extends OtherChoice {
  readonly allocation: Allocation;
  readonly method: AllocationMethod;
  /** The share of the product that is studied. */
  readonly share: Quantification<'1'>;
}

export interface OtherRecycling extends OtherChoice {
  readonly rule: FootprintStudy['rules']['recycling'];
}

/** What the choices of method are worth. */
export interface ChoicesOfMethod {
  readonly allocations: readonly OtherAllocation[];
  /** Under the other rule of recycling; absent where it makes no difference. */
  readonly recycling?: OtherRecycling;
}

/**
 * Quantifies the study again with each allocation by every other method that its data suffice for (ISO 14067:2018,
 * 6.4.6: where several apply, what the choice does is shown), and under the other rule of recycling. Subdividing is no
 * other way to share the same data and is left out.
 */
export function choicesOfMethod(quantified: QuantifiedStudy, catalogue: Catalogue): ChoicesOfMethod {
  const { study } = quantified;
  const rule = study.rules.recycling === 'cut-off' ? 'closed-loop' : 'cut-off';
  const again = (variant: FootprintStudy) => compare(quantified, quantifyStudy(variant, catalogue));
  const recycling = again({ ...study, rules: { ...study.rules, recycling: rule } });
  return {
    allocations: study.allocations
      .filter(({ id }) => study.lines.some(({ allocation }) => allocation === id))
      .flatMap((allocation) => othersOf(allocation, study, again)),
    ...((recycling.difference !== 0 || !recycling.sameLines) && { recycling: { rule, ...recycling } }),
  };
}

function othersOf(
  allocation: Allocation,
  study: FootprintStudy,
  again: (variant: FootprintStudy) => OtherChoice,
): readonly OtherAllocation[] {
  return allocationMethods.flatMap((method): readonly OtherAllocation[] => {
    if (method === allocation.method || method === 'subdivided') return [];
    const share = allocate(allocation, method).shares?.[0];
    if (!share) return [];
    const other = { ...allocation, method };
    const allocations = study.allocations.map((one) => (one === allocation ? other : one));
    return [{ allocation, method, share, ...again({ ...study, allocations }) }];
  });
}

function compare(own: QuantifiedStudy, other: QuantifiedStudy): OtherChoice {
  const idsOf = ({ lines }: QuantifiedStudy) => countedLines(lines).map(({ line }) => line.id);
  const difference = other.total.value - own.total.value;
  return {
    total: other.total,
    difference,
    change: own.total.value === 0 ? undefined : difference / Math.abs(own.total.value),
    sameLines: idsOf(own).join('\n') === idsOf(other).join('\n'),
  };
}

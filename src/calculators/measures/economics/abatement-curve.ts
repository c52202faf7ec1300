import { byCodeUnits } from '../../engine/code-unit-order.ts';
import type { Level } from '../../engine/assumption.ts';
import type { Coefficient, Quantification } from '../../engine/quantification.ts';
import type { Basis } from '../baseline/baseline.ts';
import type { QuantifiedMeasure } from '../quantify-plan.ts';

/** A measure on the curve: as wide as what it reduces, as high as what a tonne costs. */
export interface CurveStep {
  readonly measure: QuantifiedMeasure;
  readonly tonnes: Quantification<'tCO2e'>;
  readonly cost: Coefficient<'CNY', 'tCO2e'>;
  /** What those before it reduce together, in tCO2e, and what they reduce with it. */
  readonly from: number;
  readonly to: number;
}

/** A measure that can't stand on the curve: it reduces nothing, or nobody knows what it costs. */
export interface OffCurve {
  readonly measure: QuantifiedMeasure;
  readonly why: 'no-reduction' | 'no-cost';
}

/** The marginal abatement cost curve of a plan: what earns money first, below zero. */
export interface AbatementCurve {
  readonly steps: readonly CurveStep[];
  readonly apart: readonly OffCurve[];
}

/** Orders the measures of a plan by what a tonne costs, on one basis and at one level of the assumptions. */
export function abatementCurve(
  measures: readonly QuantifiedMeasure[],
  basis: Basis,
  level: Level = 'mid',
): AbatementCurve {
  const apart: OffCurve[] = [];
  const drawn: Pick<CurveStep, 'measure' | 'tonnes' | 'cost'>[] = [];
  for (const measure of measures) {
    const tonnes = measure.reduction?.[level].total[basis];
    const cost = measure.economics?.[level].costPerTonne[basis];
    if (!tonnes) continue;
    if (tonnes.value > 0 && cost) drawn.push({ measure, tonnes, cost });
    else apart.push({ measure, why: tonnes.value > 0 ? 'no-cost' : 'no-reduction' });
  }
  drawn.sort((a, b) => a.cost.value - b.cost.value || byCodeUnits(a.measure.line.id, b.measure.line.id));
  let reduced = 0;
  const steps = drawn.map((step) => ({ ...step, from: reduced, to: (reduced += step.tonnes.value) }));
  return { steps, apart };
}

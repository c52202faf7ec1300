/**
 * The measures of annex A and the plan made of them, as `calculators/index.ts` passes them on: what the calculator needs
 * at its start, and all else by a loader in `loadMeasures`.
 */

export { begunAnnex, startOf as startOfAnnex, type AnnexStart } from './annex-start.ts';
export type { Baseline, Basis as PlanBasis, ByBasis } from './baseline/baseline.ts';
export type { PlanInventory } from './baseline/plan-inventory.ts';
export { fieldsOf as fieldsOfMeasure, MeasuresCatalogue } from './catalogue.ts';
export { statusOf as measureStatusOf } from './checklist.ts';
export type { AbatementCurve, CurveStep, OffCurve } from './economics/abatement-curve.ts';
export type { Economics, MissingMoney } from './economics/economics.ts';
export type { CostYear, PlanCosts } from './economics/plan-costs.ts';
export {
  stages as measureStages,
  type Effect as MeasureEffect,
  type LoadGroup,
  type Part as MeasurePart,
  type Stage as MeasureStage,
} from './effect.ts';
export type { MeasureEntry as PlannableMeasure } from './entries/measure-entries.ts';
export type { Estimator } from './estimators/estimator.ts';
export { estimatorsOf } from './estimators/estimators-of.ts';
export { planFields } from './estimators/plan-fields.ts';
export { estimatorIds, measureIds, type EstimatorId, type MeasureId } from './measure-ids.ts';
export { saysWhat, usualName, type MeasureNames } from './names.ts';
export { newPlan } from './new-plan.ts';
export {
  measureStatuses,
  type ChecklistEntry,
  type MeasuresSection,
  type MeasureStatus,
  type Plan,
  type PlannedMeasure,
  type StatedBaseline,
} from './plan.ts';
export type {
  OwnProblemCode as MeasuresOwnProblemCode,
  PlanFinding,
  Problem as MeasuresProblem,
  ProblemCode as MeasuresProblemCode,
} from './problems.ts';
export type { PlanInputs, QuantifiedMeasure, QuantifiedPlan } from './quantify-plan.ts';
export type { Outcome as PlanOutcome } from './quantify/outcome.ts';
export type { ByLevel } from './quantify/by-level.ts';
export type { FuelSaving, Reduction as MeasureReduction } from './quantify/reduction.ts';
export type { TrajectoryYear } from './quantify/trajectory.ts';

/** What of the measures calculator comes on demand. Each call of a loader gives the same module. */
export const loadMeasures = {
  /** Fills a catalogue with the estimators and with the factors that a plan needs. */
  catalogue: () => import('./load-catalogue.ts'),
  /** The calculation itself: a checklist starts without it. */
  quantification: () => import('./quantify-plan.ts'),
  /** The marginal abatement cost curve. */
  curve: () => import('./economics/abatement-curve.ts'),
  /** What the whole plan costs and earns. */
  costs: () => import('./economics/plan-costs.ts'),
  /** The plan, its years and the checklist as tables. */
  export: () => import('./export/index.ts'),
  /** The report to print, and as a page that stands alone. */
  report: () => import('./report/index.ts'),
  /** The days by which measures are due, and the yearly review. */
  calendar: () => import('./calendar/index.ts'),
  /** What can be added by name. */
  search: () => import('./entries/index.ts'),
};

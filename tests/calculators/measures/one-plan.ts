import type { Unit } from '../../../src/calculators/engine/units.ts';
import { allFactors } from '../../../src/calculators/factors/registry.ts';
import type { FieldValue } from '../../../src/calculators/lines/entered.ts';
import { MeasuresCatalogue } from '../../../src/calculators/measures/catalogue.ts';
import { estimators } from '../../../src/calculators/measures/estimators/index.ts';
import { isEstimatorOf } from '../../../src/calculators/measures/estimators/estimators-of.ts';
import { measureIds, type EstimatorId } from '../../../src/calculators/measures/measure-ids.ts';
import { newPlan } from '../../../src/calculators/measures/new-plan.ts';
import type { Plan, PlannedMeasure } from '../../../src/calculators/measures/plan.ts';
import {
  quantifyPlan,
  type QuantifiedMeasure,
  type QuantifiedPlan,
} from '../../../src/calculators/measures/quantify-plan.ts';
import type { Reduction } from '../../../src/calculators/measures/quantify/reduction.ts';

/** Every estimator and every factor, as if the reader had opened every part of the calculator. */
export const catalogue = new MeasuresCatalogue(
  estimators,
  (await allFactors()).map(({ factor }) => factor),
);

/** What is typed into a field with a unit. */
export const of = (amount: string | number, unit: Unit): FieldValue => ({ amount, unit });

/** A measure of a plan, of the first of annex A that it can stand for. */
export function measureOf(
  kind: EstimatorId,
  fields: PlannedMeasure['fields'],
  change: Partial<PlannedMeasure> = {},
): PlannedMeasure {
  const measure = measureIds.find((id) => isEstimatorOf(kind, id)) ?? 'A.1';
  return { id: kind, kind, measure, name: kind, fields: { year: '2024', ...fields }, ...change };
}

/** A plan from 2023 to 2026 that starts from what is stated: by default 1 000 t from fuel and 10 000 MWh from the grid. */
export function planOf(measures: readonly PlannedMeasure[], change: Partial<Plan> = {}): Plan {
  return {
    ...newPlan(2023),
    baseline: 'stated',
    stated: { scope1: 1000, electricity: 10_000 },
    measures,
    ...change,
  };
}

export const quantified = (measures: readonly PlannedMeasure[], change: Partial<Plan> = {}): QuantifiedPlan =>
  quantifyPlan({ plan: planOf(measures, change) }, catalogue);

/** One measure alone in a plan. */
export function quantifiedMeasure(measure: PlannedMeasure, change: Partial<Plan> = {}): QuantifiedMeasure {
  const [only] = quantified([measure], change).measures;
  if (!only) throw new Error('The plan has one measure.');
  return only;
}

/** What a measure alone in a plan reduces at the middle of its range, which there must be. */
export const reduced = (measure: PlannedMeasure, change: Partial<Plan> = {}): Reduction =>
  reductionOf(quantifiedMeasure(measure, change));

/** The same of a measure among others. */
export function reductionOf({ reduction, problems }: QuantifiedMeasure): Reduction {
  if (!reduction) throw new Error(`No result: ${problems.map(({ code }) => code).join(', ')}`);
  return reduction.mid;
}

export const codesOf = ({ problems }: { problems: QuantifiedMeasure['problems'] }): string[] =>
  problems.map(({ code }) => code);

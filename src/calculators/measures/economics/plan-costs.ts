import { sum } from '../../engine/operations.ts';
import type { Quantification } from '../../engine/quantification.ts';
import type { Plan } from '../plan.ts';
import type { QuantifiedMeasure, QuantifiedPlan } from '../quantify-plan.ts';
import { yearOf } from '../quantify/active.ts';
import { byLevel, type ByLevel } from '../quantify/by-level.ts';
import { yearsOf } from '../quantify/plan-years.ts';

/** One year of a plan in money. */
export interface CostYear {
  readonly year: number;
  /** Of the measures whose first full year it is; most of it is spent before. */
  readonly capex: Quantification<'CNY'>;
  /** Of all measures that work in it, each as in a full year with the whole plan. */
  readonly annualSaving: ByLevel<Quantification<'CNY'>>;
}

/** What a plan costs and earns, as far as its measures say. */
export interface PlanCosts {
  /** The measures that the plan counts. */
  readonly measures: readonly QuantifiedMeasure[];
  readonly years: readonly CostYear[];
  readonly capex: Quantification<'CNY'>;
  readonly annualSaving: ByLevel<Quantification<'CNY'>>;
  /** Those of them that say nothing of it, which the sums are therefore without. */
  readonly without: Readonly<Record<'capex' | 'annualSaving', readonly QuantifiedMeasure[]>>;
}

/** Adds up the money of a plan; what isn't said counts as nothing and is told. */
export function planCosts({ plan, measures }: Pick<QuantifiedPlan, 'plan' | 'measures'>): PlanCosts {
  const counted = measures.filter(({ counts }) => counts);
  return {
    measures: counted,
    years: yearsWith(plan, counted).map((year) => ({
      year,
      capex: capexOf(counted.filter((one) => yearOf(one, plan) === year)),
      annualSaving: savingOf(counted.filter((one) => yearOf(one, plan) <= year)),
    })),
    capex: capexOf(counted),
    annualSaving: savingOf(counted),
    without: {
      capex: counted.filter(({ money }) => !money.capex),
      annualSaving: counted.filter(({ economics }) => !economics?.mid.annualSaving),
    },
  };
}

/** The years of a plan, and those before it in which a measure begins to work. */
function yearsWith(plan: Plan, measures: readonly QuantifiedMeasure[]): readonly number[] {
  const all = new Set([...yearsOf(plan), ...measures.map((one) => yearOf(one, plan))]);
  return [...all].sort((a, b) => a - b);
}

const capexOf = (measures: readonly QuantifiedMeasure[]): Quantification<'CNY'> =>
  sum(
    measures.flatMap(({ money }) => money.capex ?? []),
    'CNY',
    'capex',
  );

const savingOf = (measures: readonly QuantifiedMeasure[]): ByLevel<Quantification<'CNY'>> =>
  byLevel((level) =>
    sum(
      measures.flatMap(({ economics }) => economics?.[level].annualSaving ?? []),
      'CNY',
      'annualSaving',
    ),
  );

import { levels } from '../engine/assumption.ts';
import { portion } from '../engine/operations.ts';
import type { FactorUse } from '../lines/pin-changes.ts';
import { baselineOf } from './baseline/baseline-of.ts';
import type { Baseline } from './baseline/baseline.ts';
import type { PlanInventory } from './baseline/plan-inventory.ts';
import type { Catalogue } from './catalogue.ts';
import { economicsOf, type Economics } from './economics/economics.ts';
import type { Part } from './effect.ts';
import type { Plan } from './plan.ts';
import type { PlanFinding, Problem } from './problems.ts';
import { outcomeOf, type Outcome } from './quantify/outcome.ts';
import type { ActiveMeasure } from './quantify/order.ts';
import { findingsOfYears, yearsOf } from './quantify/plan-years.ts';
import { estimateMeasure, type ByLevel, type EstimatedMeasure } from './quantify/quantify-measure.ts';
import { readRates, type Rates } from './quantify/rates.ts';
import type { Reduction } from './quantify/reduction.ts';
import { settle, type Settled } from './quantify/settle.ts';
import {
  availableIn,
  declined,
  grown,
  targetIn,
  withMeasures,
  withoutMeasures,
  type TrajectoryYear,
} from './quantify/trajectory.ts';

/** A measure as it stands in the plan. */
export interface QuantifiedMeasure extends EstimatedMeasure {
  /** Whether the plan counts it: not what works already in the base year, nor what works only after its end. */
  readonly counts: boolean;
  /** In a full year, with all other measures of the plan and the activity of the base year. */
  readonly reduction?: ByLevel<Reduction>;
  /** In that year. */
  readonly economics?: ByLevel<Economics>;
}

/** A plan with what it brings. */
export interface QuantifiedPlan extends FactorUse {
  readonly plan: Plan;
  readonly baseline: Baseline;
  /** In the order of the plan. */
  readonly measures: readonly QuantifiedMeasure[];
  /** Year by year; empty where nothing is known of the base year. */
  readonly years: readonly TrajectoryYear[];
  /** In the last year; absent where nothing is known of the base year. */
  readonly outcome?: Outcome;
  /** About the whole; what concerns a measure stands with it. */
  readonly findings: readonly PlanFinding[];
}

/** What a plan is quantified with. */
export interface PlanInputs {
  readonly plan: Plan;
  /** The inventories of the factory file, quantified; that of the base year is what the plan starts from. */
  readonly inventories?: readonly PlanInventory[];
}

/** Quantifies a plan. Pure: the same inputs with the same catalogue give the same result. */
export function quantifyPlan({ plan, inventories = [] }: PlanInputs, catalogue: Catalogue): QuantifiedPlan {
  const baseline = baselineOf(plan, inventories, catalogue);
  const { owner } = baseline;
  const estimated = owner ? plan.measures.map((line) => estimateMeasure(line, owner, catalogue)) : [];
  const { rates, findings } = readRates(plan);
  const planned = estimated.filter((measure) => counts(measure, plan));
  const together = settleAll(planned, baseline);
  const measures = estimated.map((measure): QuantifiedMeasure => {
    const reduction = together && reductionOf(measure, together);
    return {
      ...measure,
      counts: planned.includes(measure),
      problems: [...measure.problems, ...remarksOn(measure, plan, together)],
      ...(reduction && {
        reduction,
        economics: byLevel((level) => economicsOf(reduction[level], measure.money, rates)),
      }),
    };
  });
  const years = baseline.source === 'none' ? [] : trajectory(plan, planned, baseline, rates);
  return {
    plan,
    baseline,
    measures,
    years,
    ...outcomeOf(years, plan.scope2),
    findings: [
      ...findingsOfYears(plan),
      ...baseline.findings,
      ...findings,
      ...findingsOfGrid(together, baseline),
    ],
    used: [...baseline.used, ...estimated.flatMap(({ used }) => used)],
    selections: [...baseline.selections, ...estimated.flatMap(({ selections }) => selections)],
  };
}

/** The first full year of a measure's effect: its own, else the first of the plan. */
const yearOf = ({ year }: EstimatedMeasure, { from }: Plan): number => year ?? from;

const counts = (measure: EstimatedMeasure, plan: Plan): boolean => {
  const year = yearOf(measure, plan);
  return measure.effect !== undefined && year > plan.baseYear && year <= plan.to;
};

/** All measures together in a full year, with the activity of the base year. */
function settleAll(planned: readonly EstimatedMeasure[], baseline: Baseline): ByLevel<Settled> | undefined {
  const available = availableIn(baseline, undefined);
  return (
    available &&
    byLevel((level) =>
      settle(
        planned.flatMap((one) => active(one, level) ?? []),
        available,
      ),
    )
  );
}

function active(
  { line, stage, effect }: EstimatedMeasure,
  level: (typeof levels)[number],
  age = 0,
): ActiveMeasure | undefined {
  return effect && { line, stage, parts: effect[level].parts.map((part) => aged(part, age)) };
}

/** A plant yields less each year. */
function aged(part: Part, age: number): Part {
  const left = part.kind === 'generation' && part.decline && declined(part.decline, age);
  if (!left) return part;
  return {
    ...part,
    generated: portion(part.generated, left, 'generation'),
    amount: portion(part.amount, left, 'selfUsed'),
  };
}

function reductionOf({ line }: EstimatedMeasure, together: ByLevel<Settled>): ByLevel<Reduction> | undefined {
  const [low, mid, high] = levels.map((level) => together[level].reductions.get(line.id));
  return low && mid && high && { low, mid, high };
}

/** What is to be said of a measure beside what is wrong with its fields. */
function remarksOn(
  measure: EstimatedMeasure,
  plan: Plan,
  together: ByLevel<Settled> | undefined,
): readonly Problem[] {
  if (!measure.effect) return [];
  const { baseYear, from, to } = plan;
  const year = yearOf(measure, plan);
  const remarks: Problem[] = [];
  if (measure.year === undefined) {
    remarks.push({ severity: 'ask', code: 'yearMissing', field: 'year', facts: { year: from } });
  }
  if (year <= baseYear) {
    remarks.push({ severity: 'ask', code: 'inBaseline', field: 'year', facts: { year, baseYear } });
  }
  if (year > to) remarks.push({ severity: 'ask', code: 'afterPlan', field: 'year', facts: { year, to } });
  return [...remarks, ...(together?.mid.remarks.get(measure.line.id) ?? [])];
}

function trajectory(
  plan: Plan,
  planned: readonly EstimatedMeasure[],
  baseline: Baseline,
  { growth, target }: Rates,
): readonly TrajectoryYear[] {
  return yearsOf(plan).flatMap((year) => {
    const factor = grown(growth, year - plan.baseYear);
    const available = availableIn(baseline, factor);
    if (!available) return [];
    const working = planned.filter((measure) => yearOf(measure, plan) <= year);
    const without = withoutMeasures(baseline, factor);
    const aims = targetIn(baseline, target, { year, baseYear: plan.baseYear, to: plan.to });
    return {
      year,
      without,
      with: byLevel((level) => {
        const measures = working.flatMap((one) => active(one, level, year - yearOf(one, plan)) ?? []);
        return withMeasures(without, settle(measures, available));
      }),
      ...(aims && { target: aims }),
    };
  });
}

/** Where savings leave less grid electricity than certificates cover, some of these are bought for nothing. */
function findingsOfGrid(together: ByLevel<Settled> | undefined, { covered }: Baseline): PlanFinding[] {
  const left = together?.mid.grid ?? Infinity;
  if (left >= covered.value * (1 - 1e-9)) return [];
  const facts = { came: covered.value / 1000, available: left / 1000 };
  return [{ severity: 'ask', code: 'certificatesAboveGrid', facts }];
}

function byLevel<Value>(of: (level: (typeof levels)[number]) => Value): ByLevel<Value> {
  return { low: of('low'), mid: of('mid'), high: of('high') };
}

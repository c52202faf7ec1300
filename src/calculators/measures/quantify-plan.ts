import { levels } from '../engine/assumption.ts';
import { sum } from '../engine/operations.ts';
import type { Quantification } from '../engine/quantification.ts';
import type { FactorUse } from '../lines/pin-changes.ts';
import { baselineOf } from './baseline/baseline-of.ts';
import type { Baseline, ByBasis } from './baseline/baseline.ts';
import { byBasis } from './baseline/electricity-emissions.ts';
import type { PlanInventory } from './baseline/plan-inventory.ts';
import type { Catalogue } from './catalogue.ts';
import { economicsOf, type Economics } from './economics/economics.ts';
import type { Plan, PlannedMeasure } from './plan.ts';
import type { PlanFinding } from './problems.ts';
import { activeAt, findingsOfTime, isPlanned } from './quantify/active.ts';
import { byLevel, type ByLevel } from './quantify/by-level.ts';
import { outcomeOf, type Outcome } from './quantify/outcome.ts';
import { findingsOfYears } from './quantify/plan-years.ts';
import { estimateMeasure, type EstimatedMeasure } from './quantify/quantify-measure.ts';
import { readRates, type Rates } from './quantify/rates.ts';
import type { Reduction } from './quantify/reduction.ts';
import { settle, type Settled } from './quantify/settle.ts';
import { trajectoryOf, type TrajectoryYear } from './quantify/trajectory.ts';
import { availableIn } from './quantify/year-emissions.ts';

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
  /** What they reduce together in a full year; absent where the electricity isn't known. */
  readonly total?: ByLevel<ByBasis<Quantification<'tCO2e'>>>;
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
  const estimated = plan.measures.map((line) => estimateMeasure(line, baseline.owner, catalogue));
  const planned = estimated.filter((measure) => isPlanned(measure, plan));
  const available = availableIn(baseline);
  const together = available && settleAll(planned, available);
  const { rates, findings } = readRates(plan);
  const measures = estimated.map((measure): QuantifiedMeasure => {
    const reduction = reductionOf(measure.line, together);
    const remarks = together?.mid.remarks.of(measure.line) ?? [];
    return {
      ...measure,
      counts: planned.includes(measure),
      problems: [...measure.problems, ...findingsOfTime(measure, plan), ...remarks],
      ...(reduction && {
        reduction,
        economics: byLevel((level) => economicsOf(reduction[level], measure.money, rates)),
      }),
    };
  });
  const years = trajectoryOf(plan, planned, baseline, rates);
  return {
    plan,
    baseline,
    measures,
    ...(together && { total: byLevel((level) => totalOf(together[level])) }),
    years,
    ...outcomeOf(years, plan.scope2),
    findings: [
      ...findingsOfYears(plan),
      ...baseline.findings,
      ...findings,
      ...findingsOfGrid(together, baseline),
      ...findingsOfMoney(planned, rates),
    ],
    used: [...baseline.used, ...estimated.flatMap(({ used }) => used)],
    selections: [...baseline.selections, ...estimated.flatMap(({ selections }) => selections)],
  };
}

/** All measures together in a full year. */
const settleAll = (
  planned: readonly EstimatedMeasure[],
  available: NonNullable<ReturnType<typeof availableIn>>,
): ByLevel<Settled> =>
  byLevel((level) =>
    settle(
      planned.flatMap((one) => activeAt(level, one)),
      available,
    ),
  );

const totalOf = ({ reductions }: Settled): ByBasis<Quantification<'tCO2e'>> =>
  byBasis((basis) =>
    sum(
      [...reductions.values()].map(({ total }) => total[basis]),
      'tCO2e',
      'reduction',
    ),
  );

function reductionOf(
  line: PlannedMeasure,
  together: ByLevel<Settled> | undefined,
): ByLevel<Reduction> | undefined {
  const [low, mid, high] = levels.map((level) => together?.[level].reductions.get(line));
  return low && mid && high && { low, mid, high };
}

/** Where savings leave less grid electricity than certificates cover, some of these are bought for nothing. */
function findingsOfGrid(together: ByLevel<Settled> | undefined, { covered }: Baseline): PlanFinding[] {
  const left = together?.mid.grid ?? Infinity;
  if (left >= covered.value * (1 - 1e-9)) return [];
  const facts = { came: covered.value / 1000, available: left / 1000 };
  return [{ severity: 'ask', code: 'certificatesAboveGrid', facts }];
}

/** An annuity without a rate is a choice that a reader should know of. */
function findingsOfMoney(planned: readonly EstimatedMeasure[], { discountRate }: Rates): PlanFinding[] {
  const invests = planned.some(({ money }) => money.capex && money.lifetime);
  return invests && !discountRate
    ? [{ severity: 'note', code: 'noDiscountRate', field: 'discountRate', facts: {} }]
    : [];
}

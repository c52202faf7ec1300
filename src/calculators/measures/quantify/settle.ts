import { subtract, sum } from '../../engine/operations.ts';
import type { Coefficient, Quantification } from '../../engine/quantification.ts';
import type { Label } from '../../engine/terms.ts';
import type { Unit } from '../../engine/units.ts';
import type { ByBasis } from '../baseline/baseline.ts';
import { byBasis, tonnesOf } from '../baseline/baseline-of.ts';
import type { Part, PartOf } from '../effect.ts';
import type { Problem } from '../problems.ts';
import { chainSavings } from './chain-savings.ts';
import { countOnce } from './once.ts';
import { inOrder, type ActiveMeasure } from './order.ts';
import { Pool } from './pool.ts';
import type { FuelSaving, Reduction } from './reduction.ts';
import { withStorage } from './storage.ts';

/** What there is to be reduced in a year, and at which factors electricity counts. */
export interface Available {
  readonly grid: Quantification<'kWh'>;
  readonly covered: Quantification<'kWh'>;
  readonly scope1: Quantification<'tCO2e'>;
  /** Absent where the plan doesn't count it. */
  readonly scope3?: Quantification<'tCO2e'>;
  /** Nothing is known of the baseline: nothing limits what is reduced, and every scope counts. */
  readonly unlimited: boolean;
  readonly factors: ByBasis<Coefficient<'kgCO2', 'kWh'>>;
}

/** What measures reduce together in a year. */
export interface Settled {
  /** By the id of the measure, in the order in which they act. */
  readonly reductions: ReadonlyMap<string, Reduction>;
  /** What there is to be said of single measures, by their ids. */
  readonly remarks: ReadonlyMap<string, readonly Problem[]>;
  /** Grid electricity that is still bought, and what of it nothing covers, in kWh; endless where nothing is known. */
  readonly grid: number;
  readonly uncovered: number;
}

/**
 * Lets measures act in their order on what there is. Each acts on what those before it leave of its load; what is saved
 * lowers uncovered purchases first and covered ones then, which by market were zero already; what is added is uncovered.
 */
export function settle(measures: readonly ActiveMeasure[], available: Available): Settled {
  const remarks = new Remarks();
  const { measures: counted, overlaps } = countOnce(inOrder(measures));
  for (const { line, by } of overlaps) {
    remarks.add(line, 'note', 'countedOnce', { line: by.line.name, id: by.line.id });
  }
  const chained = chainSavings(withStorage(counted, remarks), available, remarks);
  const pools = poolsOf(available);
  const reductions = new Map(
    chained.map((measure) => [measure.line.id, reduce(measure, pools, available, remarks)]),
  );
  return { reductions, remarks: remarks.byLine, grid: pools.grid.left, uncovered: pools.uncovered.left };
}

/** What there is to be said, measure by measure. */
export class Remarks {
  readonly byLine = new Map<string, Problem[]>();

  add(
    line: string,
    severity: Problem['severity'],
    code: Problem['code'],
    facts: Problem['facts'],
    field?: string,
  ): void {
    const problem: Problem = { severity, code, facts, ...(field !== undefined && { field }) };
    this.byLine.set(line, [...(this.byLine.get(line) ?? []), problem]);
  }
}

interface Pools {
  readonly grid: Pool<'kWh'>;
  readonly uncovered: Pool<'kWh'>;
  readonly scope1: Pool<'tCO2e'>;
  readonly scope3: Pool<'tCO2e'>;
}

function poolsOf({ grid, covered, scope1, scope3, unlimited }: Available): Pools {
  if (unlimited) return { grid: new Pool(), uncovered: new Pool(), scope1: new Pool(), scope3: new Pool() };
  return {
    grid: new Pool(grid.value),
    uncovered: new Pool(Math.max(0, grid.value - covered.value)),
    scope1: new Pool(scope1.value),
    scope3: new Pool(scope3?.value),
  };
}

function reduce(
  { line, parts }: ActiveMeasure,
  pools: Pools,
  { factors, scope3: hasScope3, unlimited }: Available,
  remarks: Remarks,
): Reduction {
  const told = (code: Problem['code'], facts: Problem['facts'], severity: Problem['severity'] = 'ask') =>
    remarks.add(line.id, severity, code, facts);
  const electricity = ofKind(parts, 'electricity');
  const saved = [
    ...electricity.filter(({ direction }) => direction === 'saved').map(({ amount }) => amount),
    ...ofKind(parts, 'generation').map(({ amount }) => amount),
  ];
  const added = electricity.filter(({ direction }) => direction === 'added').map(({ amount }) => amount);
  const wanted = together(saved, 'kWh', 'savedElectricity');
  const kept = pools.grid.take(wanted);
  if (kept !== wanted) told('savesMoreElectricity', megawattHours(wanted, kept));
  const uncovered = pools.uncovered.take(kept);
  if (uncovered !== kept) told('alreadyGreen', { came: (kept.value - uncovered.value) / 1000 }, 'note');
  for (const amount of added) {
    pools.grid.add(amount);
    pools.uncovered.add(amount);
  }
  const offered = together(
    ofKind(parts, 'certified').map(({ amount }) => amount),
    'kWh',
    'certifiedElectricity',
  );
  const certified = pools.uncovered.take(offered);
  if (certified !== offered) told('certifiesMore', megawattHours(offered, certified));
  const fuels = ofKind(parts, 'fuel');
  const others = ofKind(parts, 'emissions');
  const scope1 = settleTonnes(
    [...fuels.map(asTonnes), ...others.filter(({ scope }) => scope === 1).map(asTonnes)],
    pools.scope1,
    (came, left) => told('savesMoreEmissions', { scope: 1, came, available: left }),
  );
  const scope3 = settleTonnes(
    others.filter(({ scope }) => scope === 3).map(asTonnes),
    pools.scope3,
    (came, left) => told('savesMoreEmissions', { scope: 3, came, available: left }),
  );
  const counts3 = unlimited || hasScope3 !== undefined;
  if (!counts3 && scope3.value !== 0) told('scope3NotCounted', { came: scope3.value }, 'ask');
  const net = less(kept, added, 'kWh', 'savedElectricity');
  const netUncovered = less(uncovered, added, 'kWh', 'savedElectricity');
  const scope2 = {
    location: tonnesOf(net, factors.location, 'reduction'),
    market: tonnesOf(
      together([netUncovered, certified], 'kWh', 'savedElectricity'),
      factors.market,
      'reduction',
    ),
  };
  const total = byBasis((basis) =>
    together([scope1, scope2[basis], ...(counts3 ? [scope3] : [])], 'tCO2e', 'reduction'),
  );
  for (const basis of ['location', 'market'] as const) {
    if (total[basis].value < 0) told('emissionsRise', { basis, came: -total[basis].value });
  }
  return { electricity: net, certified, fuels: fuelsOf(fuels), scope1, scope2, scope3, total };
}

interface Tonnes {
  readonly direction: 'saved' | 'added';
  readonly tonnes: Quantification<'tCO2e'>;
}

const asTonnes = (part: PartOf<'fuel'> | PartOf<'emissions'>): Tonnes => ({
  direction: part.direction,
  tonnes: part.kind === 'fuel' ? part.emissions : part.amount,
});

function settleTonnes(
  parts: readonly Tonnes[],
  pool: Pool<'tCO2e'>,
  tell: (came: number, available: number) => void,
): Quantification<'tCO2e'> {
  const of = (direction: Tonnes['direction']) =>
    parts.filter((part) => part.direction === direction).map(({ tonnes }) => tonnes);
  const wanted = together(of('saved'), 'tCO2e', 'reduction');
  const kept = pool.take(wanted);
  if (kept !== wanted) tell(wanted.value, kept.value);
  const added = of('added');
  for (const amount of added) pool.add(amount);
  return less(kept, added, 'tCO2e', 'reduction');
}

function fuelsOf(parts: readonly PartOf<'fuel'>[]): readonly FuelSaving[] {
  return [...new Set(parts.map(({ fuel }) => fuel))].map((fuel) => {
    const same = parts.filter((part) => part.fuel === fuel);
    const of = (direction: 'saved' | 'added') =>
      same.filter((part) => part.direction === direction).map(({ amount }) => amount);
    const price = same.find((part) => part.price)?.price;
    const amount = less(together(of('saved'), 'GJ', 'savedFuel'), of('added'), 'GJ', 'savedFuel');
    return { fuel, amount, ...(price && { price }) };
  });
}

const ofKind = <Kind extends Part['kind']>(parts: readonly Part[], kind: Kind): readonly PartOf<Kind>[] =>
  parts.filter((part): part is PartOf<Kind> => part.kind === kind);

/** A sum without what is nothing, and without a step where only one is left. */
function together<U extends Unit>(
  parts: readonly Quantification<U>[],
  unit: U,
  label: Label,
): Quantification<U> {
  const counting = parts.filter(({ value }) => value !== 0);
  const [only] = counting;
  return only && counting.length === 1 ? only : sum(counting, unit, label);
}

function less<U extends Unit>(
  from: Quantification<U>,
  others: readonly Quantification<U>[],
  unit: U,
  label: Label,
): Quantification<U> {
  return others.length ? subtract(from.value ? from : sum([], unit, label), others, label) : from;
}

const megawattHours = (came: Quantification<'kWh'>, available: Quantification<'kWh'>) => ({
  came: came.value / 1000,
  available: available.value / 1000,
});

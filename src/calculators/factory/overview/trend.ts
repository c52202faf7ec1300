import type { Quantification } from '../../engine/quantification.ts';
import type { GwpSet } from '../../engine/factor.ts';
import { countsScope3 } from '../../emissions/scope3.ts';
import type { QuantifiedInventory } from '../../emissions/quantify-inventory.ts';
import type { TrajectoryYear } from '../../measures/quantify/trajectory.ts';
import type { QuantifiedFactory } from '../quantify-factory.ts';

/** What is drawn over the years: as the inventories count it, and as the plan expects it. */
const trendSeries = [
  'scope1',
  'scope2-location',
  'scope2-market',
  'scope3',
  'without-measures',
  'plan-low',
  'plan-mid',
  'plan-high',
  'target',
] as const;

export type TrendSeriesId = (typeof trendSeries)[number];

type Tonnes = Quantification<'tCO2e'>;

/** The years of a factory side by side, all in tCO2e. */
export interface Trend {
  /** Those of inventories and of the plan, each once, oldest first. */
  readonly years: readonly number[];
  /** As the file says; it may have no inventory. */
  readonly baseYear?: number;
  /** The basis of scope 2 that the plan and its target are told on; market-based where there is no plan. */
  readonly basis: 'market' | 'location';
  /** Whether the plan counts scope 3; false where there is no plan. */
  readonly planCountsScope3: boolean;
  /** A value per year, in their order; undefined where the year has none. A series without values is absent. */
  readonly series: ReadonlyMap<TrendSeriesId, readonly (Tonnes | undefined)[]>;
  /** Whether all inventories have the same potentials, and which they have. */
  readonly gwpSets: readonly GwpSet[];
}

/** The trend of a factory. What a plan expects begins at its base year, so that its lines begin where they come from. */
export function trendOf({ file, inventories, planned }: QuantifiedFactory): Trend {
  const basis = planned?.plan.scope2 ?? 'market';
  const plan = new Map(planned?.years.map((year) => [year.year, year]));
  const counted = new Map(inventories.map((one) => [one.inventory.year, one]));
  const start = planned?.years.length ? planned.plan.baseYear : undefined;
  const years = [...new Set([...counted.keys(), ...plan.keys(), ...(start === undefined ? [] : [start])])];
  years.sort((a, b) => a - b);
  const ofInventory = (value: (totals: Protocol) => Tonnes) => (year: number) => {
    const found = counted.get(year);
    return found?.lines.length ? value(found.totals.ghgProtocol) : undefined;
  };
  const ofPlan = (value: (year: TrajectoryYear) => Tonnes | undefined) => (year: number) => {
    const found = plan.get(year);
    if (found) return value(found);
    const [first] = plan.values();
    return first && year === start && value(first) ? planned?.baseline.total[basis] : undefined;
  };
  const values: Readonly<Record<TrendSeriesId, (year: number) => Tonnes | undefined>> = {
    scope1: ofInventory(({ scope1 }) => scope1.total),
    'scope2-location': ofInventory(({ scope2 }) => scope2.location.total),
    'scope2-market': ofInventory(({ scope2 }) => scope2.market.total),
    scope3: (year) => {
      const found = counted.get(year);
      return found && countsScope3(found) ? found.totals.ghgProtocol.scope3.total : undefined;
    },
    'without-measures': ofPlan(({ without }) => without[basis]),
    'plan-low': ofPlan(({ with: reached }) => reached.low[basis]),
    'plan-mid': ofPlan(({ with: reached }) => reached.mid[basis]),
    'plan-high': ofPlan(({ with: reached }) => reached.high[basis]),
    target: ofPlan(({ target }) => target?.[basis]),
  };
  const series = trendSeries.flatMap((id) => {
    const found = years.map(values[id]);
    return found.some((one) => one !== undefined) ? [[id, found] as const] : [];
  });
  const baseYear = file.emissions?.baseYear;
  return {
    years,
    ...(baseYear !== undefined && { baseYear }),
    basis,
    planCountsScope3: planned?.baseline.scope3 !== undefined,
    series: new Map(series),
    gwpSets: [...new Set(inventories.map(({ inventory }) => inventory.gwp))],
  };
}

type Protocol = QuantifiedInventory['totals']['ghgProtocol'];

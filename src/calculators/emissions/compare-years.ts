import type { GwpSet } from '../engine/factor.ts';
import type { Catalogue } from './catalogue.ts';
import type { QuantifiedInventory } from './quantify-inventory.ts';
import { recalculationOf, type RecalculationFinding, type RecordedChange } from './recalculation.ts';
import { yearRows, type YearRow } from './year-rows.ts';

export { plausibilityOf, type PlausibilityQuestion } from './plausibility.ts';
export { recalculationOf, type RecalculationFinding, type RecordedChange } from './recalculation.ts';
export type { YearRow, YearRowKind } from './year-rows.ts';

/** Several years side by side, oldest first. */
export interface YearComparison {
  readonly years: readonly number[];
  /** The one that the others are compared with; undefined where it has no inventory here. */
  readonly baseYear: number | undefined;
  readonly rows: readonly ComparedRow[];
  /** The potentials of each year. More than one: the figures are of different measures, and `comparable` is false. */
  readonly gwpSets: readonly GwpSet[];
  /** Whether every year has the same potentials; else no change may be shown without saying so. */
  readonly comparable: boolean;
  /** Of every year after the base year, in their order. */
  readonly findings: readonly RecalculationFinding[];
}

export interface ComparedRow extends YearRow {
  /** Against the base year, by the order of the years; undefined where either has no figure, and for the base year. */
  readonly fromBase: readonly (Change | undefined)[];
  /** Against the year before in the list. */
  readonly fromPrevious: readonly (Change | undefined)[];
}

export interface Change {
  /** In tCO2e. */
  readonly absolute: number;
  /** Undefined where the earlier figure is zero. */
  readonly percent: number | undefined;
  /** The two years use different potentials: part of the change is a change of measure. */
  readonly acrossSets: boolean;
}

/** What a comparison may be told beside the inventories. */
export interface ComparisonOptions {
  readonly baseYear?: number;
  readonly changes?: readonly RecordedChange[];
  /** To quantify the base year again by later rules. */
  readonly catalogue?: Catalogue;
}

/** Compares inventories of several years. Their order doesn't matter. */
export function compareYears(
  inventories: readonly QuantifiedInventory[],
  { baseYear, changes = [], catalogue }: ComparisonOptions = {},
): YearComparison {
  const ordered = [...inventories].sort((a, b) => a.inventory.year - b.inventory.year);
  const gwpSets = ordered.map(({ inventory }) => inventory.gwp);
  const basePlace = ordered.findIndex(({ inventory }) => inventory.year === baseYear);
  const base = ordered[basePlace];
  const changeBetween = (values: YearRow['values'], from: number, to: number): Change | undefined => {
    const [earlier, later] = [values[from], values[to]];
    if (from === to || earlier === undefined || later === undefined) return undefined;
    return {
      absolute: later - earlier,
      percent: earlier === 0 ? undefined : ((later - earlier) / Math.abs(earlier)) * 100,
      acrossSets: gwpSets[from] !== gwpSets[to],
    };
  };
  return {
    years: ordered.map(({ inventory }) => inventory.year),
    baseYear: base?.inventory.year,
    rows: yearRows(ordered).map((row) => ({
      ...row,
      fromBase: row.values.map((_, place) => changeBetween(row.values, basePlace, place)),
      fromPrevious: row.values.map((_, place) => changeBetween(row.values, place - 1, place)),
    })),
    gwpSets,
    comparable: new Set(gwpSets).size <= 1,
    findings: base
      ? ordered.slice(basePlace + 1).flatMap((year) => recalculationOf(base, year, changes, catalogue))
      : [],
  };
}

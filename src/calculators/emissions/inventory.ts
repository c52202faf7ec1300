import type { GwpSet } from '../engine/factor.ts';
import type { FuelSetId } from '../factors/fuel-types.ts';
import type { EnteredLine, Typed } from '../lines/entered.ts';
import type { SourceKindId } from './kinds/kind-ids.ts';
import type { Pins } from '../lines/pins.ts';

/**
 * One year's organisation inventory as the reader enters it. Numbers stay as they were typed, so that nothing is lost
 * when one can't be read; everything computed comes from `quantifyInventory`.
 */
export interface Inventory {
  readonly year: number;
  /** ISO days; the calendar year where it isn't said. */
  readonly period?: { readonly from: string; readonly to: string };
  /** One set for the whole inventory: ISO 14064-1 asks for the latest or a justification. */
  readonly gwp: GwpSet;
  readonly gwpReason?: string;
  /** Where the factory takes its electricity: CN-CQ. A key of `gridAreas`. */
  readonly area: string;
  readonly boundary: BoundaryChoice;
  readonly rules: Rules;
  /** The emissions of an enterprise on a carbon market are computed by the ministry's specification, not by this. */
  readonly carbonMarket: 'no' | 'national' | 'local' | 'unknown';
  readonly sites: readonly Site[];
  readonly lines: readonly Line[];
  readonly indicators: IndicatorInputs;
  /** Answers to “no refrigerants? no company cars?”, so that an omission is a decision. */
  readonly completeness: Readonly<Record<string, CompletenessAnswer>>;
  /** ISO 14064-1, 5.2.3: which indirect categories are significant, by which criteria, and why others are left out. */
  readonly significance: Readonly<Record<string, SignificanceAnswer>>;
  /** The factor values this inventory was made with; absent until it is first saved. */
  readonly pins?: Pins;
}

export interface BoundaryChoice {
  readonly approach: 'operational-control' | 'financial-control' | 'equity-share';
  /** In percent; applies to the totals of ISO 14064-1 and the GHG Protocol only, never to GB/T 32150. */
  readonly equityShare?: Typed;
  readonly description?: string;
}

/** Choices of method that are disclosed with the result. */
export interface Rules {
  readonly fuelSet: FuelSetId;
  /** Which edition's list of sources the GB/T 32150 total follows. */
  readonly gbt32150: '2025' | '2015';
  /** The official factor of purchased electricity in the GB/T 32150 total. */
  readonly officialElectricity: 'nation' | 'province';
  /** What electricity without a certificate takes in the market-based figure. */
  readonly residual: 'residual' | 'location';
  readonly rounding: 'half-even' | 'half-up';
  /** The year whose factors of the grid are taken; the inventory's own where it isn't said. */
  readonly gridYear?: number;
  /** From which change on a base year is computed again, in percent. */
  readonly recalculationThreshold: Typed;
}

export interface Site {
  readonly id: string;
  readonly name: string;
}

/** One source of the inventory. */
export interface Line extends EnteredLine<SourceKindId> {
  readonly site?: string;
  /** The part of the year it covers, as the reader says it, where that isn't the whole. */
  readonly period?: string;
  /** The unit or person who answers for the data. */
  readonly responsible?: string;
}

export interface CompletenessAnswer {
  readonly answer: 'present' | 'none' | 'excluded';
  readonly reason?: string;
}

export interface SignificanceAnswer {
  /** Absent until it is decided, while criteria or a reason may be there. */
  readonly significant?: 'yes' | 'no';
  readonly criteria?: readonly string[];
  readonly reason?: string;
}

/** What the indicators are divided by. */
export interface IndicatorInputs {
  readonly products?: readonly { readonly name: string; readonly amount: Typed; readonly unit: string }[];
  /** In 10^4 CNY. */
  readonly outputValue?: Typed;
  readonly addedValue?: Typed;
  /** kgce per kWh with the year and document it comes from; it changes every year, so there is no default. */
  readonly equalValue?: { readonly amount: Typed; readonly document: string };
}

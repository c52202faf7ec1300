import type { DataStatus } from '../engine/data-quality.ts';
import type { GwpSet } from '../engine/factor.ts';
import type { Unit } from '../engine/units.ts';
import type { FuelSetId } from '../factors/fuel-types.ts';
import type { SourceKindId } from './kinds/kind-ids.ts';
import type { Pins } from './pins.ts';

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
  /** From which change on a base year is computed again, in percent. */
  readonly recalculationThreshold: Typed;
}

export interface Site {
  readonly id: string;
  readonly name: string;
}

/** A number as it was typed. */
export type Typed = string | number;

/** What a field of a line holds. */
export type FieldValue = Typed | EnteredQuantity;

/** A quantity: a yearly figure, or twelve bills, or a stock balance; what is passed on to others leaves it. */
export interface EnteredQuantity {
  readonly unit: Unit;
  readonly amount?: Typed;
  /** January to December; an empty one is a gap that the result shows. */
  readonly months?: readonly (Typed | null)[];
  readonly balance?: StockBalance;
  /** Used by tenants or contractors, in the same unit. */
  readonly passedOn?: Typed;
}

/** Consumption = opening + purchases − closing − resold. */
export interface StockBalance {
  readonly opening: Typed;
  readonly purchases: Typed;
  readonly closing: Typed;
  readonly resold?: Typed;
}

/** One source of the inventory. */
export interface Line {
  readonly id: string;
  readonly kind: SourceKindId;
  readonly name: string;
  readonly site?: string;
  /** The part of the year it covers, as the reader says it, where that isn't the whole. */
  readonly period?: string;
  /** The unit or person who answers for the data. */
  readonly responsible?: string;
  readonly fields: Readonly<Record<string, FieldValue>>;
  /** By role (ncv, emissionFactor …): the reader's number instead of the registry's. */
  readonly overrides?: Readonly<Record<string, Override>>;
  readonly status?: DataStatus;
  /** Half-widths of the 95 % interval in percent. */
  readonly uncertainty?: { readonly activity?: Typed; readonly factor?: Typed };
  readonly evidence?: Evidence;
}

/** The reader's number in place of another. Without a reason it doesn't count. */
export interface Override {
  readonly value: Typed;
  readonly reason: string;
  readonly document?: string;
  /** Measured by the factory or given by the supplier is more than an opinion. */
  readonly origin?: 'measured' | 'supplied' | 'other';
}

/** What a verifier asks for, line by line. */
export interface Evidence {
  readonly document?: string;
  readonly meter?: string;
  /** The day until which the meter's calibration holds (guideline 6.5.3, GB 17167). */
  readonly calibratedUntil?: string;
  readonly crossCheck?: string;
  readonly note?: string;
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

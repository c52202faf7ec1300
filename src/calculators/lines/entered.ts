import type { DataStatus } from '../engine/data-quality.ts';
import type { Unit } from '../engine/units.ts';

/** A number as it was typed: nothing is lost when it can't be read. */
export type Typed = string | number;

/** What a field of a line holds. */
export type FieldValue = Typed | EnteredQuantity;

/** Values of a line's fields, to decide which further fields it has. */
export type FieldValues = Readonly<Record<string, FieldValue>>;

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

/** One line of a calculator as the reader enters it: a source of an inventory, an input of a product. */
export interface EnteredLine<Kind extends string = string> {
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  readonly fields: FieldValues;
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

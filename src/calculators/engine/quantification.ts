import type { Assumption, Level } from './assumption.ts';
import type { DataStatus } from './data-quality.ts';
import type { Factor } from './factor.ts';
import type { Label } from './terms.ts';
import type { Unit } from './units.ts';

/**
 * A value together with how it came about: `basis` holds the very operands that were used, so what a reader is shown
 * as the calculation is the calculation. Values are never rounded; display rounds once (GB/T 8170).
 */
export interface Quantification<U extends Unit = Unit> {
  readonly label: Label;
  readonly value: number;
  readonly unit: U;
  readonly basis: Basis;
}

/** A value per something: an emission factor, a net calorific value, a global warming potential. */
export interface Coefficient<U extends Unit = Unit, P extends Unit = Unit> extends Quantification<U> {
  readonly per: P;
  /** Under what a reader may put another number in its place; absent where none counts, as for a potential. */
  readonly role?: string;
}

/** Any node of an explanation. */
export type Node = Quantification | Coefficient;

/**
 * The formulas that are no arithmetic, by name: whatever writes a value down (a receipt, a workbook) has no other way to
 * say which one it was. Growth is (1 + i)^n of a rate in percent, decline (1 − s)^n of a share, the annuity factor
 * i ÷ (1 − (1 + i)^−n); enthalpies are those of IAPWS-IF97, of steam at a gauge or an absolute pressure in MPa and at a
 * temperature in °C, saturated without one, and of water at a temperature.
 */
export type FormulaName =
  | 'annuity-factor'
  | 'growth'
  | 'decline'
  | 'steam-enthalpy-gauge'
  | 'steam-enthalpy-absolute'
  | 'water-enthalpy';

/** How a value came about. The first six are leaves: nothing below them was computed. */
export type Basis =
  /** Typed by the reader, with what it rests on: a calibrated meter, a bill, an estimate. */
  | { readonly kind: 'entered'; readonly status: DataStatus | 'unknown'; readonly document?: string }
  /** A cited number of the registry, or the same as the inventory keeps it. */
  | { readonly kind: 'cited'; readonly factor: Factor }
  /** The reader's own number in place of one that has none here, with the document it stands in; `supplied`: a supplier's. */
  | { readonly kind: 'own'; readonly document: string; readonly origin?: 'supplied' }
  /** One end or the middle of a range of experience, where the reader gave no value of their own. */
  | { readonly kind: 'assumed'; readonly assumption: Assumption; readonly level: Level }
  /** Fixed by definition: 44/12, 100 %. */
  | {
      readonly kind: 'definition';
      readonly citation?: { readonly reference: string; readonly locator: string };
    }
  /** The reader's number instead of another, with the reason that travels into every export. */
  | {
      readonly kind: 'overridden';
      readonly reason: string;
      readonly origin: 'measured' | 'supplied' | 'other';
      readonly document?: string;
      readonly instead: Node;
    }
  /** The part of something that a matching assigned to one use: decided and not computed, and never more than what is there. */
  | { readonly kind: 'assigned'; readonly of: readonly [available: Node] }
  | { readonly kind: 'converted'; readonly from: Node }
  | { readonly kind: 'product'; readonly of: readonly Node[] }
  | { readonly kind: 'quotient'; readonly of: readonly [dividend: Node, divisor: Node] }
  | { readonly kind: 'sum'; readonly of: readonly Node[] }
  /** The first less all others. */
  | { readonly kind: 'difference'; readonly of: readonly Node[] }
  /** A formula that is no arithmetic of the above: the enthalpy of steam, with where it is published; a power. */
  | {
      readonly kind: 'function';
      readonly name: FormulaName;
      readonly of: readonly Node[];
      readonly evaluate: (...operands: number[]) => number;
      readonly citation?: { readonly reference: string; readonly locator: string };
    };

/** The nodes directly below one. An overridden value was not computed from what it replaces. */
export function operandsOf({ basis }: Node): readonly Node[] {
  if ('of' in basis) return basis.of;
  return basis.kind === 'converted' ? [basis.from] : [];
}

/** Whether a node is a value per something. */
export function isCoefficient(node: Node): node is Coefficient {
  return 'per' in node;
}

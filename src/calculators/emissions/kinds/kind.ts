import type { Emissions } from '../../engine/gases.ts';
import type { Bilingual } from '../../engine/language.ts';
import type { Quantification } from '../../engine/quantification.ts';
import type { Unit } from '../../engine/units.ts';
import type { CitedFactor } from '../../factors/define-factor.ts';
import type { FamilyId } from '../../factors/registry.ts';
import type { FieldValue } from '../inventory.ts';
import type { LineReader } from '../line-reader.ts';

/**
 * The sources of GB/T 32150—2025 (7.5.2 to 7.5.7), the parts of scope 3, and what is only reported beside the total.
 * One list for the divisions of every report.
 */
export const sourceGroups = [
  'combustion',
  'process',
  'waste',
  'fugitive',
  'electricity',
  'heat',
  'cooling',
  'indirect',
  'exports',
  'recovery',
  'removals',
  'information',
] as const;

export type SourceGroup = (typeof sourceGroups)[number];

/** What a line asks for. The widget draws it, the reader checks it: a new kind of source describes its form only here. */
export type Field =
  | {
      readonly type: 'quantity';
      readonly key: string;
      readonly units: readonly Unit[];
      readonly optional?: true;
      /** Below zero is refused unless said otherwise. */
      readonly signed?: true;
      /** Months, a stock balance and what is passed on make sense for it: the activity data of the line. */
      readonly activity?: true;
      /** The largest value that makes sense, in the first unit: 100 for a percentage. */
      readonly max?: number;
    }
  | {
      readonly type: 'choice';
      readonly key: string;
      readonly options: readonly string[];
      /** The first where it isn't said. */
      readonly initial?: string;
      /** No option is the usual one: nothing is taken until the reader has chosen. */
      readonly mustChoose?: true;
      /** The names of options that are things of the registry; the others are called by the texts of each language. */
      readonly names?: (option: string) => Bilingual | undefined;
    }
  | {
      readonly type: 'factor';
      readonly key: string;
      readonly families: readonly FamilyId[];
      readonly optional?: true;
    }
  | { readonly type: 'text'; readonly key: string; readonly optional?: true }
  | { readonly type: 'month'; readonly key: string; readonly optional?: true };

/** Values of a line's fields, to decide which further fields it has. */
export type FieldValues = Readonly<Record<string, FieldValue>>;

/** What a kind of source computes. Scope 2 has three bases; elsewhere `location` alone is given. */
export interface SourceQuantification {
  /** What counts: by location for scope 2. */
  readonly location?: Emissions;
  /** Scope 2 by contract, where it differs: the grid's part is settled for the whole inventory (see scope2.ts). */
  readonly market?: Emissions;
  /** By the official factor of GB/T 32150, where it differs. */
  readonly official?: Emissions;
  /** The energy that was used, for the indicators; electricity in kWh, all else in GJ. */
  readonly energy?: { readonly carrier: EnergyCarrier; readonly amount: Quantification };
  /** Of grid electricity: what certificates cover, once they are settled. */
  readonly covered?: Quantification;
  /** The activity data, for the plausibility check and the report. */
  readonly activity?: Quantification;
  /** Lines with the same text share one factor, whose uncertainty is therefore correlated. */
  readonly factorGroup?: string;
}

export type EnergyCarrier =
  'fuel' | 'biomass' | 'gridElectricity' | 'directElectricity' | 'ownRenewable' | 'heat';

/** One kind of source: where its emissions belong, what it asks for, and how they are quantified. */
export interface SourceKind<Id extends string = string> {
  readonly id: Id;
  /** Undefined: on a line of its own, in no scope. Scope 3 lines say their category themselves. */
  readonly scope: 1 | 2 | 3 | undefined;
  readonly group: SourceGroup;
  /** `factor` is the one picked in the field of that type, once it is loaded. */
  readonly fields: (values: FieldValues, factor?: CitedFactor) => readonly Field[];
  /** @returns nothing where a needed field is missing or wrong; the reader has then noted why */
  readonly quantify: (read: LineReader) => SourceQuantification | undefined;
}

/* @__NO_SIDE_EFFECTS__ */
export function defineKind<const Id extends string>(kind: SourceKind<Id>): SourceKind<Id> {
  return kind;
}

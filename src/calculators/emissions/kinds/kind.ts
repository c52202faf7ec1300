import type { Emissions } from '../../engine/gases.ts';
import type { Quantification } from '../../engine/quantification.ts';
import type { Form } from '../../lines/field.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Inventory } from '../inventory.ts';
import type { QuantifiedLine } from '../quantify-line.ts';
import type { Settlement } from '../scope2.ts';
import type { SourceReader } from '../source-reader.ts';

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
export interface SourceKind<Id extends string = string> extends Form {
  readonly id: Id;
  /** Undefined: on a line of its own, in no scope. Scope 3 lines say their category themselves. */
  readonly scope: 1 | 2 | 3 | undefined;
  readonly group: SourceGroup;
  /** @returns nothing where a needed field is missing or wrong; the reader has then noted why */
  readonly quantify: (read: SourceReader) => SourceQuantification | undefined;
  /** What takes all lines of the inventory together, once each is quantified; power from the grid has it (see scope2.ts). */
  readonly settle?: (
    lines: readonly QuantifiedLine[],
    inventory: Inventory,
    catalogue: Catalogue,
  ) => Settlement;
}

/* @__NO_SIDE_EFFECTS__ */
export function defineKind<const Id extends string>(kind: SourceKind<Id>): SourceKind<Id> {
  return kind;
}

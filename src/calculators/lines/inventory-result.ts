import type { GwpSet } from '../engine/factor.ts';
import type { Quantification } from '../engine/quantification.ts';
import type { CitedFactor } from '../factors/define-factor.ts';
import type { EnteredLine } from './entered.ts';

/** Emissions as far as they are taken from an inventory. */
interface Total {
  readonly total: Quantification<'tCO2e'>;
}

/** One source of an inventory with what came of it. */
export interface InventoryLine {
  readonly line: EnteredLine;
  readonly scope: 1 | 2 | 3 | undefined;
  readonly scope3Category?: number;
  readonly problems: readonly { readonly severity: string }[];
  /** Each factor as it was used. */
  readonly used: readonly CitedFactor[];
  readonly result?: {
    readonly location?: Total;
    readonly market?: Total;
    readonly activity?: Quantification;
    /** Of grid electricity: what the inventory's own certificates cover. */
    readonly covered?: Quantification;
  };
}

/**
 * A quantified inventory as far as a claim or a plan takes it; that of the emissions calculator fits. Neither computes an
 * emission of the inventory again.
 */
export interface InventoryResult {
  readonly inventory: {
    readonly year: number;
    readonly gwp: GwpSet;
    readonly period?: { readonly from: string; readonly to: string };
    readonly carbonMarket: 'no' | 'national' | 'local' | 'unknown';
  };
  readonly lines: readonly InventoryLine[];
  readonly totals: {
    readonly ghgProtocol: {
      readonly equityShare: number;
      readonly removals: Quantification<'tCO2e'>;
    };
  };
}

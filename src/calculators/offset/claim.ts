import type { GwpSet } from '../engine/factor.ts';
import type { EnteredLine, Typed } from '../lines/entered.ts';
import type { Pins } from '../lines/pins.ts';
import type { InstrumentId, OffsetKindId, ResidualKindId } from './kind-ids.ts';

/** The scopes of the GHG Protocol. */
export const scopes = [1, 2, 3] as const;

export type Scope = (typeof scopes)[number];

/**
 * One lot of the ledger (碳抵消台账, guideline 6.7.3): credits or certificates that were bought together and are numbered
 * together. The ledger is one for all years: a lot says itself for which year it was cancelled.
 */
export type Lot = EnteredLine<InstrumentId>;

/** Emissions or electricity of one year that the reader states instead of an inventory. */
export type ResidualLine = EnteredLine<ResidualKindId>;

/** A line of the calculator: of what remains, or of the ledger. */
export type OffsetLine = EnteredLine<OffsetKindId>;

/** One year's claim: which emissions remain, by which rules they are matched, and what was reduced before. */
export interface Claim {
  readonly year: number;
  /** ISO days; the calendar year where it isn't said. */
  readonly period?: { readonly from: string; readonly to: string };
  /** Where the emissions come from: the inventory of that year in the factory file, or `lines`. */
  readonly residual: 'inventory' | 'stated';
  readonly lines: readonly ResidualLine[];
  /** The basis of scope 2. By location certificates change nothing. */
  readonly scope2: 'market' | 'location';
  /** Whether scope 3 is in the claimed boundary: then it remains in full (guideline 6.1.2 c encourages it). */
  readonly scope3: boolean;
  /** Where stated electricity is used: CN-CQ. A key of `gridAreas`. */
  readonly area: string;
  /** The potentials that stated emissions were computed with; an inventory says its own. */
  readonly gwp: GwpSet;
  readonly rules: MatchingRules;
  /** What was reduced before anything was offset: shown, never subtracted, since the meters hold it already. */
  readonly reductions: readonly Reduction[];
  /** The obligation on a carbon market, apart from all this. */
  readonly compliance?: ComplianceInputs;
  readonly disclosure?: DisclosureInputs;
  /** The factor values this claim was made with; absent until it is first saved, or where none was used. */
  readonly pins?: Pins;
}

/** How lots are chosen. Each is disclosed with the result. */
export interface MatchingRules {
  readonly policy: Policy;
  /** Whether lots that are only ordered may stand in the plan beside those that are held. */
  readonly planOrdered: boolean;
  /** Whether certificates cover the electricity of the year, or only that of the month they were generated in. */
  readonly certificates: 'year' | 'month';
  /** Allowances are no credits; they count only where they were cancelled voluntarily, and where this is said. */
  readonly allowances: boolean;
  /** Older vintages are asked about: the reader's own limit in years, no rule of ISO 14068-1. */
  readonly vintageYears?: Typed;
  /** At least so many percent of what remains is matched by local credits, or by removals. */
  readonly share?: { readonly of: 'local' | 'removal'; readonly percent: Typed };
  /** By instrument: at most so many percent of what remains. */
  readonly limits: Readonly<Partial<Record<InstrumentId, Typed>>>;
  /** By instrument: the scopes it may count against; all of them where it isn't said. */
  readonly eligible: Readonly<Partial<Record<InstrumentId, readonly Scope[]>>>;
  readonly rounding: 'half-even' | 'half-up';
}

/** The orders in which lots can be chosen. */
export const policies = ['cost', 'oldest', 'local', 'by-hand'] as const;

/** Lowest cost, oldest vintage first, local credits first, or the quantities the reader sets lot by lot. */
export type Policy = (typeof policies)[number];

/** A measure with what it reduced in the year (guideline 6.7.1, 6.7.4); those of earlier years that still work are listed too. */
export interface Reduction {
  readonly id: string;
  readonly name: string;
  /** The measure of annex A: A.4. */
  readonly measure?: string;
  /** In tCO2e in this year. */
  readonly tonnes: Typed;
  readonly document?: string;
  /** Whether it was issued and sold as a credit or a certificate: then it is somebody else's. */
  readonly sold?: 'no' | 'credits' | 'certificates';
}

/** An obligation on a carbon market. */
export interface ComplianceInputs {
  readonly market: 'national' | 'chongqing' | 'other';
  readonly year?: Typed;
  /** Allowances to be surrendered, in tCO2e. */
  readonly obligation?: Typed;
  /** The most that may be met by credits, in percent of the obligation. */
  readonly percent?: Typed;
  /** Where the percentage comes from. */
  readonly document?: string;
}

/** What a disclosure says beside the figures (guideline 6.7.4). */
export interface DisclosureInputs {
  /** The address where it is published. */
  readonly address?: string;
  readonly contact?: string;
  readonly statement?: string;
}

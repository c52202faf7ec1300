import type { GwpSet } from '../engine/factor.ts';
import type { RoundingMode } from '../engine/rounding.ts';
import type { Unit } from '../engine/units.ts';
import type { FuelSetId } from '../factors/fuel-types.ts';
import type { EnteredLine, EnteredQuantity, FieldValues, Typed } from '../lines/entered.ts';
import type { Pins } from '../lines/pins.ts';
import type { FootprintKindId } from './kinds/kind-ids.ts';

/** The five stages of a product's life (ISO 14067:2018 and GB/T 24067—2024). */
export const stages = ['raw-materials', 'production', 'distribution', 'use', 'end-of-life'] as const;

export type Stage = (typeof stages)[number];

/** What of its life a study counts. Only the whole of it is a footprint; the others are partial and named as such. */
export const boundaries = ['cradle-to-gate', 'cradle-to-grave', 'gate-to-gate'] as const;

export type StudyBoundary = (typeof boundaries)[number];

/**
 * The carbon footprint study of one product as the reader enters it. Numbers stay as they were typed; everything
 * computed comes from `quantifyStudy`. A scenario is a study of its own that names the one it varies.
 */
export interface FootprintStudy {
  readonly id: string;
  /** What this study or scenario is called. */
  readonly name: string;
  /** The id of the study that this one is a scenario of. */
  readonly scenarioOf?: string;
  readonly product: Product;
  readonly goal: Goal;
  readonly unit: UnitOfAnalysis;
  readonly boundary: StudyBoundary;
  /** ISO days of the data. */
  readonly period: { readonly from: string; readonly to: string };
  /** Where the product is made: a key of `gridAreas`. */
  readonly area: string;
  readonly gwp: GwpSet;
  readonly gwpReason?: string;
  readonly rules: FootprintRules;
  /** How many were made in the period, in the unit of the unit of analysis: what amounts of the period are divided by. */
  readonly output?: Typed;
  readonly allocations: readonly Allocation[];
  readonly lines: readonly FootprintLine[];
  readonly cutOff: CutOff;
  readonly contents: CarbonContents;
  /** How the product is called where footprints are exchanged. */
  readonly identity?: ProductIdentity;
  /** The factor values this study was made with; absent until it is first saved. */
  readonly pins?: Pins;
}

export interface Product {
  readonly name: string;
  readonly model?: string;
  readonly description?: string;
}

/** Why the study is made and for whom (GB/T 24067—2024 asks for both). */
export interface Goal {
  readonly intendedUse?: 'internal' | 'customer' | 'public' | 'comparison';
  readonly reason?: string;
  readonly audience?: string;
}

/** What the result is per. A functional unit names a use; a declared one is for partial footprints only. */
export interface UnitOfAnalysis {
  readonly kind: 'functional' | 'declared';
  readonly description: string;
  readonly amount: Typed;
  readonly unit: Unit;
  /** The mass of the product itself in one unit of analysis, in kg. */
  readonly massKg?: Typed;
}

/** Choices of method that are disclosed with the result. */
export interface FootprintRules {
  readonly fuelSet: FuelSetId;
  /** The year of the national life-cycle factor of electricity. */
  readonly electricityYear: '2024' | '2023';
  /** What recycling is credited to: to the recycled input, or to what is recycled at the end of life; never both. */
  readonly recycling: 'cut-off' | 'closed-loop';
  readonly rounding: RoundingMode;
}

/** How a process is shared among its products. The first product is the one studied. */
export interface Allocation {
  readonly id: string;
  readonly name: string;
  readonly method: AllocationMethod;
  /** Why this method, where the standard asks for it. */
  readonly reason?: string;
  readonly products: readonly CoProduct[];
}

/** In the order of the standard: subdivide, physical relations, others. `given`: shares the reader brings. */
export const allocationMethods = ['subdivided', 'mass', 'energy', 'economic', 'given'] as const;

export type AllocationMethod = (typeof allocationMethods)[number];

/** A product of a shared process, over one and the same period. */
export interface CoProduct {
  readonly name: string;
  readonly massKg?: Typed;
  readonly energyMj?: Typed;
  /** In CNY: what all of it is sold for. */
  readonly revenue?: Typed;
  /** In percent, for `given`. */
  readonly share?: Typed;
}

/** One input, output or process of the product's life. */
export interface FootprintLine extends EnteredLine<FootprintKindId> {
  readonly stage: Stage;
  /** The id of the assembly line that it is a part of; absent: of the product itself. */
  readonly part?: string;
  /** Whether the amounts are for one of what the unit of analysis counts (the default) or for all that was made in the period. */
  readonly per?: 'unit' | 'period';
  /** The id of the allocation that shares it with co-products. */
  readonly allocation?: string;
  /** How often in a scenario: uses, or years of use. */
  readonly times?: Typed;
  /** The legs of a transport, each with fields of its own. */
  readonly legs?: readonly Leg[];
  readonly data?: LineData;
  /**
   * Where the amount was taken from when the line was made: the factory's own inventory, and how much of it is this
   * product's. The line holds a copy of the amount; the inventory's later changes don't reach it.
   */
  readonly site?: SiteShare;
}

export interface Leg {
  readonly id: string;
  readonly fields: FieldValues;
}

/** Where the data of a line come from, and of which year they are. */
export interface LineData {
  /** Absent where nobody said it: that is unknown, and not secondary. */
  readonly source?: DataSource;
  readonly year?: Typed;
  /** Of a supplier's footprint: how much of it rests on primary data, in percent, as the supplier says. */
  readonly primaryShare?: Typed;
  /** From 1 (very good) to 5, where the reader judges it instead of the site's rubric. */
  readonly technology?: QualityScore;
  readonly geography?: QualityScore;
  readonly time?: QualityScore;
}

/** ISO 14067's primary data are of the own process, a supplier's of theirs; the rest is secondary or a stand-in. */
export const dataSources = ['primary', 'supplier', 'secondary', 'proxy'] as const;

export type DataSource = (typeof dataSources)[number];

export type QualityScore = 1 | 2 | 3 | 4 | 5;

export interface SiteShare {
  readonly year: number;
  /** The id of the line of that year's inventory. */
  readonly line: string;
  /** In percent of the line's amount. */
  readonly share: Typed;
}

/** What was left out, by which criteria. */
export interface CutOff {
  /** In percent of the footprint: what one flow and all together may be at most. A convention, not of the standard. */
  readonly perFlow: Typed;
  readonly total: Typed;
  readonly omissions: readonly Omission[];
}

export interface Omission {
  readonly id: string;
  readonly name: string;
  readonly stage: Stage;
  readonly flow: OmittedFlow;
  /** In percent of the footprint, as the reader estimates it. */
  readonly share: Typed;
  readonly reason: string;
}

/** What is known to matter and can't be cut off. */
export const refusedFlows = ['energy', 'refrigerant', 'metal', 'electronics', 'process-gas'] as const;

/** What an omission may be of. */
export const omittedFlows = [
  ...refusedFlows,
  'auxiliary',
  'packaging',
  'transport',
  'capital-goods',
  'other',
] as const;

export type OmittedFlow = (typeof omittedFlows)[number];

/** Carbon in the product itself at the gate, per unit of analysis. Absent is unknown, never zero. */
export interface CarbonContents {
  readonly fossil?: EnteredQuantity;
  readonly biogenic?: EnteredQuantity;
}

/** What PACT asks for beside the figures. */
export interface ProductIdentity {
  readonly companyName?: string;
  /** URNs with white space between them, as in all three. */
  readonly companyIds?: string;
  readonly productIds?: string;
  readonly classifications?: string;
  /** Whether the packaging of the product is among the lines; absent is not said. */
  readonly packagingIncluded?: boolean;
  /** A UUID; made when the footprint is first exported, and anew when it is exported changed. */
  readonly id?: string;
  /** Those of its earlier exports, with white space between them. */
  readonly precedingIds?: string;
  /** SHA-256 of what was last exported: whether the footprint has changed since. */
  readonly exported?: string;
}

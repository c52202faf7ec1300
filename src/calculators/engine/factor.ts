import type { Bilingual } from './language.ts';
import type { Unit } from './units.ts';

/**
 * How well a number's origin is known. `two-sources`: two independent copies agree, or one copy and a recomputation;
 * `one-source`: one copy; `unverified`: expert knowledge that was not traced to a page, never a silent default.
 */
export type Confidence = 'two-sources' | 'one-source' | 'unverified';

/** What of a thing's life a factor counts. */
export type Boundary =
  | 'combustion'
  | 'generation'
  | 'heat-supply'
  | 'process'
  | 'fugitive'
  | 'waste-treatment'
  | 'life-cycle'
  | 'cradle-to-gate'
  | 'tank-to-wheel'
  | 'well-to-wheel'
  | 'well-to-tank'
  | 'use-stage'
  | 'supply'
  | 'property'
  /** What was seen of the publication doesn't say it. */
  | 'unstated';

/** The Assessment Report of the IPCC that a 100-year global warming potential comes from. */
export type GwpSet = 'AR4' | 'AR5' | 'AR6';

/** Where in which publication a number stands. */
export interface Citation<Reference extends string = string> {
  /** A key of `references.ts`. */
  readonly reference: Reference;
  /** Table, annex, page or sheet. */
  readonly locator: string;
}

/** The calculators that may use a factor. A life-cycle factor of electricity is for footprints only. */
export type CalculatorName = 'emissions' | 'footprint';

/**
 * A cited number about the world: an emission factor, a property of a fuel, a global warming potential, an assumption.
 * Its value is in `unit` per `per` (0.5581 kgCO2 per kWh); a plain share or potential is per '1' or per mass.
 */
export interface Factor<U extends Unit = Unit, P extends Unit = Unit, Reference extends string = string> {
  /** Kebab-case, for ever: superseded factors keep theirs, so that an old result can be reproduced. */
  readonly id: string;
  readonly name: Bilingual;
  readonly value: number;
  readonly unit: U;
  readonly per: P;
  readonly boundary: Boundary;
  readonly citation: Citation<Reference>;
  readonly confidence: Confidence;
  readonly usedBy: readonly CalculatorName[];
  /** The last day (ISO) before somebody should look whether a newer value exists. */
  readonly reviewBy: string;
  /** GB/T 2260 in the form CN-CQ, a grid region such as CN-SOUTHWEST-GRID, CN, GB, or undefined: no place. */
  readonly region?: string;
  /** The year it describes, not the year it was published in. */
  readonly year?: number;
  /** For a fluorinated gas and other substances without a unit of their own: the key of `substances`. */
  readonly substance?: string;
  /** Of an aggregate CO2e factor: the potentials inside it, where the publication says so. */
  readonly gwp?: GwpSet;
  /** Carbon of biological origin: its CO2 is reported outside the total, its CH4 is biogenic. */
  readonly biogenic?: true;
  /** Computed from other factors of the registry by a formula that the name of the family explains. */
  readonly derived?: true;
  /** The half-width of the 95 % interval as a share of the value, with its own document. */
  readonly uncertainty?: { readonly halfWidth: number; readonly citation: Citation<Reference> };
  /** The id of the factor that replaces this one. */
  readonly supersededBy?: string;
  readonly note?: Bilingual;
}

import type { Coefficient, Quantification } from '../engine/quantification.ts';

/**
 * The order in which measures act: each on what those before it leave. Avoid and save before electrifying, generate
 * before buying certificates.
 */
export const stages = [
  'demand',
  'efficiency',
  'electrification',
  'renewable',
  'green-power',
  'other',
] as const;

export type Stage = (typeof stages)[number];

/** What measures save a part of. Those on one load chain, unless the reader names different loads. */
export const loadGroups = [
  'drives',
  'compressed-air',
  'air-conditioning',
  'lighting',
  'data-centre',
  'pumps',
  'boiler-fuel',
  'metered',
] as const;

export type LoadGroup = (typeof loadGroups)[number];

/** That an amount is taken from a load: all of it, or a share of it. */
export interface OnLoad {
  readonly group: LoadGroup;
  /** What sets loads of one group apart by themselves, such as the fuel. */
  readonly of?: string;
  /** Of the amount, which is then the load; without one the amount itself is what leaves the load. */
  readonly share?: Quantification<'1'>;
}

/** What a measure does in a full year. Amounts are of the year after it is done and before others are looked at. */
export type Part =
  /** Electricity from the grid that is bought no more, or in addition. */
  | {
      readonly kind: 'electricity';
      readonly direction: 'saved' | 'added';
      readonly amount: Quantification<'kWh'>;
      readonly on?: OnLoad;
      /** Of the parts that share this name only the largest counts. */
      readonly once?: string;
    }
  /** Of a plant on site: what is used there isn't bought; what is fed in deducts nothing. */
  | {
      readonly kind: 'generation';
      readonly generated: Quantification<'kWh'>;
      readonly selfUse: Quantification<'1'>;
      /** What is used on site. */
      readonly amount: Quantification<'kWh'>;
      /** By how much it falls each year. */
      readonly decline?: Quantification<'1'>;
      readonly once?: string;
    }
  /** What a battery adds to the self-use of the plants in the plan: points of their generation, less the loss. */
  | {
      readonly kind: 'storage';
      readonly points: Quantification<'1'>;
      /** What comes out of the battery of what went in. */
      readonly kept: Quantification<'1'>;
    }
  /** Fuel of the registry, with what burning it emits. */
  | {
      readonly kind: 'fuel';
      readonly direction: 'saved' | 'added';
      readonly fuel: string;
      readonly amount: Quantification<'GJ'>;
      readonly emissions: Quantification<'tCO2e'>;
      readonly price?: Coefficient<'CNY', 'GJ'>;
      readonly on?: OnLoad;
    }
  /** Emissions that come from no energy of the factory: refrigerants, purchased goods. */
  | {
      readonly kind: 'emissions';
      readonly direction: 'saved' | 'added';
      readonly scope: 1 | 3;
      readonly amount: Quantification<'tCO2e'>;
    }
  /** Grid electricity that certificates or traded green power cover. */
  | { readonly kind: 'certified'; readonly amount: Quantification<'kWh'> };

export type PartOf<Kind extends Part['kind']> = Extract<Part, { kind: Kind }>;

/** What a measure does, part by part; nothing at all for one that only enables others. */
export interface Effect {
  readonly parts: readonly Part[];
  /** What a reader should know beside it: the coefficient of performance from which a heat pump reduces. */
  readonly figures?: readonly Quantification[];
}

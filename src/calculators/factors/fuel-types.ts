import type { Bilingual } from '../engine/language.ts';
import type { CitedFactor } from './define-factor.ts';

/** A table of defaults. The Chinese documents differ, so a number is never shown without the set it belongs to. */
export type FuelSetId = 'gb-t-32151-34-2024' | 'ndrc-2015';

/** What a fuel is measured in: solids and liquids by mass, gases at 0 °C and 101.325 kPa. */
export type FuelUnit = 't' | '10^4 Nm3';

/** What the CO2 of burning a fuel is computed from: amount × `ncv` × `carbonContent` × `oxidation` × 44/12. */
export interface FuelParameters {
  readonly ncv: CitedFactor<'GJ', FuelUnit>;
  readonly carbonContent: CitedFactor<'tC', 'TJ'>;
  /** The share of the carbon that is oxidised: 0.98, not 98. */
  readonly oxidation: CitedFactor<'1', '1'>;
}

export interface Fuel {
  readonly id: string;
  readonly name: Bilingual;
  readonly state: 'solid' | 'liquid' | 'gas';
  readonly unit: FuelUnit;
  /** A set that has no row for the fuel is absent. */
  readonly sets: Readonly<Partial<Record<FuelSetId, FuelParameters>>>;
  /** Of stationary combustion in industry; for vehicles see `mobileSources`. */
  readonly ch4: CitedFactor<'kgCH4', 'TJ'>;
  readonly n2o: CitedFactor<'kgN2O', 'TJ'>;
  /** The first is the default; others are in use too. */
  readonly density?: readonly CitedFactor<'kg', 'L'>[];
}

/** Its CO2 is reported outside the total; its CH4 and N2O count. */
export interface BiomassFuel {
  readonly id: string;
  readonly name: Bilingual;
  readonly unit: 't';
  readonly ncv: CitedFactor<'GJ', 't'>;
  readonly co2: CitedFactor<'kgCO2', 'TJ'>;
  readonly ch4: CitedFactor<'kgCH4', 'TJ'>;
  readonly n2o: CitedFactor<'kgN2O', 'TJ'>;
}

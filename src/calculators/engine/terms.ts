import type { Bilingual } from './language.ts';

/** The quantities of the field that the engine and the calculators name, in a fixed vocabulary. */
export type Term =
  // what is entered
  | 'activityData'
  | 'monthlyBills'
  | 'stockBalance'
  | 'openingStock'
  | 'purchases'
  | 'closingStock'
  | 'resold'
  | 'month'
  | 'share'
  | 'passedOn'
  | 'ownUse'
  | 'distance'
  | 'pressure'
  | 'temperature'
  // properties
  | 'ncv'
  | 'carbonContent'
  | 'oxidation'
  | 'carbonToCo2'
  | 'density'
  | 'purity'
  | 'conversionRate'
  | 'leakageRate'
  | 'enthalpy'
  | 'feedWaterEnthalpy'
  | 'coefficientOfPerformance'
  | 'emissionFactor'
  | 'residualFactor'
  | 'officialFactor'
  | 'ch4Factor'
  | 'n2oFactor'
  | 'calorificValue'
  | 'gwp'
  | 'composition'
  | 'equalValue'
  | 'recovered'
  | 'maximumMethane'
  | 'methaneCorrection'
  | 'organicLoad'
  | 'sludgeRemoved'
  | 'abatement'
  | 'heel'
  | 'unconverted'
  // what comes of them
  | 'energy'
  | 'electricityUsed'
  | 'heat'
  | 'carbon'
  | 'fuelMass'
  | 'released'
  | 'co2'
  | 'biogenicCo2'
  | 'ch4'
  | 'n2o'
  | 'substance'
  | 'gasEmissions'
  | 'emissions'
  | 'coveredElectricity'
  | 'uncoveredElectricity'
  | 'total';

/** What a number is called: a term of the vocabulary, or a name of its own (of a factor, or as the reader wrote it). */
export type Label = Term | Bilingual;

/** A name that the reader gave, the same in both languages. */
export const asWritten = (text: string): Bilingual => ({ zh: text, en: text });

import type { Confidence } from '../engine/factor.ts';
import type { Bilingual } from '../engine/language.ts';
import type { ReferenceId } from '../references.ts';
import { type CitedFactor, defineFactor } from './define-factor.ts';
import type { Fuel, FuelParameters, FuelSetId, FuelUnit } from './fuel-types.ts';

/** By how many copies each of several numbers is known, one digit each: '221'. */
export type Copies = `${1 | 2}${1 | 2}${1 | 2}`;

type Note = readonly [zh: string, en: string];

/** A fuel's row in a set: GJ per unit, tC/TJ, the oxidised share, how well each is known, and what to say of them. */
export type FuelRow = readonly [
  ncv: number,
  carbonContent: number,
  oxidation: number,
  copies: Copies,
  notes?: { readonly ncv?: Note; readonly cc?: Note; readonly ox?: Note },
];

/** CH4 and N2O of an IPCC class of fuels in kg/TJ. */
export interface IpccClass {
  readonly ch4: number;
  readonly n2o: number;
}

/** The density of a liquid: kg/L, where it stands, and what to say of it. */
export type DensityRow = readonly [number, ReferenceId, locator: string, Confidence, note?: Note];

interface FuelRows {
  /** The class, its row in the table, and whether the fuel itself has no row there. */
  readonly ipcc: readonly [IpccClass, row: string, borrowed?: true];
  readonly gbt?: FuelRow;
  readonly ndrc?: FuelRow;
  readonly densities?: readonly DensityRow[];
}

const tables: Record<FuelSetId, { readonly reference: ReferenceId; readonly locator: string }> = {
  'gb-t-32151-34-2024': { reference: 'gb-t-32151-34-2024', locator: '附录C 表C.1' },
  'ndrc-2015': { reference: 'ndrc-2015-1722', locator: '附录二 表2.1' },
};

/** The table of IPCC 2006 for industry. */
export const stationaryTable = 'Chapter 2 Table 2.3 (manufacturing industries and construction)';

const both = ['emissions', 'footprint'] as const;
const reviewBy = '2027-06-30';

const confidenceOf = (copies: Copies, index: number): Confidence =>
  copies[index] === '2' ? 'two-sources' : 'one-source';

const bilingual = (note: Note | undefined) => note && { note: { zh: note[0], en: note[1] } };

/* @__NO_SIDE_EFFECTS__ */
function parametersOf(
  id: string,
  name: Bilingual,
  unit: FuelUnit,
  set: FuelSetId,
  [ncv, carbonContent, oxidation, copies, notes]: FuelRow,
): FuelParameters {
  const common = { boundary: 'property', citation: tables[set], usedBy: both, reviewBy } as const;
  return {
    ncv: defineFactor({
      ...common,
      id: `${id}-ncv-${set}`,
      name: { zh: `${name.zh} 低位发热量`, en: `${name.en}: net calorific value` },
      value: ncv,
      unit: 'GJ',
      per: unit,
      confidence: confidenceOf(copies, 0),
      ...bilingual(notes?.ncv),
    }),
    carbonContent: defineFactor({
      ...common,
      id: `${id}-carbon-content-${set}`,
      name: { zh: `${name.zh} 单位热值含碳量`, en: `${name.en}: carbon content` },
      value: carbonContent,
      unit: 'tC',
      per: 'TJ',
      confidence: confidenceOf(copies, 1),
      ...bilingual(notes?.cc),
    }),
    oxidation: defineFactor({
      ...common,
      id: `${id}-oxidation-${set}`,
      name: { zh: `${name.zh} 碳氧化率`, en: `${name.en}: oxidised share of the carbon` },
      value: oxidation,
      unit: '1',
      per: '1',
      confidence: confidenceOf(copies, 2),
      ...bilingual(notes?.ox),
    }),
  };
}

/** One gas of stationary combustion by IPCC 2006; the class it is taken from stands in the locator. */
/* @__NO_SIDE_EFFECTS__ */
export function stationaryGas<const Gas extends 'CH4' | 'N2O'>(
  gas: Gas,
  id: string,
  name: Bilingual,
  value: number,
  row: string,
  more: Partial<Pick<CitedFactor, 'note' | 'biogenic'>> = {},
): CitedFactor<`kg${Gas}`, 'TJ'> {
  return defineFactor({
    id: `${id}-${gas.toLowerCase()}-stationary`,
    name: {
      zh: `${name.zh} 固定燃烧 ${gas} 排放因子`,
      en: `${name.en}: ${gas} of stationary combustion`,
    },
    value,
    unit: `kg${gas}`,
    per: 'TJ',
    boundary: 'combustion',
    citation: { reference: 'ipcc-2006-v2', locator: `${stationaryTable}: ${row}` },
    confidence: 'one-source',
    usedBy: both,
    reviewBy,
    ...more,
  });
}

/** Expands the rows of one fuel into its cited factors. */
/* @__NO_SIDE_EFFECTS__ */
export function defineFuel(
  id: string,
  zh: string,
  en: string,
  state: Fuel['state'],
  unit: FuelUnit,
  { ipcc: [ipccClass, row, borrowed], gbt, ndrc, densities }: FuelRows,
): Fuel {
  const name = { zh, en };
  const note = borrowed && {
    note: {
      zh: `IPCC 未单列此燃料，按其所属的“${row}”取值。`,
      en: `The IPCC has no row for this fuel; it belongs with “${row}”.`,
    },
  };
  return {
    id,
    name,
    state,
    unit,
    sets: {
      ...(gbt && { 'gb-t-32151-34-2024': parametersOf(id, name, unit, 'gb-t-32151-34-2024', gbt) }),
      ...(ndrc && { 'ndrc-2015': parametersOf(id, name, unit, 'ndrc-2015', ndrc) }),
    },
    ch4: stationaryGas('CH4', id, name, ipccClass.ch4, row, note),
    n2o: stationaryGas('N2O', id, name, ipccClass.n2o, row, note),
    ...(densities && { density: densities.map((density) => densityOf(id, name, density)) }),
  };
}

function densityOf(id: string, name: Bilingual, [value, reference, locator, confidence, note]: DensityRow) {
  return defineFactor({
    id: `${id}-density-${value * 1000}`,
    name: { zh: `${name.zh} 密度`, en: `${name.en}: density` },
    value,
    unit: 'kg',
    per: 'L',
    boundary: 'property',
    citation: { reference, locator },
    confidence,
    usedBy: both,
    reviewBy,
    ...bilingual(note),
  });
}

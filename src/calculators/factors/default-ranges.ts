import type { Citation, Confidence } from '../engine/factor.ts';
import type { Bilingual } from '../engine/language.ts';
import type { ReferenceId } from '../references.ts';

/** A default range of uncertainty that a publication gives for inputs of one sort. */
export interface CitedRange {
  readonly id: string;
  readonly name: Bilingual;
  /** Which of the two inputs of a line it is the range of. */
  readonly input: 'activity' | 'factor';
  /** The half-width of the 95 % interval as a share: 0.05 is ±5 %. Where the publication gives a span, its wider end. */
  readonly halfWidth: number;
  /** The span of half-widths as published, where it is one. */
  readonly span?: { readonly lower: number; readonly upper: number };
  readonly citation: Citation<ReferenceId>;
  readonly confidence: Confidence;
  readonly note?: Bilingual;
}

/**
 * The default ranges whose wording was seen. They are the calculator takes them where the reader gave none, and says so: a line without a range of its
 * own stays not quantified until somebody takes one of these or enters a better one.
 */
export const defaultRanges: readonly CitedRange[] = [
  {
    id: 'activity-fossil-fuel-combustion-ipcc-2006',
    name: { zh: '化石燃料燃烧量（缺少其他信息时）', en: 'Fossil fuel burnt, where nothing better is known' },
    input: 'activity',
    halfWidth: 0.05,
    citation: { reference: 'ipcc-2006-v2', locator: 'Chapter 1, “Activity data uncertainties”' },
    confidence: 'one-source',
    note: {
      zh: '原文针对国家能源统计；用于企业台账是本站的借用。',
      en: 'Written for national energy statistics; using it for the records of a factory is this site’s transfer.',
    },
  },
  {
    id: 'factor-carbonate-purity-ipcc-2006',
    name: {
      zh: '石灰石、白云石的排放因子（仅知矿石量、纯度为假定时）',
      en: 'Factor of limestone and dolomite, where only the rock is known and its purity is assumed',
    },
    input: 'factor',
    halfWidth: 0.05,
    span: { lower: 0.01, upper: 0.05 },
    citation: { reference: 'ipcc-2006-v3', locator: 'Chapter 2, 2.5.2' },
    confidence: 'one-source',
  },
  {
    id: 'factor-steel-production-ipcc-2006',
    name: { zh: '钢铁生产的全球平均缺省因子', en: 'Global average default factor of steel production' },
    input: 'factor',
    halfWidth: 0.25,
    citation: { reference: 'ipcc-2006-v3', locator: 'Chapter 4, table 4.1; EFDB 214098' },
    confidence: 'one-source',
  },
];

/** A CO2 factor with the limits of its 95 % interval, all in kg/TJ (net calorific value). */
export interface FuelFactorRange {
  readonly lower: number;
  readonly central: number;
  readonly upper: number;
}

/**
 * The IPCC's ranges of the CO2 factors of combustion, by the id of the fuel, assuming that all carbon is oxidised; the
 * net calorific value has a range of its own. Absent: fuels whose limits were not seen, and those that merely borrow
 * the row of another.
 */
export const fuelFactorRanges: Readonly<Partial<Record<string, FuelFactorRange>>> = {
  anthracite: { lower: 94_600, central: 98_300, upper: 101_000 },
  'bituminous-coal': { lower: 89_500, central: 94_600, upper: 99_700 },
  lignite: { lower: 90_900, central: 101_000, upper: 115_000 },
  coke: { lower: 95_700, central: 107_000, upper: 119_000 },
  'crude-oil': { lower: 71_100, central: 73_300, upper: 75_500 },
  'fuel-oil': { lower: 75_500, central: 77_400, upper: 78_800 },
  diesel: { lower: 72_600, central: 74_100, upper: 74_800 },
  lpg: { lower: 61_600, central: 63_100, upper: 65_600 },
  'natural-gas': { lower: 54_300, central: 56_100, upper: 58_300 },
  lng: { lower: 54_300, central: 56_100, upper: 58_300 }, // natural gas, only colder
  'coke-oven-gas': { lower: 37_300, central: 44_400, upper: 54_100 },
  'blast-furnace-gas': { lower: 219_000, central: 260_000, upper: 308_000 },
  wood: { lower: 95_000, central: 112_000, upper: 132_000 },
};

/** Where the ranges of the fuels stand, how well they are known, and what using them for a Chinese default means. */
export const fuelFactorRangesOrigin: Pick<CitedRange, 'citation' | 'confidence' | 'note'> = {
  // The copy that was seen transcribes table 2.2; CO2 per TJ depends on the fuel, not on who burns it.
  citation: { reference: 'ipcc-2006-v2', locator: 'Chapter 2, Table 2.2' },
  confidence: 'one-source',
  note: {
    zh: 'IPCC 对该燃料给出的 95 % 区间；用于同一燃料的中国缺省值是本站的借用，且不含低位发热量的不确定度。',
    en: 'The IPCC’s 95 % interval for the fuel; using it for the Chinese default of the same fuel is this site’s transfer. It leaves out the uncertainty of the net calorific value.',
  },
};

/**
 * The IPCC's ranges of net calorific values in TJ/Gg, as far as they were seen. A line in tonnes or cubic metres takes
 * its energy by one, so its factor is as uncertain as both together.
 */
const calorificValueRanges: Readonly<Partial<Record<string, FuelFactorRange>>> = {
  'natural-gas': { lower: 46.5, central: 48, upper: 50.4 },
  diesel: { lower: 41.4, central: 43, upper: 43.3 },
  gasoline: { lower: 42.5, central: 44.3, upper: 44.8 },
  lpg: { lower: 44.8, central: 47.3, upper: 52.2 },
  'fuel-oil': { lower: 39.8, central: 40.4, upper: 41.7 },
};

/** Where the ranges of the calorific values stand. */
export const calorificValueRangesOrigin: Pick<CitedRange, 'citation' | 'confidence'> = {
  citation: { reference: 'ipcc-2006-v2', locator: 'Chapter 1, Table 1.2' },
  confidence: 'one-source',
};

/** The same for the net calorific value: its wider side as a share; undefined where none was seen. */
export function calorificValueHalfWidth(fuelId: string): number | undefined {
  return halfWidthOf(calorificValueRanges[fuelId]);
}

/**
 * The half-width of the 95 % interval of a fuel's CO2 factor per TJ as a share, its wider side: 0.04 is ±4 %. It is the
 * IPCC's range for the fuel, transferred to the Chinese default of the same fuel; undefined where none was seen.
 */
export function factorHalfWidth(fuelId: string): number | undefined {
  return halfWidthOf(fuelFactorRanges[fuelId]);
}

function halfWidthOf(range: FuelFactorRange | undefined): number | undefined {
  return range && Math.max(range.upper - range.central, range.central - range.lower) / range.central;
}

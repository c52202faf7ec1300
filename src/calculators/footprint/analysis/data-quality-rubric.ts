import type { DataSource, QualityScore } from '../study.ts';

/**
 * The rubric by which this site rates data, from 1 (very good) to 5. It is the site's own: the standards name the aspects
 * and leave the scale to whoever makes the study. What is not known gets a 5 and is told as unknown.
 */
export const qualityRubric = {
  /** Whole years between what the data describe and the period of the study; more is a 5. */
  time: [
    [1, 1],
    [3, 2],
    [6, 3],
    [10, 4],
  ],
  /** From the very place to another country; `elsewhere` is another part of the same. */
  geography: { same: 1, larger: 2, elsewhere: 3, foreign: 4 },
  /** By where the data come from, while the reader doesn't judge the technology itself. */
  technology: { primary: 1, supplier: 2, secondary: 3, proxy: 5 },
} as const satisfies {
  time: readonly (readonly [years: number, score: QualityScore])[];
  geography: Readonly<Record<Nearness, QualityScore>>;
  technology: Readonly<Record<DataSource, QualityScore>>;
};

/** How a rating of an aspect came about. */
export interface Rating {
  readonly score: QualityScore;
  /** The reader's own judgement, the site's rubric, or a 5 since nothing is known. */
  readonly by: 'reader' | 'rubric' | 'unknown';
}

const UNKNOWN: Rating = { score: 5, by: 'unknown' };

const byRubric = (score: QualityScore | undefined): Rating =>
  score === undefined ? UNKNOWN : { score, by: 'rubric' };

/** The years between two, of which the study's may be several: none within them. */
export function yearsBetween(year: number, period: readonly [from: number, to: number]): number {
  return Math.max(period[0] - year, year - period[1], 0);
}

/** Rates the age of data; undefined where their year or the period of the study isn't known. */
export function rateTime(years: number | undefined): Rating {
  if (years === undefined) return UNKNOWN;
  return byRubric(qualityRubric.time.find(([most]) => years <= most)?.[1] ?? 5);
}

/** How far the place that data describe is from the place of the study. */
export type Nearness = 'same' | 'larger' | 'elsewhere' | 'foreign';

/** Rates where data come from, by the codes of areas: CN-CQ is a part of CN. `larger`: the country around a province. */
export function rateGeography(region: string | undefined, area: string): Rating {
  if (!region) return UNKNOWN;
  return byRubric(qualityRubric.geography[nearnessOf(region, area)]);
}

function nearnessOf(region: string, area: string): Nearness {
  if (region === area) return 'same';
  if (region === countryOf(area)) return 'larger';
  return countryOf(region) === countryOf(area) ? 'elsewhere' : 'foreign';
}

const countryOf = (area: string): string => area.split('-', 1)[0] ?? area;

/** Rates the technology by the source of the data. */
export function rateTechnology(source: DataSource | undefined): Rating {
  return byRubric(source && qualityRubric.technology[source]);
}

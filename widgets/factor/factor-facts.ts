import type { FactorNotes, FactorValues } from './factor-data.ts';

/** What a reader sees of a factor when its source is opened; a field that the factor doesn't have is empty. */
export interface FactorFacts {
  name: string;
  boundary: string;
  region: string;
  year: string;
  gwp: string;
  confidence: string;
  /** ISO. */
  reviewBy: string;
  due: boolean;
  title: string;
  publisher: string;
  url: string;
  licence: string;
  remarks: string[];
  /** Its place on the site, relative to the root. */
  path: string;
  supersededBy: { name: string; path: string } | undefined;
}

/**
 * The facts of a factor's row, or nothing where the two files tell of different states of the registry: a moving path may
 * have moved on between the two requests, and a value must not get another's source.
 * @param today the reader's day (ISO), after which a review is due
 */
export function factsOf(
  values: FactorValues,
  notes: FactorNotes,
  row: number,
  today: string,
): FactorFacts | undefined {
  const value = values.factors[row];
  const note = notes.factors[row];
  if (!value || !note || values.registry !== notes.registry || values.factors.length !== notes.factors.length)
    return undefined;
  const [name, , boundary, region, year, gwp, confidence, reviewBy, supersededBy, remarks] = note;
  const reference = notes.references[value[3]];
  const day = notes.reviewDays[reviewBy] ?? '';
  const later = notes.factors[supersededBy];
  return {
    name,
    boundary: notes.boundaries[boundary] ?? '',
    region: notes.regions[region] ?? '',
    year: notes.years[year] ?? '',
    gwp: notes.gwpSets[gwp] ?? '',
    confidence: notes.confidences[confidence] ?? '',
    reviewBy: day,
    due: day < today,
    title: reference?.title ?? '',
    publisher: reference?.publisher ?? '',
    url: reference?.url ?? '',
    licence: reference?.licence ?? '',
    remarks,
    path: pathOf(values, notes, row),
    supersededBy: later && { name: later[0], path: pathOf(values, notes, supersededBy) },
  };
}

const pathOf = (values: FactorValues, notes: FactorNotes, row: number): string =>
  `${notes.families[notes.factors[row]?.[1] ?? -1] ?? ''}#${values.factors[row]?.[0] ?? ''}`;

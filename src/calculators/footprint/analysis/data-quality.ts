import { readNumber } from '../../lines/typed-number.ts';
import { weightOf } from '../quantify/counted-lines.ts';
import { rateGeography, rateTechnology, rateTime, yearsBetween, type Rating } from './data-quality-rubric.ts';
import type { ProblemOfLine, Problem } from '../problems.ts';
import type { QuantifiedLine } from '../quantify/quantify-line.ts';
import type { FootprintStudy, QualityScore } from '../study.ts';

/** What data are rated by. */
export const qualityAspects = ['technology', 'geography', 'time'] as const;

export type QualityAspect = (typeof qualityAspects)[number];

/** How well the data of a study represent what it is about. */
export interface StudyQuality {
  readonly lines: readonly LineQuality[];
  readonly aspects: Readonly<Record<QualityAspect, AspectQuality>>;
  /** The mean of the three aspects, 1 (very good) to 5; undefined where nothing emits. */
  readonly score: number | undefined;
  /** Years that can't be read, and data of more than ten years before or after. */
  readonly problems: readonly ProblemOfLine[];
}

export interface LineQuality extends Readonly<Record<QualityAspect, Rating>> {
  readonly line: QuantifiedLine;
  /** The year that the older of amount and factor describes. */
  readonly year?: number;
  /** Of all lines, 0 to 1. */
  readonly weight: number;
}

/** One aspect over all lines, by their weight. */
export interface AspectQuality {
  /** 1 (very good) to 5, what is unknown among them as a 5; undefined where nothing emits. */
  readonly score: number | undefined;
  readonly shares: Readonly<Record<QualityScore, number>>;
  /** The part of the lines rated 5 that nothing is known of. */
  readonly unknownShare: number;
}

const scores = [1, 2, 3, 4, 5] as const satisfies readonly QualityScore[];

/** Rates the lines by this site's rubric, or as the reader judges them, and weighs them by their emissions. */
export function dataQualityOf(
  all: readonly QuantifiedLine[],
  study: Pick<FootprintStudy, 'period' | 'area'>,
): StudyQuality {
  const counted = all.filter(({ total }) => total);
  const whole = counted.reduce((sum, line) => sum + weightOf(line), 0);
  const problems: ProblemOfLine[] = [];
  const lines = counted.map((line): LineQuality => {
    const complain = (problem: Problem) => problems.push([line.line.id, problem]);
    return { ...qualityOf(line, study, complain), weight: whole === 0 ? 0 : weightOf(line) / whole };
  });
  const aspects = Object.fromEntries(
    qualityAspects.map((aspect) => [aspect, aspectOf(lines, aspect)]),
  ) as StudyQuality['aspects'];
  const means = qualityAspects.flatMap((aspect) => aspects[aspect].score ?? []);
  return {
    lines,
    aspects,
    score: means.length ? means.reduce((sum, mean) => sum + mean, 0) / means.length : undefined,
    problems,
  };
}

function qualityOf(
  entry: QuantifiedLine,
  { period, area }: Pick<FootprintStudy, 'period' | 'area'>,
  complain: (problem: Problem) => void,
): Omit<LineQuality, 'weight'> {
  const { data } = entry.line;
  const year = yearOf(entry, complain);
  const ofStudy = yearsOf(period);
  const years = year !== undefined && ofStudy ? yearsBetween(year, ofStudy) : undefined;
  if (years !== undefined && years > 10 && !data?.time) {
    complain({ severity: 'ask', code: 'dataOld', field: 'data', facts: { year: year ?? '', years } });
  }
  return {
    line: entry,
    ...(year !== undefined && { year }),
    technology: judged(data?.technology) ?? rateTechnology(data?.source),
    geography: judged(data?.geography) ?? rateGeography(entry.result?.describes?.region, area),
    time: judged(data?.time) ?? rateTime(years),
  };
}

const judged = (score: QualityScore | undefined): Rating | undefined => score && { score, by: 'reader' };

/** The older of the year that the reader names and the year that the factor describes. */
function yearOf(
  { line: { data }, result }: QuantifiedLine,
  complain: (problem: Problem) => void,
): number | undefined {
  const ofFactor = result?.describes?.year;
  if (data?.year === undefined || data.year === '') return ofFactor;
  const typed = readNumber(data.year, 'data', (problem) => complain({ ...problem, severity: 'ask' }));
  if (typed === undefined) return ofFactor;
  return ofFactor === undefined ? typed : Math.min(typed, ofFactor);
}

/** The first and the last year of a period of ISO days. */
function yearsOf({ from, to }: FootprintStudy['period']): readonly [number, number] | undefined {
  const [first, last] = [from, to].map((day) => Number(/^\d{4}(?=-|$)/.exec(day)?.[0]));
  return first && last ? [Math.min(first, last), Math.max(first, last)] : undefined;
}

function aspectOf(lines: readonly LineQuality[], aspect: QualityAspect): AspectQuality {
  const weigh = (which: (rating: Rating) => boolean) =>
    lines.reduce((sum, line) => (which(line[aspect]) ? sum + line.weight : sum), 0);
  const shares = Object.fromEntries(
    scores.map((score) => [score, weigh((rating) => rating.score === score)]),
  ) as AspectQuality['shares'];
  const emits = lines.some(({ weight }) => weight > 0);
  return {
    score: emits ? scores.reduce<number>((sum, score) => sum + score * shares[score], 0) : undefined,
    shares,
    unknownShare: weigh(({ by }) => by === 'unknown'),
  };
}

import type { AnnexCatalogue } from '../catalogue-of-annex.ts';
import type { EstimatorId } from '../measure-ids.ts';
import type { MeasureStatus, PlannedMeasure } from '../plan.ts';
import type { Problem, ProblemCode } from '../problems.ts';
import { usualName } from '../names.ts';

type Words = Readonly<Record<string, string>>;

/** What of the calculators' texts tables, calendar and report speak with. */
export interface PlanVoice {
  readonly terms: object;
  readonly kinds: Readonly<Record<EstimatorId, string>>;
  readonly statuses: Readonly<Record<MeasureStatus, string>>;
  readonly fields: Words;
  readonly options: Readonly<Record<string, Words>>;
  readonly problems: Readonly<Record<ProblemCode, (facts: Problem['facts']) => string>>;
}

/** The words of one language: those of the calculators, and the measures as annex A has them in it. */
export interface PlanWords {
  readonly texts: PlanVoice;
  readonly annex: Pick<AnnexCatalogue, 'language' | 'categories' | 'measures'>;
}

/** What annex A calls a measure. */
export const annexName = ({ annex }: Pick<PlanWords, 'annex'>, measure: string): string =>
  annex.measures.find(({ id }) => id === measure)?.name ?? measure;

/** What a line of the plan is called: its name, or what it is while that is empty. */
export const lineName = (line: PlannedMeasure, words: PlanWords): string =>
  line.name.trim() ||
  usualName(line, { kinds: words.texts.kinds, measure: (measure) => annexName(words, measure) });

/** The same with its number in the annex. */
export const numberedName = (line: PlannedMeasure, words: PlanWords): string =>
  `${line.measure} ${lineName(line, words)}`;

/** What stands between a name and what is said of it. */
export const colon = ({ annex }: Pick<PlanWords, 'annex'>): string => (annex.language === 'zh' ? '：' : ': ');

/** What a field of a measure is called: in lines of its kind, if that has a name of its own for it, else in all. */
export const fieldName = (kind: string, key: string, { texts: { fields } }: PlanWords): string | undefined =>
  fields[`${kind}.${key}`] ?? (Object.hasOwn(fields, key) ? fields[key] : undefined);

/** A problem of a measure as a sentence, with the field that it is about. */
export function problemText(
  { code, facts, field = '' }: Problem,
  { kind }: PlannedMeasure,
  words: PlanWords,
): string {
  const sentence = words.texts.problems[code](facts);
  const name = fieldName(kind, field, words);
  return name ? `${name}${colon(words)}${sentence}` : sentence;
}

/** Several things in one cell. */
export const joined = (parts: readonly string[], { annex }: Pick<PlanWords, 'annex'>): string =>
  parts.join(annex.language === 'zh' ? '；' : '; ');

import type { Line } from '../emissions/inventory.ts';
import type { Bilingual, Language } from '../engine/language.ts';
import type { Unit } from '../engine/units.ts';
import type { FactoryFile } from '../factory-file/factory-file.ts';
import type { FieldValue } from '../lines/entered.ts';
import type { EstimatorId, MeasureId } from '../measures/measure-ids.ts';
import type { PlannedMeasure } from '../measures/plan.ts';
import type { Answer, AnswerWord, Assessment, ConditionAnswer } from '../readiness/assessment.ts';

/** A made-up factory with all its data, to look at and to change into one's own. Its amounts are examples; its factors are the registry's. */
export interface ExampleFactory {
  readonly id: string;
  readonly name: Bilingual;
  readonly about: Bilingual;
  /** The file as it would have been filled in by a reader of the language. */
  readonly file: (language: Language) => FactoryFile;
}

/** A name in both languages: 中文 / English. */
export type Named = readonly [zh: string, en: string];

const inWords = ([zh, en]: Named, language: Language): string => (language === 'zh' ? zh : en);

export const amount = (value: number, unit: Unit): FieldValue => ({ unit, amount: value });

type Source = readonly [kind: Line['kind'], name: Named, fields: Line['fields']];

/** An inventory's lines, each with a bill as its document. */
export const linesIn = (sources: readonly Source[], language: Language): readonly Line[] =>
  sources.map(([kind, name, fields], place) => ({
    id: String(place + 1),
    kind,
    name: inWords(name, language),
    fields,
    evidence: { document: inWords(['示例账单', 'Example bill'], language) },
  }));

type Planned = readonly [measure: MeasureId, kind: EstimatorId, name: Named, fields: Line['fields']];

/** A plan's measures. */
export const measuresIn = (planned: readonly Planned[], language: Language): readonly PlannedMeasure[] =>
  planned.map(([measure, kind, name, fields], place) => ({
    id: String(place + 1),
    measure,
    kind,
    name: inWords(name, language),
    fields,
  }));

/** By requirement the answer, and the document that proves it. */
type Answers = Readonly<Record<string, readonly [answer: AnswerWord, document?: Named]>>;

const answersIn = (answers: Answers, language: Language, date: string): readonly Answer[] =>
  Object.entries(answers).map(([requirement, [answer, document]]) => ({
    requirement,
    answer,
    evidence: document ? [{ document: inWords(document, language), date }] : [],
  }));

/** What holds, and what doesn't with its reason. */
type Conditions = Readonly<Record<string, true | Named>>;

const conditionsIn = (conditions: Conditions, language: Language): readonly ConditionAnswer[] =>
  Object.entries(conditions).map(([condition, holds]) =>
    holds === true
      ? { condition, applies: 'yes' }
      : { condition, applies: 'no', reason: inWords(holds, language) },
  );

/** An assessment of one day. */
export function assessmentIn(
  {
    date,
    conditions,
    answers,
  }: { readonly date: string; readonly conditions: Conditions; readonly answers: Answers },
  language: Language,
): Assessment {
  return {
    id: 'assessment-1',
    date,
    textVersion: 1,
    conditions: conditionsIn(conditions, language),
    answers: answersIn(answers, language, `${Number(date.slice(0, 4)) - 1}-12-31`),
    weights: [],
    targets: [],
  };
}

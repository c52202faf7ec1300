import type { Language } from '../../engine/language.ts';
import { formatNumber } from '../../engine/number-format.ts';
import type { Typed } from '../../lines/entered.ts';
import type { AssessedItem } from '../assessed-item.ts';
import type { EvidenceItem, Measured } from '../assessment.ts';
import type { Collection, FittingMeasure, Requirement } from '../collection.ts';
import type { ConditionStanding } from '../conditions.ts';
import type { Problem } from '../problems.ts';
import { readMeasured, type MeasuredValues } from '../score/measured.ts';
import { itemWord, joined } from './item-words.ts';
import type { ReadinessVoice } from './voice.ts';

/** The requirement word as the sentence has it: 不应 where the sentence forbids. */
export const wordOf = (
  { word, negated }: Pick<Requirement, 'word' | 'negated'>,
  { words }: Pick<ReadinessVoice, 'words'>,
  language: Language,
): string => (negated ? itemWord('negatedWord', language, { word: words[word] }) : words[word]);

/** The guideline's sentence with the list items that it introduces, a line each. */
export const verbatim = ({ text, items }: Pick<Requirement, 'text' | 'items'>): string =>
  [text, ...items].join('\n');

/** How a condition stands, with the reason: the reader's, or what the factory file shows. */
export function standingReason({ by, entered, filled }: ConditionStanding, voice: ReadinessVoice): string {
  if (by === 'reader') return entered?.reason?.trim() ?? '';
  return filled ? voice.filled[filled.code](filled.facts) : '';
}

/** Whether the requirement concerns the factory, and by which conditions. */
export function applicabilityText(
  { requirement, applicability }: AssessedItem,
  conditions: ReadonlyMap<string, ConditionStanding>,
  { conditions: names, language }: Pick<Collection, 'conditions' | 'language'>,
  voice: ReadinessVoice,
): string {
  if (!requirement.when.length) return itemWord('everyFactory', language);
  const standings = requirement.when.flatMap((id) => {
    const standing = conditions.get(id);
    if (!standing) return [];
    const said = itemWord('condition', language, {
      name: names[id] ?? id,
      standing: voice.standings[standing.applies],
    });
    const reason = standingReason(standing, voice);
    return [reason ? itemWord('because', language, { said, reason }) : said];
  });
  return itemWord('withConditions', language, {
    applicability: itemWord(applicability, language),
    conditions: joined(standings, language),
  });
}

/** A document with its date, its place and what is noted of it. */
export function evidenceText({ document, date, place, note }: EvidenceItem, language: Language): string {
  const further = [date, place, note].flatMap((one) => (one?.trim() ? [one.trim()] : []));
  return further.length
    ? itemWord('because', language, { said: document, reason: joined(further, language) })
    : document;
}

/** The quantities of a measured requirement as they were typed, and where those stand that it is compared with. */
export function quantitiesText(
  { actual, baseline, leading, unit = '', document }: Measured,
  language: Language,
): string {
  const amount = (typed: Typed) => (typed === '' ? itemWord('nothing', language) : `${typed} ${unit}`.trim());
  const said = itemWord('quantities', language, {
    actual: amount(actual),
    baseline: amount(baseline),
    leading: amount(leading),
  });
  return document?.trim() ? itemWord('byDocument', language, { said, document }) : said;
}

/** How far along they are, with the reader's numbers in the formula; nothing where they don't count. */
export function arithmeticText(measured: Measured, language: Language): string | undefined {
  const { share, values } = readMeasured(measured);
  if (share === undefined || !values) return undefined;
  const result = unlimited(values);
  const arithmetic = itemWord('arithmetic', language, { formula: formulaOf(values), result: shown(result) });
  return result === share ? arithmetic : itemWord('limited', language, { arithmetic, share });
}

const unlimited = ({ actual, baseline, leading }: MeasuredValues): number =>
  (actual - baseline) / (leading - baseline);

function formulaOf({ actual, baseline, leading }: MeasuredValues): string {
  const operand = (value: number) => (value < 0 ? `(${shown(value)})` : shown(value));
  return `(${operand(actual)} − ${operand(baseline)}) ÷ (${operand(leading)} − ${operand(baseline)})`;
}

const shown = (value: number): string => formatNumber(value, { upTo: 7 });

/** What is to be said of an answer or of the whole; a condition by its name. */
export const problemText = (
  { code, facts }: Problem,
  { conditions }: Pick<Collection, 'conditions'>,
  { problems }: ReadinessVoice,
): string => {
  const { condition } = facts;
  return problems[code](
    condition === undefined ? facts : { ...facts, condition: conditions[condition] ?? condition },
  );
};

/** The measures of annex A that fit a gap. */
export const measuresText = (measures: readonly FittingMeasure[], language: Language): string =>
  joined(
    measures.map(({ id, name }) => `${id} ${name}`),
    language,
  );

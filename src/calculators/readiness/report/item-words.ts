import type { Bilingual, Language } from '../../engine/language.ts';
import { sentenceIn, type ReportSentence } from '../../engine/report-model.ts';

const text = (zh: string, en: string): Bilingual => ({ zh, en });

/** What tables, calendar and dossier say of a requirement beside the calculators' texts; a fact stands in {braces}. */
const itemWords = {
  everyFactory: text('所有企业', 'every factory'),
  asked: text('适用', 'applicable'),
  outside: text('不适用', 'not applicable'),
  undecided: text('尚未说明，暂按适用', 'not stated yet, taken as applicable'),
  withConditions: text('{applicability}。{conditions}', '{applicability}. {conditions}'),
  condition: text('{name}：{standing}', '{name}: {standing}'),
  because: text('{said}（{reason}）', '{said} ({reason})'),
  negatedWord: text('不{word}', '{word} not'),
  quantities: text(
    '实际值 {actual}，基准值 {baseline}，引领值 {leading}',
    'Actual value {actual}, baseline {baseline}, leading value {leading}',
  ),
  byDocument: text('{said}；基准值和引领值见{document}', '{said}; baseline and leading value: {document}'),
  nothing: text('未填写', 'not stated'),
  arithmetic: text(
    '（实际值 − 基准值）÷（引领值 − 基准值）= {formula} = {result}',
    '(actual value − baseline) ÷ (leading value − baseline) = {formula} = {result}',
  ),
  limited: text('{arithmetic}，按 {share} 计', '{arithmetic}, counted as {share}'),
} satisfies Record<string, Bilingual>;

type ItemWord = keyof typeof itemWords;

/** A word or a sentence with its facts in their places. */
export const itemWord = (
  key: ItemWord,
  language: Language,
  facts: NonNullable<ReportSentence['facts']> = {},
): string => sentenceIn(itemWords, { key, facts }, language);

/** Several things in one cell. */
export const joined = (parts: readonly string[], language: Language): string =>
  parts.join(language === 'zh' ? '；' : '; ');

import type { Bilingual, Language } from '../../engine/language.ts';
import { sentenceIn, type ReportSentence } from '../../engine/report-model.ts';

const text = (zh: string, en: string): Bilingual => ({ zh, en });

/** What entries of the calendar say beside the calculators' texts; a fact stands in {braces}. */
const calendarWords = {
  category: text('零碳工厂自评', 'Zero-carbon factory self-assessment'),
  again: text('零碳工厂：年度自评', 'Zero-carbon factory: yearly self-assessment'),
  againWhy: text(
    '上次自评的日期是 {date}。请重新自评，并与上次比较；指南 7.3.1 要求每年评审建设进展。',
    'The last self-assessment is of {date}. Assess again and compare; clause 7.3.1 of the guideline asks for a review of the progress every year.',
  ),
  due: text('零碳工厂：{requirement} {title}到期', 'Zero-carbon factory: {requirement} {title} is due'),
  answer: text('目前的回答：{answer}', 'Answer so far: {answer}'),
  owner: text('责任人：{owner}', 'Owner: {owner}'),
} satisfies Record<string, Bilingual>;

/** A word or a sentence with its facts in their places. */
export const calendarWord = (
  key: keyof typeof calendarWords,
  language: Language,
  facts: NonNullable<ReportSentence['facts']> = {},
): string => sentenceIn(calendarWords, { key, facts }, language);

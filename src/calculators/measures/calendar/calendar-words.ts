import type { Bilingual, Language } from '../../engine/language.ts';
import { sentenceIn, type ReportSentence } from '../../engine/report-model.ts';

const text = (zh: string, en: string): Bilingual => ({ zh, en });

/** What entries of the calendar say beside the calculators' texts; a fact stands in {braces}. */
const calendarWords = {
  category: text('零碳工厂减排计划', 'Zero-carbon factory plan'),
  due: text('减排计划：{measure}完成', 'Reduction plan: {measure} is due'),
  year: text('首个完整生效年份：{year}', 'First full year of effect: {year}'),
  owner: text('责任人：{owner}', 'Owner: {owner}'),
  proof: text('完成后请保留验收和计量记录，并在措施清单中改为“已实施”。', 'Keep the records of acceptance and metering, and set the measure to “Done” in the checklist.'),
  review: text('减排计划：年度评审', 'Reduction plan: yearly review'),
  reviewWhy: text(
    '把上一年的实际排放与 {from}—{to} 年减排计划的路径比较，更新措施、投资和目标；指南 7.3.1 要求每年评审建设进展。',
    'Compare the emissions of the past year with the trajectory of the plan of {from}–{to}, and update measures, investments and target; clause 7.3.1 of the guideline asks for a review of the progress every year.',
  ),
} satisfies Record<string, Bilingual>; // prettier-ignore

/** A word or a sentence with its facts in their places. */
export const calendarWord = (
  key: keyof typeof calendarWords,
  language: Language,
  facts: NonNullable<ReportSentence['facts']> = {},
): string => sentenceIn(calendarWords, { key, facts }, language);

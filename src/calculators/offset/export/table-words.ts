import type { Bilingual, Language } from '../../engine/language.ts';
import { sentenceIn } from '../../engine/report-model.ts';
import type { QuantifiedLot } from '../lots/quantified-lot.ts';

const text = (zh: string, en: string): Bilingual => ({ zh, en });

/** What the tables of a workbook say beside what a lot holds. */
const tableWords = {
  // Tables
  ledger: text('碳抵消台账', 'Ledger'),
  residualLines: text('残余排放', 'Residual'),
  flows: text('匹配明细', 'Matches'),
  position: text('匹配结果', 'Position'),
  reductions: text('自主减排', 'Reductions'),

  // Columns
  standing: text('计入情况', 'Counting in'),
  matched: text('已匹配', 'Matched'),
  plannedMatch: text('计划匹配', 'Planned match'),
  leftOver: text('剩余', 'Left over'),
  findings: text('待处理', 'Findings'),
  source: text('排放源', 'Source'),
  scope: text('范围', 'Scope'),
  emissions: text('扣除绿证影响前的排放（tCO2e）', 'Emissions before certificates (tCO2e)'),
  grid: text('未覆盖的电网电量（MWh）', 'Uncovered grid electricity (MWh)'),
  matchedTonnes: text('已匹配（tCO2e）', 'Matched (tCO2e)'),
  plannedTonnes: text('含计划的匹配（tCO2e）', 'Matched with the plan (tCO2e)'),
  lot: text('批次', 'Lot'),
  type: text('类型', 'Type'),
  stage: text('口径', 'Basis'),
  amount: text('匹配量', 'Amount'),
  unit: text('单位', 'Unit'),
  item: text('项目', 'Item'),
  figure: text('数值', 'Value'),
  name: text('名称', 'Name'),
  measure: text('措施', 'Measure'),
  tonnes: text('本年减排量（tCO2e）', 'Reduced in the year (tCO2e)'),
  sold: text('是否已出售', 'Sold'),
  document: text('原始凭证', 'Document'),

  // Standings
  retired: text('已核销，计入', 'cancelled, counts'),
  held: text('持有，未核销，不计入', 'held, not cancelled, does not count'),
  ordered: text('已订购，不计入', 'ordered, does not count'),
  blocked: text('不能计入', 'cannot count'),
  elsewhere: text('核销用于 {year} 年', 'cancelled for {year}'),
  ofOtherYear: text('持有，属于其他年度', 'held, of another year'),

  // Rows
  counted: text('已核销', 'Cancelled'),
  planned: text('含计划', 'With the plan'),
  gridElectricity: text('未覆盖的电网电量', 'Uncovered grid electricity'),
  covered: text('绿证覆盖的电量', 'Covered by certificates'),
  effect: text('绿证使范围 2（基于市场）降低', 'Scope 2 by market lowered by certificates'),
  removals: text('边界内的清除量', 'Removals inside the boundary'),
  before: text('范围 {scope}：清除量和绿证之前', 'Scope {scope} before removals and certificates'),
  residualOf: text('范围 {scope}：残余排放', 'Scope {scope}: residual'),
  matchedOf: text('范围 {scope}：已匹配', 'Scope {scope}: matched'),
  residual: text('残余排放合计', 'Residual'),
  matchedTotal: text('已匹配合计', 'Matched'),
  shortage: text('缺口', 'Shortage'),
  surplus: text('多余的减排量', 'Credits left over'),
  coverage: text('匹配比例', 'Coverage'),
  cost: text('费用（有单价的批次）', 'Cost (of lots with a price)'),
  soldAsCredits: text('已作为减排量出售', 'sold as credits'),
  soldAsCertificates: text('已作为绿证出售', 'sold as certificates'),
  notSold: text('否', 'no'),
} satisfies Record<string, Bilingual>; // prettier-ignore

export type TableWord = keyof typeof tableWords;

/** A word with its facts in their places. */
export const tableWord = (
  key: TableWord,
  language: Language,
  facts: Readonly<Record<string, string | number>> = {},
): string => sentenceIn(tableWords, { key, facts }, language);

/** Where a lot stands in the year, in words. */
export const standingText = (
  standing: QuantifiedLot['standing'],
  forYear: number | undefined,
  language: Language,
): string =>
  standing === 'elsewhere' && forYear === undefined
    ? tableWord('ofOtherYear', language)
    : tableWord(standing, language, { year: forYear ?? '' });

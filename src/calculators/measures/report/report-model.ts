import { formatNumber } from '../../engine/number-format.ts';
import type { Node } from '../../engine/quantification.ts';
import {
  tonnes,
  type Report,
  type ReportBlock,
  type ReportNumber,
  type ReportSection,
  type ReportStyle,
} from '../../engine/report-model.ts';
import type { PreparationDetails, ReportEntity } from '../../lines/report/shared-model.ts';
import type { ChecklistEntry } from '../plan.ts';
import type { Problem } from '../problems.ts';
import type { ByLevel } from '../quantify/by-level.ts';
import type { QuantifiedPlan } from '../quantify-plan.ts';
import type { PlanReportKey, PlanSentence } from './report-texts.ts';
import type { PlanWords } from './voice.ts';

/** What a heading is: a sentence of the report, or its key where no fact stands in it. */
export type PlanText = PlanReportKey | PlanSentence;

/** A text as it stands, a number with its rounded text, a sentence, a term of the calculators, or a problem. */
export type PlanCell =
  | string
  | ReportNumber
  | PlanSentence
  | { readonly of: 'terms'; readonly id: string }
  | { readonly problem: Problem };

export type PlanReport = Report<PlanText, PlanCell>;
export type PlanSection = ReportSection<PlanText, PlanCell>;
export type PlanBlock = ReportBlock<PlanText, PlanCell>;

/** What a report is made from; it speaks the annex's language. Dates and versions come with `details`. */
export interface PlanReportInputs extends PlanWords {
  readonly quantified: QuantifiedPlan;
  readonly checklist: readonly ChecklistEntry[];
  readonly entity: ReportEntity;
  readonly details?: PreparationDetails;
}

/** What every section is made from. */
export interface PlanContext extends PlanReportInputs, ReportStyle {}

/** A section, or nothing where there is nothing to say. */
export type MakeSection = (context: PlanContext) => PlanSection | undefined;

/** A block of one sentence. */
export const sentence = (key: PlanReportKey, facts?: PlanSentence['facts']): PlanBlock => ({
  type: 'sentence',
  sentence: facts ? { key, facts } : { key },
});

/** A row of facts: what it is called, and its value. */
export const fact = (key: PlanReportKey, value: PlanCell): readonly [PlanSentence, PlanCell] => [
  { key },
  value,
];

/** What isn't known is a dash, not a zero. */
export const unknown = '—';

/** Tonnes that may not be known. */
export const tonnesOf = (node: Node | undefined, style: ReportStyle): PlanCell =>
  node ? tonnes(node.value, style) : unknown;

/** Money: whole from 1 000 on, else to the fen. */
export const money = (value: number, { mode }: Pick<ReportStyle, 'mode'>): ReportNumber => ({
  number: value,
  text: formatNumber(value, { decimals: Math.abs(value) < 1000 && !Number.isInteger(value) ? 2 : 0, mode }),
});

export const moneyOf = (node: Node | undefined, style: ReportStyle): PlanCell =>
  node ? money(node.value, style) : unknown;

/** Three figures in the order of the effect, or one where they are shown the same. */
export function range(
  { low, mid, high }: ByLevel<Node | undefined>,
  write: (value: number) => ReportNumber,
): PlanCell {
  if (!low || !mid || !high) return unknown;
  const texts = [low, mid, high].map(({ value }) => write(value).text);
  const same = texts.every((text) => text === texts[0]);
  return { number: mid.value, text: same ? (texts[0] ?? '') : texts.join(' – ') };
}

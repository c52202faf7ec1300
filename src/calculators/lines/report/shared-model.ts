import type { ReportBlock, ReportNumber, ReportSection, ReportSentence } from '../../engine/report-model.ts';
import type { Problem } from '../problems.ts';
import type { SharedReportKey } from './report-words.ts';

/** A heading of a section that every calculator's report has. */
export type SharedText = SharedReportKey | ReportSentence<SharedReportKey>;

/** A cell of one: a text, a number, a sentence, a term of the texts, or a problem, whose sentence the texts have. */
export type SharedCell<Code extends string = string> =
  | string
  | ReportNumber
  | ReportSentence<SharedReportKey>
  | { readonly of: 'terms'; readonly id: string }
  | { readonly problem: Problem<Code> };

export type SharedSection<Code extends string = never> = ReportSection<SharedText, SharedCell<Code>>;

export type SharedBlock<Code extends string = never> = ReportBlock<SharedText, SharedCell<Code>>;

/** Whose report it is; the entity of a factory file fits. */
export interface ReportEntity {
  readonly name: string;
  readonly creditCode?: string;
  readonly address?: string;
  readonly industry?: string;
  readonly contact?: string;
  readonly responsible?: string;
}

/** What the data themselves don't know. The caller says it: no clock and no hashing here. */
export interface PreparationDetails {
  readonly preparedBy?: string;
  readonly preparedOn?: string;
  readonly versions?: { readonly calculator: string; readonly factors: string; readonly pinsHash?: string };
}

type Row = readonly [ReportSentence<SharedReportKey>, SharedCell<never>];

const fact = (key: SharedReportKey, value: string | undefined): Row => [{ key }, said(value)];

/** A text, or that nobody said it. */
export const said = (text: string | undefined): string | ReportSentence<'notSaid'> =>
  text?.trim() ? text : { key: 'notSaid' };

/** Whose report, row by row. */
export const entityRows = (entity: ReportEntity): readonly Row[] => [
  fact('name', entity.name),
  fact('creditCode', entity.creditCode),
  fact('address', entity.address),
  fact('industry', entity.industry),
  fact('responsible', entity.responsible),
  fact('contact', entity.contact),
];

/** By whom and when. */
export const preparationRows = ({ preparedBy, preparedOn }: PreparationDetails): readonly Row[] => [
  fact('preparedBy', preparedBy),
  fact('preparedOn', preparedOn),
];

/** With what it was computed. */
export const versionRows = ({ versions }: PreparationDetails): readonly Row[] => [
  fact('calculatorVersion', versions?.calculator),
  fact('factorsVersion', versions?.factors),
  fact('pinsHash', versions?.pinsHash),
];

import { formatNumber } from '../../engine/number-format.ts';
import {
  amountOf,
  percent,
  type Report as ReportOf,
  type ReportBlock as BlockOf,
  type ReportNumber,
  type ReportSection as SectionOf,
  type ReportStyle,
} from '../../engine/report-model.ts';
import type { PreparationDetails, ReportEntity } from '../../lines/report/shared-model.ts';
import type { StudyAnalysis } from '../analysis/analyse-study.ts';
import type { ChoicesOfMethod } from '../comparison/choices-of-method.ts';
import type { StudyComparison } from '../comparison/compare-studies.ts';
import type { Simulation } from '../simulation/monte-carlo.ts';
import type { Problem } from '../problems.ts';
import type { QuantifiedStudy } from '../quantify/quantify-study.ts';
import type { ReportKey, ReportSentence } from './report-texts.ts';

/** What a heading is: a sentence of the report, or its key where no fact stands in it. */
export type ReportText = ReportKey | ReportSentence;

export type Report = ReportOf<ReportText, ReportCell>;

export type ReportSection = SectionOf<ReportText, ReportCell>;

export type ReportBlock = BlockOf<ReportText, ReportCell>;

/** A text as it stands, a number with its rounded text, a sentence of the report, or a word of the calculators. */
export type ReportCell = string | ReportNumber | ReportSentence | ReportWord | { readonly problem: Problem };

/** A word of the calculators' texts: `kinds.heat`, `stages.use`; `aspects` are those of the quality of data. */
export interface ReportWord {
  readonly of:
    | 'kinds'
    | 'gases'
    | 'terms'
    | 'contractConditions'
    | 'stages'
    | 'boundaries'
    | 'results'
    | 'unitKinds'
    | 'intendedUses'
    | 'recycling'
    | 'flows'
    | 'partial'
    | 'allocationMethods'
    | 'dataSources'
    | 'omittedFlows'
    | 'aspects'
    | 'supply';
  readonly id: string;
}

/** What the study itself doesn't know, and what takes time to find out: absent, the report leaves it out. */
export interface ReportDetails extends PreparationDetails {
  readonly choices?: ChoicesOfMethod;
  readonly simulation?: Simulation;
  /** The study with its scenarios. */
  readonly comparison?: StudyComparison;
}

/** What every section is made from. */
export interface ReportContext extends ReportStyle {
  readonly quantified: QuantifiedStudy;
  readonly analysis: StudyAnalysis;
  readonly entity: ReportEntity;
  readonly details: ReportDetails;
}

export type MakeSection = (context: ReportContext) => ReportSection;

export type Row = readonly ReportCell[];

export const sentence = (key: ReportKey, facts?: ReportSentence['facts']): ReportBlock => ({
  type: 'sentence',
  sentence: facts ? { key, facts } : key,
});

export const facts = (...rows: readonly (readonly [ReportText, ReportCell])[]): ReportBlock => ({
  type: 'facts',
  rows,
});

/** A table, or nothing where it has no rows. */
export const table = (
  caption: ReportText,
  columns: readonly ReportKey[],
  rows: readonly Row[],
): readonly ReportBlock[] => (rows.length ? [{ type: 'table', caption, columns, rows }] : []);

/** kgCO2e per unit of analysis with four significant digits: no figure of a footprint is surer. */
export const kilograms = (value: number, style: ReportStyle): ReportNumber =>
  amountOf(value, undefined, style, 4);

/** An amount as it was entered or counted: up to six digits, none of them a padding zero. */
export const entered = (value: number, { mode }: ReportStyle): ReportNumber => ({
  number: value,
  text: formatNumber(value, { upTo: 6, mode }),
});

/** A share as a cell; empty where there is none. */
export const shareCell = (share: number | undefined, style: ReportStyle): string =>
  share === undefined ? '' : `${percent(share, style)} %`;

export const word = (of: ReportWord['of'], id: string): ReportWord => ({ of, id });

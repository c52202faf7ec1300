import type {
  Report as ReportOf,
  ReportBlock as BlockOf,
  ReportNumber,
  ReportSection as SectionOf,
  ReportStyle,
} from '../../engine/report-model.ts';
import type { PreparationDetails, ReportEntity } from '../../lines/report/shared-model.ts';
import type { InventoryAnalysis } from '../analyse-inventory.ts';
import type { Problem } from '../problems.ts';
import type { QuantifiedInventory } from '../quantify-inventory.ts';
import type { ReportKey, ReportSentence } from './report-texts.ts';

/** What a heading is: a sentence of the report, or its key where no fact stands in it. */
export type ReportText = ReportKey | ReportSentence;

export type Report = ReportOf<ReportText, ReportCell>;

export type ReportSection = SectionOf<ReportText, ReportCell>;

export type ReportBlock = BlockOf<ReportText, ReportCell>;

/** A text as it stands, a number with its rounded text, a sentence of the report, or a word of the calculators. */
export type ReportCell = string | ReportNumber | ReportSentence | ReportWord | ReportProblem;

/** A word of the calculators' texts: `kinds.heat`, `gases.SF6`; of the two lists, its number from 1. */
export interface ReportWord {
  readonly of: 'kinds' | 'groups' | 'gases' | 'completeness' | 'terms' | 'scope3' | 'isoCategories';
  readonly id: string | number;
}

export interface ReportProblem {
  readonly problem: Problem;
}

/** What the inventory itself doesn't know. */
export interface ReportDetails extends PreparationDetails {
  readonly baseYear?: { readonly year: number; readonly recalculation?: string };
}

/** What every section is made from. */
export interface ReportContext extends ReportStyle {
  readonly quantified: QuantifiedInventory;
  readonly analysis: InventoryAnalysis;
  readonly entity: ReportEntity;
  readonly details: ReportDetails;
}

export type MakeSection = (context: ReportContext) => ReportSection;

export const sentence = (key: ReportKey, facts?: ReportSentence['facts']): ReportBlock => ({
  type: 'sentence',
  sentence: facts ? { key, facts } : { key },
});

export const fact = (label: ReportKey, value: ReportCell): readonly [ReportSentence, ReportCell] => [
  { key: label },
  value,
];

import type { Language } from '../../engine/language.ts';
import { formatNumber, formatTonnes } from '../../engine/number-format.ts';
import type { RoundingMode } from '../../engine/rounding.ts';
import { unitSymbol, type Unit } from '../../engine/units.ts';
import type { InventoryAnalysis } from '../analyse-inventory.ts';
import type { Problem } from '../problems.ts';
import type { QuantifiedInventory } from '../quantify-inventory.ts';
import type { ReportKey, ReportSentence } from './report-texts.ts';

/** The content of a report: what is said, not how it looks. */
export interface Report {
  readonly language: Language;
  readonly title: ReportKey;
  readonly sections: readonly ReportSection[];
}

export interface ReportSection {
  readonly id: ReportKey;
  readonly heading: ReportSentence;
  readonly blocks: readonly ReportBlock[];
}

export type ReportBlock =
  | { readonly type: 'facts'; readonly rows: readonly (readonly [ReportSentence, ReportCell])[] }
  | {
      readonly type: 'table';
      readonly caption: ReportKey;
      readonly columns: readonly ReportKey[];
      readonly rows: readonly (readonly ReportCell[])[];
    }
  | { readonly type: 'sentence'; readonly sentence: ReportSentence };

/** A text as it stands, a number with its rounded text, a sentence of the report, or a word of the calculators. */
export type ReportCell = string | ReportNumber | ReportSentence | ReportWord | ReportProblem;

export interface ReportNumber {
  readonly number: number;
  /** Rounded once, for display. */
  readonly text: string;
  readonly unit?: string;
}

/** A word of the calculators' texts: `kinds.heat`, `gases.SF6`; of the two lists, its number from 1. */
export interface ReportWord {
  readonly of: 'kinds' | 'groups' | 'gases' | 'completeness' | 'terms' | 'scope3' | 'isoCategories';
  readonly id: string | number;
}

export interface ReportProblem {
  readonly problem: Problem;
}

/** Whose report it is; the entity of a factory file fits. */
export interface ReportEntity {
  readonly name: string;
  readonly creditCode?: string;
  readonly address?: string;
  readonly industry?: string;
  readonly contact?: string;
  readonly responsible?: string;
}

/** What the inventory itself doesn't know. The caller says it: no clock and no hashing here. */
export interface ReportDetails {
  readonly preparedBy?: string;
  readonly preparedOn?: string;
  readonly baseYear?: { readonly year: number; readonly recalculation?: string };
  readonly versions?: { readonly calculator: string; readonly factors: string; readonly pinsHash?: string };
}

/** What every section is made from. */
export interface ReportContext {
  readonly quantified: QuantifiedInventory;
  readonly analysis: InventoryAnalysis;
  readonly entity: ReportEntity;
  readonly details: ReportDetails;
  readonly language: Language;
  readonly mode: RoundingMode;
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

/** A text, or that nobody said it. */
export const said = (text: string | undefined): ReportCell => (text?.trim() ? text : { key: 'notSaid' });

/** Tonnes of CO2e by their size, by the inventory's rule of rounding. */
export const tonnes = (value: number, { mode }: Pick<ReportContext, 'mode'>): ReportNumber => ({
  number: value,
  text: formatTonnes(value, { mode }),
});

/** A number with its unit: all its digits, or so many significant ones. */
export const amountOf = (
  value: number,
  unit: Unit | undefined,
  { mode, language }: Pick<ReportContext, 'mode' | 'language'>,
  significant?: number,
): ReportNumber => ({
  number: value,
  text: formatNumber(value, { mode, ...(significant !== undefined && { significant }) }),
  ...(unit !== undefined && { unit: unitSymbol(unit, language) }),
});

/** A share in percent, with one decimal. */
export const percent = (share: number, { mode }: Pick<ReportContext, 'mode'>): string =>
  formatNumber(share * 100, { decimals: 1, mode });

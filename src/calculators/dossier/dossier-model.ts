import type { Language } from '../engine/language.ts';
import type { ReportNumber, SpokenReport } from '../engine/report-model.ts';
import type { GuidelineData } from '../factory/quantify-factory.ts';
import type { PreparationDetails } from '../lines/report/shared-model.ts';

/** A text, or a number with its rounded text: all words are in place. */
export type DossierCell = string | ReportNumber;

/** A block of one of the calculators' reports, as it is spoken there. */
export type SpokenBlock = SpokenReport['sections'][number]['blocks'][number];

/** A picture of what stands in the table beside it: SVG text, which holds no script and no style of its own. */
export interface ChartBlock {
  readonly type: 'chart';
  readonly caption: string;
  readonly svg: string;
}

export type DossierBlock = SpokenBlock | ChartBlock;

/** A section before it has its number. */
export interface SectionDraft {
  readonly id: string;
  readonly heading: string;
  readonly blocks: readonly DossierBlock[];
  readonly sections?: readonly SectionDraft[];
}

/** A section with its place in the whole. */
export interface DossierSection {
  /** Once in a dossier: `inventory-results`. */
  readonly id: string;
  /** 2.3; empty where a part has none. */
  readonly number: string;
  readonly heading: string;
  readonly blocks: readonly DossierBlock[];
  readonly sections: readonly DossierSection[];
}

/** The parts of a dossier, in the guideline's own order. */
export const dossierParts = [
  'factory',
  'inventory',
  'footprints',
  'measures',
  'offsets',
  'assessment',
  'disclosure',
  'sources',
  'versions',
] as const;

export type DossierPart = (typeof dossierParts)[number];

/** A receipt that the page takes along: a name to find it by, and its JSON. */
export interface DossierReceipt {
  readonly name: string;
  readonly text: string;
}

/** What the factory file doesn't know. The caller says it: no clock here. */
export interface DossierDetails {
  /** The day of the report: 2026-03-01. */
  readonly on: string;
  readonly versions: Pick<NonNullable<PreparationDetails['versions']>, 'calculator' | 'factors'>;
  readonly receipts?: readonly DossierReceipt[];
  /** The names of receipts that belong to the report and couldn't be made. */
  readonly missingReceipts?: readonly string[];
}

/** Which report of a factory is wanted. */
export interface DossierOptions {
  readonly year: number;
  readonly language: Language;
  readonly details: DossierDetails;
  /** In the language of the report; the factory is quantified with the same. Without it nothing is said of 5 to 7. */
  readonly guideline?: GuidelineData;
  /** All, if not said. */
  readonly parts?: readonly DossierPart[];
}

/** 零碳工厂建设报告: the report of a factory for a year, in one language. */
export interface Dossier {
  readonly language: Language;
  readonly year: number;
  readonly title: string;
  /** As the reader typed it. */
  readonly factory: string;
  /** What stands on the first page: who, when, with what, and what it is not. */
  readonly cover: readonly SpokenBlock[];
  /** At the foot of every printed page. */
  readonly versions: string;
  readonly contents: string;
  readonly parts: readonly DossierSection[];
  readonly receipts: readonly DossierReceipt[];
}

/** A paragraph. */
export const sentence = (text: string): SpokenBlock => ({ type: 'sentence', sentence: text });

/** A table, or nothing where it has no rows. */
export const table = (
  caption: string,
  columns: readonly string[],
  rows: readonly (readonly DossierCell[])[],
): readonly SpokenBlock[] => (rows.length ? [{ type: 'table', caption, columns, rows }] : []);

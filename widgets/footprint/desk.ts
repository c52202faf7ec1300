import type {
  FootprintCatalogue,
  FootprintLine,
  FootprintStudy,
  FootprintTexts,
  QuantifiedStudy,
  StudyAnalysis,
} from '../../src/calculators/index.ts';
import { formatNumber, unitSymbol } from '../../src/calculators/index.ts';
import type { LineDesk, Words as SharedWords } from '../foundation/desk.ts';
import type { Messages } from './messages/zh.ts';

/** The words of one language. */
export interface Words extends SharedWords {
  readonly t: Messages;
  readonly texts: FootprintTexts;
}

/** What every view of the calculator is handed: the words, the study with its result, and the ways to change it. */
export interface Desk extends LineDesk<FootprintLine> {
  readonly t: Messages;
  readonly texts: FootprintTexts;
  readonly study: FootprintStudy;
  /** All products and scenarios of the file, the one on the desk among them. */
  readonly studies: readonly FootprintStudy[];
  readonly result: QuantifiedStudy;
  readonly catalogue: FootprintCatalogue;
  /** There once somebody needed them. */
  readonly analysis: StudyAnalysis | undefined;
  /** Changes of one group are one step of the history. */
  change(change: (study: FootprintStudy) => FootprintStudy, group?: string): void;
  openStudy(id: string): void;
  /** Puts further studies into the file and the first of them on the desk; their ids are made here. */
  addStudies(studies: readonly FootprintStudy[]): void;
  removeStudy(id: string): void;
  /** Notes what a customer has got of the study on the desk; no step of the history. */
  exported(identity: FootprintStudy['identity']): void;
}

/** Kilograms of CO2e: five significant digits, rounded once by the study's rule. */
export const kilograms = ({ rounding }: Pick<Desk, 'rounding'>, value: number): string =>
  formatNumber(value, { significant: 5, mode: rounding });

/** A share in percent with one decimal, or a dash where there is nothing to be a share of. */
export function percent({ rounding }: Pick<Desk, 'rounding'>, share: number | undefined): string {
  return share === undefined || !Number.isFinite(share)
    ? '—'
    : `${formatNumber(share * 100, { decimals: 1, mode: rounding })} %`;
}

/** What a study is called in a list: its own name, or its product's. */
export function studyName({ t }: Pick<Desk, 't'>, { name, product }: FootprintStudy): string {
  return name.trim() || product.name.trim() || t.unnamed;
}

/** An amount of the unit of analysis as text: 1 件. */
export function unitText({ study, language }: Pick<Desk, 'study' | 'language'>): string {
  return `${study.unit.amount} ${unitSymbol(study.unit.unit, language)}`.trim();
}

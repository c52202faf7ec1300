import type { Language } from '../../engine/language.ts';
import { formatNumber } from '../../engine/number-format.ts';
import type { ReportBlock, ReportNumber, ReportSection, ReportSentence } from '../../engine/report-model.ts';
import type { PreparationDetails, ReportEntity } from '../../lines/report/shared-model.ts';
import type { Typed } from '../../lines/entered.ts';
import type { AssessedFactory } from '../assess.ts';
import type { Collection } from '../collection.ts';
import type { InventoryIndicators } from '../indicators/indicators.ts';
import type { ReadinessVoice } from '../report/voice.ts';
import { dossierText, type DossierKey } from './dossier-texts.ts';

/** A text, or a number with its rounded text. All words are in place: a collection speaks one language. */
export type DossierCell = string | ReportNumber;

export type DossierSection = ReportSection<string, DossierCell>;

export type DossierBlock = ReportBlock<string, DossierCell>;

/** The boundary that is assessed; an inventory of the emissions calculator fits. */
export interface DossierBoundary {
  readonly year: number;
  readonly boundary: {
    readonly approach: 'operational-control' | 'financial-control' | 'equity-share';
    readonly equityShare?: Typed;
    readonly description?: string;
  };
  readonly sites: readonly { readonly name: string }[];
}

/** The plan of the measures as a table, prepared by whoever knows it. */
export interface DossierPlan {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly DossierCell[])[];
  /** What is to be said of the plan as a whole, a sentence each. */
  readonly sentences?: readonly string[];
}

/** What a dossier is made from; it speaks the language of the collection. Dates and versions come with `details`. */
export interface DossierInputs {
  readonly assessed: AssessedFactory;
  readonly collection: Collection;
  readonly texts: ReadinessVoice;
  readonly entity: ReportEntity;
  /** Of the inventory that the factory file has for the assessment; absent where it has none. */
  readonly boundary?: DossierBoundary | undefined;
  readonly indicators?: InventoryIndicators | undefined;
  readonly plan?: DossierPlan | undefined;
  /** The assessment before this one. */
  readonly last?: AssessedFactory | undefined;
  readonly details?: PreparationDetails;
}

/** What every section is made from. */
export interface DossierContext extends DossierInputs {
  readonly language: Language;
  readonly say: (key: DossierKey, facts?: ReportSentence['facts']) => string;
}

/** A section, or nothing where there is nothing to say. */
export type MakeSection = (context: DossierContext) => DossierSection | undefined;

export const contextOf = (inputs: DossierInputs): DossierContext => {
  const { language } = inputs.collection;
  return {
    ...inputs,
    language,
    say: (key, facts) => dossierText({ key, ...(facts && { facts }) }, language),
  };
};

/** A block of one sentence. */
export const sentence = (text: string): DossierBlock => ({ type: 'sentence', sentence: text });

/** Weights are added up in floating point: a share that lies no further from all or nothing is all or nothing. */
const EXACT = 1e-9;

/** A share in percent, rounded once to one decimal; what is almost all isn't all, and what is almost nothing isn't nothing. */
export function percentOf(share: number): ReportNumber {
  const rounded = formatNumber(share * 100, { decimals: 1 });
  const text =
    rounded === '100.0' && share < 1 - EXACT ? '99.9' : rounded === '0.0' && share > EXACT ? '0.1' : rounded;
  return { number: share * 100, text, unit: '%' };
}

/** The same where it is known. */
export const knownPercent = (share: number | undefined, { say }: Pick<DossierContext, 'say'>): DossierCell =>
  share === undefined ? say('notYet') : percentOf(share);

/** A number as it is. */
export const numberOf = (value: number, unit?: string): ReportNumber => ({
  number: value,
  text: formatNumber(value, { upTo: 7 }),
  ...(unit && { unit }),
});

/** A text, or that nobody said it. */
export const said = (text: string | undefined, { say }: Pick<DossierContext, 'say'>): string =>
  text?.trim() ? text : say('notSaid');

/** The title of a clause or a chapter with its number. */
export const titled = (number: string, { titles }: Pick<Collection, 'titles'>): string => {
  const title = titles[number];
  return title === undefined ? number : `${number} ${title}`;
};

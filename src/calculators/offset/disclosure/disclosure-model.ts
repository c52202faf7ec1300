import type {
  Report as ReportOf,
  ReportBlock as BlockOf,
  ReportNumber,
  ReportSection as SectionOf,
  ReportStyle,
} from '../../engine/report-model.ts';
import type { PreparationDetails, ReportEntity } from '../../lines/report/shared-model.ts';
import type { Problem } from '../problems.ts';
import type { QuantifiedClaim } from '../quantify-claim.ts';
import type { DisclosureKey, DisclosureSentence } from './disclosure-texts.ts';

/** What a heading is: a sentence of the disclosure, or its key where no fact stands in it. */
export type DisclosureText = DisclosureKey | DisclosureSentence;

/** A text as it stands, a number with its rounded text, a sentence, a term of the calculators, or a problem. */
export type DisclosureCell =
  | string
  | ReportNumber
  | DisclosureSentence
  | { readonly of: 'terms'; readonly id: string }
  | { readonly problem: Problem };

/** The content of the disclosure of clause 6.7.4. */
export type Disclosure = ReportOf<DisclosureText, DisclosureCell>;

export type DisclosureSection = SectionOf<DisclosureText, DisclosureCell>;

export type DisclosureBlock = BlockOf<DisclosureText, DisclosureCell>;

/** A year beside others: tonnes, and the dependence on offsets as a share from 0 to 1. What isn't known is absent. */
export interface DisclosedYear {
  readonly year: number;
  readonly residual?: number;
  readonly offsets?: number;
  /** What the factory reduced itself. */
  readonly reductions?: number;
  readonly dependence?: number;
}

/** What the claim itself doesn't know. */
export interface DisclosureDetails extends PreparationDetails {
  readonly years?: readonly DisclosedYear[];
}

/** What every section is made from. */
export interface DisclosureContext extends ReportStyle {
  readonly result: QuantifiedClaim;
  readonly entity: ReportEntity;
  readonly details: DisclosureDetails;
}

export type MakeSection = (context: DisclosureContext) => DisclosureSection;

/** A block of one sentence. */
export const sentence = (key: DisclosureKey, facts?: DisclosureSentence['facts']): DisclosureBlock => ({
  type: 'sentence',
  sentence: facts ? { key, facts } : { key },
});

/** A row of facts: what it is called, and its value. */
export const fact = (
  label: DisclosureKey,
  value: DisclosureCell,
): readonly [DisclosureSentence, DisclosureCell] => [{ key: label }, value];

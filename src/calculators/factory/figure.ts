import type { Bilingual } from '../engine/language.ts';
import type { Node } from '../engine/quantification.ts';

/** The calculators that a factory file has sections for. */
export const calculatorIds = ['emissions', 'footprint', 'offset', 'readiness', 'measures'] as const;

export type CalculatorId = (typeof calculatorIds)[number];

/**
 * One result of a factory file. `of` says which: the year of an inventory or of a claim, the id of a study or of an
 * assessment, `plan` of the measures.
 */
export interface Subject {
  readonly calculator: CalculatorId;
  readonly of: string;
}

/** A number that a result states, open down to what was entered and cited. */
export interface Figure {
  /** The same for ever, within its calculator: `scope1`, `gas/CO2`, `line/3/location`. */
  readonly id: string;
  readonly name: Bilingual;
  readonly node: Node;
}

/** What a result states in words: which basic requirement is met, whether a lot counts. */
export type Statements = Readonly<Record<string, string>>;

/** All that one result states. */
export interface Stated {
  readonly figures: readonly Figure[];
  readonly statements: Statements;
}

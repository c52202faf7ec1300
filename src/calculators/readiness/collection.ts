/**
 * What the guideline asks, in one language, as the site publishes it from its own collection: the questions of the
 * self-assessment are these and no second list. Nothing here is typed by a reader.
 */
export interface Collection {
  readonly language: 'zh' | 'en';
  /** The version of the guideline's text that the requirements were taken from. */
  readonly textVersion: number;
  readonly requirements: readonly Requirement[];
  /** The names of the conditions, by id: data-centre, vehicles … */
  readonly conditions: Readonly<Record<string, string>>;
  /** The titles of clauses and of the chapters above them: 6.1 核算体系. */
  readonly titles: Readonly<Record<string, string>>;
}

/** The verbal forms of GB/T 1.1, and 鼓励: what is mandatory, recommended, permitted, encouraged. */
export type RequirementWord = 'shall' | 'should' | 'may' | 'encouraged';

/** One thing that the guideline asks: a sentence, or the part of it that one requirement word governs. */
export interface Requirement {
  /** The clause and the entry in it, for ever: 6.7.1-r2. */
  readonly id: string;
  /** 6.7.1 */
  readonly clause: string;
  /** A sentence without a word of its own has that of the one it continues. */
  readonly word: RequirementWord;
  /** 不应, shall not. */
  readonly negated: boolean;
  readonly text: string;
  /** List items that it introduces. */
  readonly items: readonly string[];
  /** It concerns a factory that meets any of these; without any, every factory. */
  readonly when: readonly string[];
  /** What each answer means here, and what is usually shown for it: this site's words, not the guideline's. */
  readonly anchors: Readonly<Record<'met' | 'partly' | 'not', string>>;
  readonly documents: readonly string[];
  /** How much it takes to meet it: this site's estimate, for the order of the gaps. */
  readonly effort: Effort;
}

export const efforts = ['low', 'medium', 'high'] as const;

export type Effort = (typeof efforts)[number];

/** A measure of annex A as far as a gap names it. */
export interface FittingMeasure {
  /** A.4 */
  readonly id: string;
  readonly name: string;
  readonly clauses: readonly string[];
  readonly when: readonly string[];
}

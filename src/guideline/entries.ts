import type { Category } from './categories.ts';
import type { Condition } from './conditions.ts';
import type { Scope } from './scopes.ts';

/** One row of the hand-checked table of requirement words, in the front matter of a Chinese clause. */
export interface RequirementEntry {
  /** r1, r2 … within the clause; never reused, never renumbered. */
  id: string;
  /** The block that holds it: p1 for the first paragraph, c for list item c. */
  in: string;
  /** Words of the sentence around the requirement word, which stands in brackets; without brackets the
   * sentence has no word of its own and continues an earlier requirement. */
  mark: string;
  when?: Condition[] | undefined;
  continues?: string | undefined;
}

export interface ClauseFront {
  zh: { number: string; title: string; requirements?: RequirementEntry[] | undefined };
  en: { title: string; marks?: Record<string, string> | undefined };
}

export interface TermFront {
  zh: { number: string; term: string; english: string; forms: string[] };
  en: { term: string; forms: string[] };
}

export interface MeasureFront {
  zh: {
    number: string;
    category: Category;
    name: string;
    applicability: string;
    clauses: string[];
    when?: Condition[] | undefined;
    scopes: Scope[];
  };
  en: { name: string; applicability: string };
}

/** normative: clause 2; annex-b: annex B; bibliography: 参考文献; unlisted: cited in the text, listed nowhere. */
export const referenceKinds = ['normative', 'annex-b', 'bibliography', 'unlisted'] as const;
export type ReferenceKind = (typeof referenceKinds)[number];

export interface ReferenceFront {
  zh: {
    kind: ReferenceKind;
    number: number;
    code?: string | undefined;
    title: string;
    issuer?: string | undefined;
    forms?: string[] | undefined;
    clauses?: string[] | undefined;
  };
  en: { title: string; issuer?: string | undefined; forms?: string[] | undefined };
}

/** One thing as its authors wrote it: the front matter and body of its two files. */
export interface Entry<Front extends { zh: unknown; en: unknown }> {
  id: string;
  zh: Front['zh'];
  en: Front['en'];
  body: { zh: string; en: string };
}

export interface GuidelineEntries {
  clauses: Entry<ClauseFront>[];
  terms: Entry<TermFront>[];
  measures: Entry<MeasureFront>[];
  references: Entry<ReferenceFront>[];
}

import { parseBlocks, type Block } from './blocks.ts';
import type { Category } from './categories.ts';
import type { Condition } from './conditions.ts';
import type { GuidelineEntries, ReferenceKind } from './entries.ts';
import type { Bilingual, Language } from './language.ts';
import type { RequirementWord } from './requirement-words.ts';
import { resolveRequirements, type Requirement } from './requirements.ts';
import { longestFirst, type Form } from './runs.ts';
import type { Scope } from './scopes.ts';

export interface Clause {
  /** 6.7.1, or “foreword”. */
  number: string;
  title: Bilingual;
  blocks: Block[];
  requirements: Requirement[];
  /** The distinct requirement words in the order of the text; the first gives the clause its force. */
  words: RequirementWord[];
}

export interface Term {
  number: string;
  name: Bilingual;
  /** The English equivalent exactly as the source prints it. */
  printedEnglish: string;
  forms: Record<Language, string[]>;
  blocks: Block[];
}

export interface Measure {
  /** A.32 */
  number: string;
  category: Category;
  name: Bilingual;
  summary: Block;
  applicability: Bilingual;
  /** It concerns a factory that meets any of these; without any, every factory. */
  when: Condition[];
  clauses: string[];
  /**
   * Into which scopes of the GHG Protocol its effect falls, down or up: this site's reading, not the document's. Empty where
   * it reduces nothing by itself: accounting, management, offsetting.
   */
  scopes: Scope[];
}

export interface Reference {
  id: string;
  kind: ReferenceKind;
  number: number;
  code: string | undefined;
  title: Bilingual;
  issuer: Bilingual | undefined;
  clauses: string[];
  forms: Record<Language, string[]>;
}

/** The whole document: every word of it in both languages, with an anchor on everything. */
export interface Guideline {
  clauses: Clause[];
  terms: Term[];
  measures: Measure[];
  references: Reference[];
  /** The words by which the text names its terms and references, longest first. */
  forms: Record<Language, Form[]>;
}

/** Builds the document from what its authors wrote. Throws, naming the entry, where the two do not agree. */
export function buildGuideline(entries: GuidelineEntries): Guideline {
  const clauses = entries.clauses.map(({ zh, en, body }): Clause => {
    const blocks = parseBlocks(zh.number, body);
    const requirements = resolveRequirements(zh.number, zh.requirements ?? [], en.marks ?? {}, blocks);
    const words = [...new Set(requirements.flatMap(({ word }) => word ?? []))];
    return { number: zh.number, title: { zh: zh.title, en: en.title }, blocks, requirements, words };
  });
  const terms = entries.terms.map(({ zh, en, body }): Term => ({
    number: zh.number,
    name: { zh: zh.term, en: en.term },
    printedEnglish: zh.english,
    forms: { zh: zh.forms, en: en.forms },
    blocks: parseBlocks(zh.number, body),
  }));
  const measures = entries.measures.map(({ zh, en, body }): Measure => {
    const [summary, ...rest] = parseBlocks(zh.number, body);
    if (!summary || rest.length)
      throw new Error(`${zh.number}: a measure has one paragraph; there are ${rest.length + 1}.`);
    return {
      number: zh.number,
      category: zh.category,
      name: { zh: zh.name, en: en.name },
      summary,
      applicability: { zh: zh.applicability, en: en.applicability },
      when: zh.when ?? [],
      clauses: zh.clauses,
      scopes: zh.scopes,
    };
  });
  const references = entries.references.map(({ id, zh, en }): Reference => ({
    id,
    kind: zh.kind,
    number: zh.number,
    code: zh.code,
    title: { zh: zh.title, en: en.title },
    issuer: zh.issuer ? { zh: zh.issuer, en: en.issuer ?? zh.issuer } : undefined,
    clauses: zh.clauses ?? [],
    forms: {
      zh: zh.forms ?? [],
      en: [...(en.forms ?? []), ...(zh.forms ?? []).filter((form) => zh.code && form)],
    },
  }));
  return {
    clauses: clauses.sort(byNumber),
    terms: terms.sort(byNumber),
    measures: measures.sort(byNumber),
    references: references.sort((one, other) => one.number - other.number),
    forms: { zh: formsOf(terms, references, 'zh'), en: formsOf(terms, references, 'en') },
  };
}

function formsOf(terms: Term[], references: Reference[], language: Language): Form[] {
  return longestFirst([
    ...terms.flatMap(({ number, forms }) =>
      forms[language].map((form): Form => ({ kind: 'term', target: number, form })),
    ),
    ...references.flatMap(({ id, forms }) =>
      forms[language].map((form): Form => ({ kind: 'reference', target: id, form })),
    ),
  ]);
}

/** Orders 6.2 before 6.10, and the foreword before clause 1. */
function byNumber(one: { number: string }, other: { number: string }): number {
  const key = ({ number }: { number: string }) => number.split('.').map((part) => Number(part) || 0);
  const [a, b] = [key(one), key(other)];
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    const difference = (a[index] ?? -1) - (b[index] ?? -1);
    if (difference) return difference;
  }
  return 0;
}

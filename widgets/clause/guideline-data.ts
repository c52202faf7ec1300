import { fixedFile } from '../foundation/data.ts';
import type { Bilingual } from '../foundation/language.ts';

/** One thing of the guideline that can be quoted: a clause, a term of clause 3 or a measure of annex A. */
export interface Excerpt {
  /** 6.7.3, 3.7, A.32 or “foreword”. */
  id: string;
  title: Bilingual;
  /** What the source prints beside the name of a term: its English equivalent. */
  printedEnglish?: string;
  /** The requirement words in the order of the text; keys of `words` in the file. */
  words: string[];
  /** The text with the markers of its list items, paragraph by paragraph. */
  blocks: { kind: 'paragraph' | 'item'; text: Bilingual }[];
  /** Whom a measure is for. */
  applicability?: Bilingual;
  /** The address on the site, relative to its root. */
  path: Bilingual;
}

/** guideline.json of a version, written by the site's build from the same export as its open data. */
export interface GuidelineData {
  /** What the guideline is called. */
  title: Bilingual;
  /** What the seals say: 应 and shall, by key. */
  words: Record<string, Bilingual>;
  excerpts: Excerpt[];
}

export const loadGuideline = /* @__PURE__ */ fixedFile<GuidelineData>('guideline.json');

/** The excerpt of a number as a host wrote it, spaces around it aside. */
export function findExcerpt({ excerpts }: GuidelineData, number: string): Excerpt | undefined {
  return excerpts.find(({ id }) => id === number.trim());
}

/** Gathers neighbouring list items, so that they stand in one list. */
export function groupBlocks(blocks: Excerpt['blocks']): Excerpt['blocks'][] {
  const groups: Excerpt['blocks'][] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (block.kind === 'item' && last?.[0]?.kind === 'item') last.push(block);
    else groups.push([block]);
  }
  return groups;
}

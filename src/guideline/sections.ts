import { annexes } from './annexes.ts';
import type { Clause, Guideline } from './document.ts';
import type { Bilingual } from './language.ts';

/** One page of the guideline: a chapter or, in chapters 6 and 7, one of its second-level clauses. */
export interface Section {
  /** The last part of the page's address: 6.7, foreword, annex-b. */
  slug: string;
  /** What stands before the title: 6.7, B; empty for the foreword and the bibliography. */
  label: string;
  title: Bilingual;
  /** The clause whose title the page bears; none for the annex and the bibliography. */
  clause: Clause | undefined;
  /** The clauses below it whose text the page holds. */
  clauses: Clause[];
  /** The slug of the chapter it belongs to, where that is another page. */
  parent: string | undefined;
}

/** Chapters long enough for a page per second-level clause. */
const divided = new Set(['6', '7']);

/** The pages of the guideline in the order of reading. Annex A has pages of its own, under measures/. */
export function sectionsOf({ clauses }: Guideline): Section[] {
  const pages = clauses.filter(({ number }) => sectionSlugOf(number) === number);
  return [
    ...pages.map((clause): Section => {
      const { number, title } = clause;
      const chapter = number.split('.')[0] ?? number;
      return {
        slug: number,
        label: number === 'foreword' ? '' : number,
        title,
        clause,
        clauses: clauses.filter((other) => other !== clause && sectionSlugOf(other.number) === number),
        parent: chapter === number ? undefined : chapter,
      };
    }),
    bare('annex-b', 'B', annexes.B.title),
    bare('bibliography', '', { zh: '参考文献', en: 'Bibliography' }),
  ];
}

function bare(slug: string, label: string, title: Bilingual): Section {
  return { slug, label, title, clause: undefined, clauses: [], parent: undefined };
}

/** The page that holds a clause: 6.7.3 stands on 6.7, 5.2 on 5. */
export function sectionSlugOf(clause: string): string {
  const [chapter = clause, second] = clause.split('.');
  return divided.has(chapter) && second ? `${chapter}.${second}` : chapter;
}

import { siteRoot } from './data.ts';
import type { Language } from './language.ts';

/** A page of the site that serves the widget, by its path below the root of a language: calculators/offset/. */
export const pageAddress = (language: Language, page: string): string =>
  `${siteRoot()}${language === 'en' ? 'en/' : ''}${page}`;

/** A clause of the guideline: the sections of chapters 6 and 7 have a page each, other chapters one for themselves. */
export function clauseAddress(language: Language, clause: string): string {
  const [chapter = clause, section] = clause.split('.');
  const page = section && (chapter === '6' || chapter === '7') ? `${chapter}.${section}` : chapter;
  return pageAddress(language, `guideline/${page}/#${clause}`);
}

/** The page of a measure of annex A: A.4 is at measures/4/. */
export const measureAddress = (language: Language, id: string): string =>
  pageAddress(language, `measures/${id.slice('A.'.length)}/`);

import { siteRoot } from './data.ts';
import type { Language } from './language.ts';

/** The page of a measure of annex A: A.4 is at measures/4/. */
export const measureAddress = (language: Language, id: string): string =>
  `${siteRoot()}${language === 'en' ? 'en/' : ''}measures/${id.slice('A.'.length)}/`;

import type { Guideline } from '../guideline/document.ts';
import type { Language } from '../guideline/language.ts';
import { sectionsOf, type Section } from '../guideline/sections.ts';

/** A page one can turn to. */
export interface Turn {
  page: string;
  text: string;
}

/** The pages of the guideline in the order of reading, the measures as one page between chapter 7 and annex B. */
export function turnsOf(guideline: Guideline, language: Language, annexA: string): Turn[] {
  const sections = sectionsOf(guideline).map((section) => turnTo(section, language));
  sections.splice(-2, 0, { page: 'measures/', text: `A ${annexA}` });
  return sections;
}

export function turnTo({ slug, label, title }: Section, language: Language): Turn {
  return { page: `guideline/${slug}/`, text: `${label} ${title[language]}`.trim() };
}

import type { Language } from '../../guideline/language';
import { messages } from '../../messages';

/** The texts that the search shows once it is awake. They travel with its form, in the language of the page. */
export function searchTexts(language: Language) {
  const { search, words, guideline } = messages[language];
  const { filters, kinds, loading, failed, label } = search;
  return {
    filters,
    kinds,
    loading,
    failed,
    label,
    words,
    found: search.found,
    none: search.none,
    foreword: guideline.foreword,
  };
}

export type SearchTexts = ReturnType<typeof searchTexts>;

/** “{count} results” with its value. */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

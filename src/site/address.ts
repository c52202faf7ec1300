import type { Place } from '../guideline/anchors.ts';
import type { Language } from '../guideline/language.ts';

/** One language, or Chinese with the English beside it. */
export type View = 'single' | 'parallel';

/** Where a reader is: which page, in which language of the interface, in which view of the text. */
export interface Whereabouts {
  language: Language;
  /** The page below the root of the language, with a closing slash: guideline/6.7/ */
  page: string;
  view: View;
}

/** The site's root as a path with a closing slash: / or /zcf/. */
export const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

const parallelPages = /^(guideline\/(?!requirements\/|notes\/)[^/]+\/|measures\/\d+\/)$/;

/** Whether a page exists with both languages side by side. */
export function hasParallel(page: string): boolean {
  return parallelPages.test(page);
}

/** The path of a page under the site's base; where the page has no such view, of its single view. */
export function pathTo({ language, page, view }: Whereabouts, anchor = ''): string {
  const root = language === 'zh' ? base : `${base}${language}/`;
  const suffix = view === 'parallel' && hasParallel(page) ? 'parallel/' : '';
  return `${root}${page}${suffix}${anchor && `#${anchor}`}`;
}

/** The path of a place, as seen by a reader who keeps language and view. */
export function pathToPlace({ language, view }: Omit<Whereabouts, 'page'>, { page, anchor }: Place): string {
  return pathTo({ language, page, view }, anchor);
}

/** The value of the `[...lang]` route parameter. */
export const languageParams: { lang: string | undefined; language: Language }[] = [
  { lang: undefined, language: 'zh' },
  { lang: 'en', language: 'en' },
];

/** The paths of a page that exists once in each language. */
export const languagePaths = () =>
  languageParams.map(({ lang, language }) => ({ params: { lang }, props: { language } }));

/** The same with the `[...view]` parameter of the pages that can show both languages side by side. */
export const viewParams = languageParams.flatMap(({ lang, language }) =>
  ([undefined, 'parallel'] as const).map((view) => ({
    params: { lang, view },
    language,
    view: view ?? ('single' as const),
  })),
);

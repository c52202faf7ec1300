import { load, loadEmissions, textLoaders, type Language } from '../../src/calculators/index.ts';
import { seenIn } from '../foundation/on-demand.ts';
import type { Words } from './desk.ts';
import type { Messages } from './messages/zh.ts';

/** The parts of an element that are loaded when a reader first opens them; those that are seen, with their look. */
export function partsOf(host: HTMLElement) {
  const seen = seenIn(host);
  return {
    details: () => seen(import('./parts/details.ts')),
    add: () => seen(import('./parts/add.ts')),
    paste: () => seen(import('./parts/paste.ts')),
    settings: () => seen(import('./parts/settings.ts')),
    completeness: () => seen(import('./parts/completeness.ts')),
    results: () => seen(import('./parts/results.ts')),
    years: () => seen(import('./parts/years.ts')),
    files: () => seen(import('./parts/files.ts')),
    /** With the views of what is shown beside the total. */
    analysis: async () => {
      const [analysis, views] = await Promise.all([
        loadEmissions.analysis(),
        import('./parts/total-views.ts'),
      ]);
      return { ...analysis, ...views };
    },
    references: load.references,
  };
}

export type Parts = ReturnType<typeof partsOf>;

/** The panels above the sources, of which one at a time is open. */
export const panels = ['settings', 'completeness', 'paste', 'results', 'years', 'files'] as const;

export type Panel = (typeof panels)[number];

const messageLoaders: Record<Language, () => Promise<Messages>> = {
  zh: async () => (await import('./messages/zh.ts')).zh,
  en: async () => (await import('./messages/en.ts')).en,
};

/** The words of the interface and of the calculators in one language. */
export async function wordsIn(language: Language): Promise<Words> {
  const [t, texts] = await Promise.all([messageLoaders[language](), textLoaders.emissions[language]()]);
  return { language, t, texts };
}

import { load, loadFootprint, textLoaders, type Language } from '../../src/calculators/index.ts';
import { GrowingTexts } from '../foundation/growing-texts.ts';
import { seenIn } from '../foundation/on-demand.ts';
import type { Words } from './desk.ts';
import { zh, type Messages } from './messages/zh.ts';

const texts = new GrowingTexts(textLoaders.footprint);

/**
 * The parts of an element that are loaded when a reader first opens them; those that are seen, with their look. `begin`
 * loads what the first line needs of the calculator.
 */
export function partsOf(host: HTMLElement, begin: () => Promise<unknown>) {
  const lines = async () => {
    const [rows] = await Promise.all([import('./parts/rows.ts'), begin(), texts.all()]);
    return rows;
  };
  const seen = seenIn(host, lines, () => import('./opened.styles.ts'));
  return {
    /** With the views of their rows. */
    lines,
    details: () => seen(import('./parts/details.ts')),
    add: () => seen(import('./parts/add.ts')),
    examples: () => seen(import('./parts/examples.ts')),
    goal: () => seen(import('./parts/goal.ts')),
    paste: () => seen(import('./parts/paste.ts')),
    method: () => seen(import('./parts/method.ts')),
    results: () => seen(import('./parts/results.ts')),
    scenarios: () => seen(import('./parts/scenarios.ts')),
    files: () => seen(import('./parts/files.ts')),
    /** With the views of what is shown beside the total. */
    analysis: async () => {
      const [analysis, views] = await Promise.all([
        loadFootprint.analysis(),
        import('./parts/total-views.ts'),
      ]);
      return { ...analysis, ...views };
    },
    references: load.references,
  };
}

export type Parts = ReturnType<typeof partsOf>;

/** The panels above the lines, of which one at a time is open. */
export const panels = ['goal', 'paste', 'method', 'results', 'scenarios', 'files', 'examples'] as const;

export type Panel = (typeof panels)[number];

const messageLoaders: Record<Language, () => Promise<Messages>> = {
  zh: async () => zh,
  en: async () => (await import('./messages/en.ts')).en,
};

/** The words of the interface in one language, and those of the calculator as far as they are wanted. */
export async function wordsIn(language: Language): Promise<Words> {
  const [t, start] = await Promise.all([messageLoaders[language](), textLoaders.footprintStart[language]()]);
  return { language, t, texts: await texts.of(language, start) };
}

import { load, textLoaders, type Language } from '../../src/calculators/index.ts';
import { seenIn } from '../foundation/on-demand.ts';
import type { Words } from './desk.ts';
import type { Messages } from './messages/zh.ts';

/** The parts of an element that are loaded when a reader first opens them; those that are seen, with their look. */
export function partsOf(host: HTMLElement) {
  const seen = seenIn(host, () => import('./opened.styles.ts'));
  return {
    details: () => seen(import('./parts/details.ts')),
    add: () => seen(import('./parts/add.ts')),
    settings: () => seen(import('./parts/settings.ts')),
    reductions: () => seen(import('./parts/reductions.ts')),
    paste: () => seen(import('./parts/paste.ts')),
    results: () => seen(import('./parts/results.ts')),
    years: () => seen(import('./parts/years.ts')),
    market: () => seen(import('./parts/market.ts')),
    files: () => seen(import('./parts/files.ts')),
    examples: () => seen(import('./parts/examples.ts')),
    /** What is shown of the position beside the lines and beside the total. */
    position: () => seen(import('./parts/position-views.ts')),
    references: load.references,
  };
}

export type Parts = ReturnType<typeof partsOf>;

/** The panels above the lines, of which one at a time is open. */
export const panels = [
  'settings',
  'reductions',
  'paste',
  'results',
  'years',
  'market',
  'files',
  'examples',
] as const;

export type Panel = (typeof panels)[number];

const messageLoaders: Record<Language, () => Promise<Messages>> = {
  zh: async () => (await import('./messages/zh.ts')).zh,
  en: async () => (await import('./messages/en.ts')).en,
};

/** The words of the interface and of the calculators in one language. */
export async function wordsIn(language: Language): Promise<Words> {
  const [t, texts] = await Promise.all([messageLoaders[language](), textLoaders.offset[language]()]);
  return { language, t, texts };
}

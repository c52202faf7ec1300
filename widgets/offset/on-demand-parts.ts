import { load, textLoaders, type Language } from '../../src/calculators/index.ts';
import { GrowingTexts } from '../foundation/growing-texts.ts';
import { seenIn } from '../foundation/on-demand.ts';
import type { Words } from './desk.ts';
import { zh, type Messages } from './messages/zh.ts';

const texts = new GrowingTexts(textLoaders.offset);

/**
 * The parts of an element that are loaded when a reader first opens them; those that are seen, with their look. `forms`
 * loads what the first line asks for.
 */
export function partsOf(host: HTMLElement, forms: () => Promise<unknown>) {
  const lines = async () => {
    const [rows] = await Promise.all([import('./parts/rows.ts'), forms(), texts.all()]);
    return rows;
  };
  const seen = seenIn(host, lines, () => import('./opened.styles.ts'));
  return {
    /** What lines are called and what is said about them, with the views of their rows. */
    lines,
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
  zh: async () => zh,
  en: async () => (await import('./messages/en.ts')).en,
};

/** The words of the interface in one language, and those of the calculator as far as they are wanted. */
export async function wordsIn(language: Language): Promise<Words> {
  const [t, own] = await Promise.all([messageLoaders[language](), texts.of(language)]);
  return { language, t, texts: own };
}

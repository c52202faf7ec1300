import {
  begunAnnex,
  load,
  textLoaders,
  type AnnexCatalogue,
  type Language,
} from '../../src/calculators/index.ts';
import { loadMeasures, loadMeasuresStart } from '../foundation/guideline-collection.ts';
import { GrowingTexts } from '../foundation/growing-texts.ts';
import { seenIn } from '../foundation/on-demand.ts';
import type { Words } from './desk.ts';
import { zh, type Messages } from './messages/zh.ts';

const texts = new GrowingTexts(textLoaders.measures);

/** The measures of annex A, whose names and summaries come with the first that is listed or planned. */
const annexes = new GrowingTexts<AnnexCatalogue>({
  zh: () => loadMeasures('zh'),
  en: () => loadMeasures('en'),
});

/** The parts of an element that are loaded when a reader first opens them; those that are seen, with their look. */
export function partsOf(host: HTMLElement) {
  const lines = async () => {
    const [rows, list] = await Promise.all([
      import('./parts/rows.ts'),
      import('./parts/listed.ts'),
      texts.all(),
      annexes.all(),
    ]);
    return { ...rows, ...list };
  };
  const seen = seenIn(host, lines, () => import('./opened.styles.ts'));
  return {
    /** What planned measures are named with and what is said about them, with the views of the plan's rows and the list's. */
    lines,
    details: () => seen(import('./parts/details.ts')),
    add: () => seen(import('./parts/add.ts')),
    baseline: () => seen(import('./parts/baseline.ts')),
    results: () => seen(import('./parts/results.ts')),
    costs: () => seen(import('./parts/costs.ts')),
    files: () => seen(import('./parts/files.ts')),
    examples: () => seen(import('../foundation/parts/example-factories.ts')),
    references: load.references,
  };
}

export type Parts = ReturnType<typeof partsOf>;

/** The panels above the plan, of which one at a time is open. */
export const panels = ['baseline', 'results', 'costs', 'files', 'examples'] as const;

export type Panel = (typeof panels)[number];

const messageLoaders: Record<Language, () => Promise<Messages>> = {
  zh: async () => zh,
  en: async () => (await import('./messages/en.ts')).en,
};

/** The words of the interface in one language and those of the calculator as far as they are wanted, and the measures of annex A in it. */
export async function wordsIn(language: Language): Promise<Words> {
  const [t, start, listed] = await Promise.all([
    messageLoaders[language](),
    textLoaders.measuresStart[language](),
    loadMeasuresStart(language),
  ]);
  return {
    language,
    t,
    texts: await texts.of(language, start),
    annex: await annexes.of(language, begunAnnex(listed)),
  };
}

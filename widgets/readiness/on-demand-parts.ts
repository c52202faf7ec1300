import {
  begunCollection,
  load,
  textLoaders,
  type AnnexCatalogue,
  type Collection,
  type Language,
} from '../../src/calculators/index.ts';
import { loadMeasures, loadRequirements, loadRequirementsStart } from '../foundation/guideline-collection.ts';
import { GrowingTexts } from '../foundation/growing-texts.ts';
import { seenIn } from '../foundation/on-demand.ts';
import type { Words } from './desk.ts';
import { zh, type Messages } from './messages/zh.ts';

const texts = new GrowingTexts(textLoaders.readiness);

/** What the guideline asks, whose sentences come with the first part that is opened. */
const collections = new GrowingTexts<Collection>({
  zh: () => loadRequirements('zh'),
  en: () => loadRequirements('en'),
});

/** The measures of annex A, which only stand with gaps. */
const annexes = new GrowingTexts<AnnexCatalogue>({
  zh: () => loadMeasures('zh'),
  en: () => loadMeasures('en'),
});

/** The parts of an element that are loaded when a reader first opens them; those that are seen, with their look. */
export function partsOf(host: HTMLElement) {
  const lines = async () => {
    const [asked] = await Promise.all([
      import('./parts/asked.ts'),
      texts.all(),
      collections.all(),
      annexes.all(),
    ]);
    return asked;
  };
  const seen = seenIn(host, lines, () => import('./opened.styles.ts'));
  return {
    /** What is asked, with the views of it and of its answers, and what is said about them. */
    lines,
    details: () => seen(import('./parts/details.ts')),
    conditions: () => seen(import('./parts/conditions.ts')),
    results: () => seen(import('./parts/results.ts')),
    gaps: () => seen(import('./parts/gaps.ts')),
    evidence: () => seen(import('./parts/evidence.ts')),
    indicators: () => seen(import('./parts/indicators.ts')),
    compare: () => seen(import('./parts/compare.ts')),
    files: () => seen(import('./parts/files.ts')),
    examples: () => seen(import('../foundation/parts/example-factories.ts')),
    references: load.references,
  };
}

export type Parts = ReturnType<typeof partsOf>;

/** The panels above the requirements, of which one at a time is open. */
export const panels = [
  'conditions',
  'results',
  'gaps',
  'evidence',
  'indicators',
  'compare',
  'files',
  'examples',
] as const;

export type Panel = (typeof panels)[number];

const messageLoaders: Record<Language, () => Promise<Messages>> = {
  zh: async () => zh,
  en: async () => (await import('./messages/en.ts')).en,
};

/** The words of the interface in one language and those of the calculator as far as they are wanted, and the requirements and measures in it. */
export async function wordsIn(language: Language): Promise<Words> {
  const [t, start, asked] = await Promise.all([
    messageLoaders[language](),
    textLoaders.readinessStart[language](),
    loadRequirementsStart(language),
  ]);
  return {
    language,
    t,
    texts: await texts.of(language, start),
    collection: await collections.of(language, begunCollection(asked)),
    annex: await annexes.of(language, { measures: [] }),
  };
}

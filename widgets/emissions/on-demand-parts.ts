import { load, type Language } from '../../src/calculators/index.ts';
import type { Messages } from './messages/zh.ts';

/** The parts that are loaded when a reader first opens them. */
export const parts = {
  details: () => import('./parts/details.ts'),
  add: () => import('./parts/add.ts'),
  paste: () => import('./parts/paste.ts'),
  settings: () => import('./parts/settings.ts'),
  completeness: () => import('./parts/completeness.ts'),
  results: () => import('./parts/results.ts'),
  years: () => import('./parts/years.ts'),
  files: () => import('./parts/files.ts'),
  analysis: load.analysis,
  references: load.references,
};

export type Parts = typeof parts;

/** The panels above the sources, of which one at a time is open. */
export const panels = ['settings', 'completeness', 'paste', 'results', 'years', 'files'] as const;

export type Panel = (typeof panels)[number];

/** The words of the interface, one language at a time. */
export const messageLoaders: Record<Language, () => Promise<Messages>> = {
  zh: async () => (await import('./messages/zh.ts')).zh,
  en: async () => (await import('./messages/en.ts')).en,
};

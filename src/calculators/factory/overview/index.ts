/** Where a factory stands: the path of the guideline, and its years side by side. */
import type { Language } from '../../engine/language.ts';
import type { RemarkTexts } from './texts/zh.ts';

export { overviewOf } from './overview.ts';
export * from './step.ts';
export * from './trend.ts';

/** A loader of the sentences for each language. */
export const remarkTexts: Readonly<Record<Language, () => Promise<RemarkTexts>>> = {
  zh: async () => (await import('./texts/zh.ts')).zh,
  en: async () => (await import('./texts/en.ts')).en,
};

export type { RemarkTexts };

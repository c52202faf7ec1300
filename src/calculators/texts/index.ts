import type { Language } from '../engine/language.ts';
import type { Texts } from './zh.ts';

export type { Texts };

/** The calculators' words in a language; each is loaded by itself. */
export const textLoaders: Record<Language, () => Promise<Texts>> = {
  zh: async () => (await import('./zh.ts')).zh,
  en: async () => (await import('./en.ts')).en,
};

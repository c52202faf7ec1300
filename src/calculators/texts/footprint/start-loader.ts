import type { Loaders } from '../with-shared.ts';
import { zh, type StartTexts } from './start-zh.ts';

/** The few words of a product's footprint that are shown while there is no line; the Chinese ones come with the calculator. */
export const footprintStart: Loaders<StartTexts> = {
  zh: async () => zh,
  en: async () => (await import('./start-en.ts')).en,
};

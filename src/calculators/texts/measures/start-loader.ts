import type { Loaders } from '../with-shared.ts';
import { zh, type StartTexts } from './start-zh.ts';

/** The few words of the measures that their checklist shows; the Chinese ones come with the calculator. */
export const measuresStart: Loaders<StartTexts> = {
  zh: async () => zh,
  en: async () => (await import('./start-en.ts')).en,
};

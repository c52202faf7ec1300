import type { Language } from '../engine/language.ts';
import type { SharedTexts } from './shared/zh.ts';

export type { SharedTexts };

/** A loader for each language. */
export type Loaders<Texts> = Readonly<Record<Language, () => Promise<Texts>>>;

/** What all calculators call alike: numbers, gases, problems of lines. */
export const shared: Loaders<SharedTexts> = {
  zh: async () => (await import('./shared/zh.ts')).zh,
  en: async () => (await import('./shared/en.ts')).en,
};

/** A calculator's own words among the shared ones; where both name a thing, its own count. */
export function withShared<Own extends object>(own: Loaders<Own>): Loaders<SharedTexts & Own> {
  const merged = async (language: Language) => {
    const [common, special] = await Promise.all([shared[language](), own[language]()]);
    const groups = Object.entries(special).map(([key, group]) => [
      key,
      key in common ? { ...common[key as keyof SharedTexts], ...group } : group,
    ]);
    return { ...common, ...Object.fromEntries(groups) } as SharedTexts & Own;
  };
  return { zh: () => merged('zh'), en: () => merged('en') };
}

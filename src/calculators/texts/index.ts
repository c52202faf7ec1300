import type { Language } from '../engine/language.ts';
import type { OwnTexts as OfEmissions } from './emissions/zh.ts';
import type { SharedTexts } from './shared/zh.ts';

export type { SharedTexts };

/** The words of the organisation's inventory in one language. */
export type EmissionsTexts = SharedTexts & OfEmissions;

type Loaders<Texts> = Readonly<Record<Language, () => Promise<Texts>>>;

const shared: Loaders<SharedTexts> = {
  zh: async () => (await import('./shared/zh.ts')).zh,
  en: async () => (await import('./shared/en.ts')).en,
};

/**
 * The calculators' words, a loader for each language: what all share, and each calculator's own with the shared ones.
 * No calculator loads another's.
 */
export const textLoaders = {
  shared,
  emissions: withShared<OfEmissions>({
    zh: async () => (await import('./emissions/zh.ts')).zh,
    en: async () => (await import('./emissions/en.ts')).en,
  }),
};

/** A calculator's own words among the shared ones; where both name a thing, its own count. */
function withShared<Own extends object>(own: Loaders<Own>): Loaders<SharedTexts & Own> {
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

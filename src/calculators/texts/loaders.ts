import type { Language } from '../engine/language.ts';
import type { OwnTexts as OfEmissions } from './emissions/zh.ts';
import type { OwnTexts as OfFootprint } from './footprint/zh.ts';
import type { OwnTexts as OfMeasures } from './measures/zh.ts';
import type { OwnTexts as OfOffset } from './offset/zh.ts';
import type { OwnTexts as OfReadiness } from './readiness/zh.ts';
import type { SharedTexts } from './shared/zh.ts';

export type { SharedTexts };

/** The words of the organisation's inventory in one language. */
export type EmissionsTexts = SharedTexts & OfEmissions;

/** The words of a product's footprint in one language. */
export type FootprintTexts = SharedTexts & OfFootprint;

/** The words of the offset ledger in one language. */
export type OffsetTexts = SharedTexts & OfOffset;

/** The words of the self-assessment in one language. */
export type ReadinessTexts = SharedTexts & OfReadiness;

/** The words of the measures and their plan in one language. */
export type MeasuresTexts = SharedTexts & OfMeasures;

type Loaders<Texts> = Readonly<Record<Language, () => Promise<Texts>>>;

/** What all calculators call alike: numbers, gases, problems of lines. */
export const shared: Loaders<SharedTexts> = {
  zh: async () => (await import('./shared/zh.ts')).zh,
  en: async () => (await import('./shared/en.ts')).en,
};

export const emissions = /* @__PURE__ */ withShared<OfEmissions>({
  zh: async () => (await import('./emissions/zh.ts')).zh,
  en: async () => (await import('./emissions/en.ts')).en,
});

export const footprint = /* @__PURE__ */ withShared<OfFootprint>({
  zh: async () => (await import('./footprint/zh.ts')).zh,
  en: async () => (await import('./footprint/en.ts')).en,
});

export const offset = /* @__PURE__ */ withShared<OfOffset>({
  zh: async () => (await import('./offset/zh.ts')).zh,
  en: async () => (await import('./offset/en.ts')).en,
});

export const readiness = /* @__PURE__ */ withShared<OfReadiness>({
  zh: async () => (await import('./readiness/zh.ts')).zh,
  en: async () => (await import('./readiness/en.ts')).en,
});

export const measures = /* @__PURE__ */ withShared<OfMeasures>({
  zh: async () => (await import('./measures/zh.ts')).zh,
  en: async () => (await import('./measures/en.ts')).en,
});

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

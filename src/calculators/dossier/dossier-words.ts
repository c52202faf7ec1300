import type { Language } from '../engine/language.ts';
import { textLoaders } from '../texts/index.ts';

/** The words of all calculators in one language. */
export type DossierWords = Awaited<ReturnType<typeof loadWords>>;

export async function loadWords(language: Language) {
  const [emissions, footprint, measures, offset, readiness] = await Promise.all([
    textLoaders.emissions[language](),
    textLoaders.footprint[language](),
    textLoaders.measures[language](),
    textLoaders.offset[language](),
    textLoaders.readiness[language](),
  ]);
  return { emissions, footprint, measures, offset, readiness };
}

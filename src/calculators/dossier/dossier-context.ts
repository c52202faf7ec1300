import { analyseInventory, type InventoryAnalysis } from '../emissions/analyse-inventory.ts';
import type { Language } from '../engine/language.ts';
import type { QuantifiedFactory } from '../factory/quantify-factory.ts';
import type { PreparationDetails } from '../lines/report/shared-model.ts';
import type { DossierOptions, SectionDraft } from './dossier-model.ts';
import { sayIn, type Say } from './dossier-texts.ts';
import { loadWords, type DossierWords } from './dossier-words.ts';
import { factoryYear, type FactoryYear } from './factory-year.ts';
import { withNamesOf } from './named-factors.ts';

/** What every part is made from. */
export interface DossierContext extends DossierOptions {
  readonly factory: QuantifiedFactory;
  readonly found: FactoryYear;
  /** What the inventory of the year means; absent with it. */
  readonly analysis?: InventoryAnalysis;
  readonly words: DossierWords;
  readonly say: Say;
  /** As the calculators' reports take it: who and when, not yet the hash of what each was made with. */
  readonly preparation: PreparationDetails;
}

/** A part of the report; one that the factory has nothing for says so. */
export type MakePart = (context: DossierContext) => SectionDraft | Promise<SectionDraft>;

/** The words of all calculators, which call the factors of the year by their names. */
async function wordsFor(
  { inventory, studies, planned, claim }: FactoryYear,
  language: Language,
): Promise<DossierWords> {
  const words = await loadWords(language);
  const used = [inventory, ...studies, planned, claim].flatMap((result) => result?.used ?? []);
  return {
    ...words,
    emissions: withNamesOf(used, words.emissions, language),
    footprint: withNamesOf(used, words.footprint, language),
    measures: withNamesOf(used, words.measures, language),
    offset: withNamesOf(used, words.offset, language),
  };
}

export async function contextOf(
  factory: QuantifiedFactory,
  options: DossierOptions,
): Promise<DossierContext> {
  const found = factoryYear(factory, options.year);
  const { on, versions } = options.details;
  const { responsible } = factory.file.entity;
  return {
    ...options,
    factory,
    found,
    ...(found.inventory && { analysis: analyseInventory(found.inventory) }),
    words: await wordsFor(found, options.language),
    say: sayIn(options.language),
    preparation: { preparedOn: on, versions, ...(responsible && { preparedBy: responsible }) },
  };
}

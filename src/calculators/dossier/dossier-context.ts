import { analyseInventory, type InventoryAnalysis } from '../emissions/analyse-inventory.ts';
import type { QuantifiedFactory } from '../factory/quantify-factory.ts';
import type { PreparationDetails } from '../lines/report/shared-model.ts';
import type { DossierOptions, SectionDraft } from './dossier-model.ts';
import { sayIn, type Say } from './dossier-texts.ts';
import { loadWords, type DossierWords } from './dossier-words.ts';
import { factoryYear, type FactoryYear } from './factory-year.ts';

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
    words: await loadWords(options.language),
    say: sayIn(options.language),
    preparation: { preparedOn: on, versions, ...(responsible && { preparedBy: responsible }) },
  };
}

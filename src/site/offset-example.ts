import {
  loadOffset,
  newFactoryFile,
  OffsetCatalogue,
  registryVersion,
  type ExampleLedger,
  type FactoryFile,
  type QuantifiedClaim,
} from '../calculators/index.ts';
import type { Language } from '../guideline/language.ts';

/** The example ledger that the method takes apart: everything in it is in order. */
const EXAMPLE = 'sound-ledger';

async function exampleLedger(): Promise<ExampleLedger> {
  const { exampleLedgers } = await loadOffset.examples();
  const found = exampleLedgers.find(({ id }) => id === EXAMPLE);
  if (!found) throw new Error(`No example ledger is called “${EXAMPLE}”.`);
  return found;
}

/** The example as a file that the calculator opens. `calculators` is the version of the software. */
export async function exampleFile(language: Language, calculators: string): Promise<FactoryFile> {
  const { entity, section } = await exampleLedger();
  return {
    ...newFactoryFile(),
    entity: { name: entity[language] },
    software: { calculators, factors: registryVersion },
    offset: section(language),
  };
}

/** The year's claim of the example with what is matched in it, by the registry of this build. */
export async function quantifiedExample(language: Language): Promise<QuantifiedClaim> {
  const { entity, section, year } = await exampleLedger();
  const { lots, claims } = section(language);
  const claim = claims.find((one) => one.year === year);
  if (!claim) throw new Error(`The example ledger “${EXAMPLE}” has no claim of ${year}.`);
  const { quantifyClaim } = await loadOffset.quantification();
  return quantifyClaim({ claim, lots, claims, entity: entity[language] }, new OffsetCatalogue());
}

import {
  FootprintCatalogue,
  loadFootprint,
  newFactoryFile,
  registryVersion,
  type Bilingual,
  type FactoryFile,
  type FootprintStudy,
  type QuantifiedStudy,
} from '../calculators/index.ts';
import type { Language } from '../guideline/language.ts';

/** The example product that the method takes apart: it has assemblies, an allocation, two materials in one, several legs. */
const EXAMPLE = 'aluminium-housing';

/** The study of the method's example: one of the calculator's own example products. */
export async function exampleStudy(language: Language): Promise<FootprintStudy> {
  const { exampleProducts } = await loadFootprint.examples();
  const [study] = exampleProducts.find(({ id }) => id === EXAMPLE)?.studies(language) ?? [];
  if (!study) throw new Error(`No example product is called “${EXAMPLE}”.`);
  return study;
}

const entity: Bilingual = { zh: '示例工厂（数据为虚构）', en: 'Example factory (invented data)' };

/** The example as a file that the calculator opens. `calculators` is the version of the software. */
export async function exampleFile(language: Language, calculators: string): Promise<FactoryFile> {
  return {
    ...newFactoryFile(),
    entity: { name: entity[language] },
    software: { calculators, factors: registryVersion },
    footprint: { studies: [await exampleStudy(language)] },
  };
}

/** A study with its footprint, by the registry of this build. */
export async function quantified(study: FootprintStudy): Promise<QuantifiedStudy> {
  const { quantifyStudy } = await loadFootprint.quantification();
  const catalogue = new FootprintCatalogue();
  await (await loadFootprint.catalogue()).loadFor(catalogue, [study]);
  return quantifyStudy(study, catalogue);
}

import { load, loadFootprint, registryVersion, type FactoryFile } from '../../../src/calculators/index.ts';
import { version } from '../../foundation/version.ts';
import type { Desk } from '../desk.ts';

const [{ serializeFactoryFile }, { pinnedStudy }, { loadFor }, { quantifyStudy }] = await Promise.all([
  load.factoryFile(),
  load.pinning(),
  loadFootprint.catalogue(),
  loadFootprint.quantification(),
]);

/**
 * The text of the factory file, with every study's factors pinned. What the studies need is loaded first: a line that
 * isn't quantified yet would pin nothing.
 * @throws FactoryFileError for what could not be opened again
 */
export async function savedText({
  factory,
  catalogue,
}: Pick<Desk, 'factory' | 'catalogue'>): Promise<string> {
  // Without a connection the pins of before stay.
  await loadFor(catalogue, factory.footprint?.studies ?? []).catch(() => {});
  return serializeFactoryFile({
    ...pinned(factory, catalogue),
    savedAt: new Date().toISOString(),
    software: { calculators: version, factors: registryVersion },
  });
}

function pinned(factory: FactoryFile, catalogue: Desk['catalogue']): FactoryFile {
  const { footprint } = factory;
  if (!footprint?.studies) return factory;
  const studies = footprint.studies.map((study) => pinnedStudy(quantifyStudy(study, catalogue)));
  return { ...factory, footprint: { ...footprint, studies } };
}

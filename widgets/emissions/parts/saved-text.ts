import { load, loadEmissions, registryVersion, type FactoryFile } from '../../../src/calculators/index.ts';
import { version } from '../../foundation/version.ts';
import type { Desk } from '../desk.ts';

const [{ serializeFactoryFile }, { pinnedInventory }, { loadFor }, { quantifyInventory }] = await Promise.all(
  [load.factoryFile(), load.pinning(), loadEmissions.catalogue(), loadEmissions.quantification()],
);

/**
 * The text of the factory file, as a file and as the copy in the browser: with every year's factors pinned, that is the
 * values it was made with and which a rule had chosen. What the years need is loaded first: a line that isn't
 * quantified yet would pin nothing.
 * @throws FactoryFileError for what could not be opened again
 */
export async function savedText({
  factory,
  catalogue,
}: Pick<Desk, 'factory' | 'catalogue'>): Promise<string> {
  // Without a connection the pins of before stay, see below.
  await loadFor(catalogue, factory.emissions?.years ?? []).catch(() => {});
  return serializeFactoryFile({
    ...pinned(factory, catalogue),
    savedAt: new Date().toISOString(),
    software: { calculators: version, factors: registryVersion },
  });
}

function pinned(factory: FactoryFile, catalogue: Desk['catalogue']): FactoryFile {
  const { emissions } = factory;
  if (!emissions) return factory;
  const years = emissions.years.map((one) => pinnedInventory(quantifyInventory(one, catalogue)));
  return { ...factory, emissions: { ...emissions, years } };
}

import {
  load,
  quantifyInventory,
  registryVersion,
  type FactoryFile,
} from '../../../src/calculators/index.ts';
import { version } from '../../foundation/version.ts';
import type { Desk } from '../desk.ts';

const [{ pinsOf }, { serializeFactoryFile }] = await Promise.all([load.pins(), load.factoryFile()]);

/**
 * The text of the factory file, as a file and as the copy in the browser: with every year's factors pinned, that is the
 * values it was made with and which a rule had chosen.
 */
export function savedText({ factory, catalogue }: Pick<Desk, 'factory' | 'catalogue'>): string {
  return serializeFactoryFile({
    ...pinned(factory, catalogue),
    savedAt: new Date().toISOString(),
    software: { calculators: version, factors: registryVersion },
  });
}

function pinned(factory: FactoryFile, catalogue: Desk['catalogue']): FactoryFile {
  const { emissions } = factory;
  if (!emissions) return factory;
  const years = emissions.years.map((inventory) => ({
    ...inventory,
    pins: pinsOf(quantifyInventory(inventory, catalogue)),
  }));
  return { ...factory, emissions: { ...emissions, years } };
}

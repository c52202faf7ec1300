import { load, registryVersion, type FactoryFile } from '../../../src/calculators/index.ts';
import { version } from '../version.ts';

const { serializeFactoryFile } = await load.factoryFile();

/**
 * The text of the factory file, as a calculator saves it that has no factors of its own to pin: what the others pinned
 * stays as it is.
 * @throws FactoryFileError for what could not be opened again
 */
export const savedText = (factory: FactoryFile): string =>
  serializeFactoryFile({
    ...factory,
    savedAt: new Date().toISOString(),
    software: { calculators: version, factors: registryVersion },
  });

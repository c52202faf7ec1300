import type { FactoryFile } from '../../../calculators/index.ts';
import { calculators } from './calculators-on-demand.ts';
import { version } from '../../../../widgets/foundation/version.ts';

/**
 * The text of a factory file as this site saves it; what the calculators pinned stays as it is.
 * @throws FactoryFileError for what could not be opened again
 */
export async function textOf(file: FactoryFile, now: Date): Promise<string> {
  const { load, registryVersion } = await calculators();
  const { serializeFactoryFile } = await load.factoryFile();
  return serializeFactoryFile({
    ...file,
    savedAt: now.toISOString(),
    software: { calculators: version, factors: registryVersion },
  });
}

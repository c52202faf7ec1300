import { load, loadOffset, registryVersion, type FactoryFile } from '../../../src/calculators/index.ts';
import { version } from '../../foundation/version.ts';
import type { Desk } from '../desk.ts';

const [{ serializeFactoryFile }, { pinnedClaim }, { quantifyClaim }] = await Promise.all([
  load.factoryFile(),
  load.pinning(),
  loadOffset.quantification(),
]);

/**
 * The text of the factory file, with the factors of every year's stated electricity pinned. Those of inventories are
 * pinned by the calculator that made them.
 * @throws FactoryFileError for what could not be opened again
 */
export async function savedText({
  factory,
  catalogue,
}: Pick<Desk, 'factory' | 'catalogue'>): Promise<string> {
  return serializeFactoryFile({
    ...pinned(factory, catalogue),
    savedAt: new Date().toISOString(),
    software: { calculators: version, factors: registryVersion },
  });
}

function pinned(factory: FactoryFile, catalogue: Desk['catalogue']): FactoryFile {
  const { offset, entity } = factory;
  if (!offset?.claims) return factory;
  const claims = offset.claims.map((claim) =>
    pinnedClaim(quantifyClaim({ claim, lots: [], entity: entity.name }, catalogue)),
  );
  return { ...factory, offset: { ...offset, claims } };
}

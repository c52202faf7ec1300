import {
  GrowingCatalogue,
  loadEmissions,
  quantifyInventory,
  startingKinds,
  type FactoryFile,
  type QuantifiedInventory,
} from '../../src/calculators/index.ts';

const { loadFor } = await loadEmissions.catalogue();

/** The inventories of a factory file, quantified as the emissions calculator does it, with the factors they keep. */
export async function quantifiedInventories({
  emissions,
}: Pick<FactoryFile, 'emissions'>): Promise<readonly QuantifiedInventory[]> {
  const years = emissions?.years ?? [];
  const catalogue = new GrowingCatalogue(startingKinds);
  await loadFor(catalogue, years);
  return years.map((inventory) => quantifyInventory(inventory, catalogue));
}

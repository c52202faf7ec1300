import {
  GrowingCatalogue,
  loadEmissions,
  type FactoryFile,
  type QuantifiedInventory,
} from '../../src/calculators/index.ts';

const [{ loadFor }, { quantifyInventory }] = await Promise.all([
  loadEmissions.catalogue(),
  loadEmissions.quantification(),
]);

/** The inventories of a factory file, quantified as the emissions calculator does it, with the factors they keep. */
export async function quantifiedInventories({
  emissions,
}: Pick<FactoryFile, 'emissions'>): Promise<readonly QuantifiedInventory[]> {
  const years = emissions?.years ?? [];
  const catalogue = new GrowingCatalogue();
  await loadFor(catalogue, years);
  return years.map((inventory) => quantifyInventory(inventory, catalogue));
}

import {
  FootprintCatalogue,
  loadFootprint,
  loadOffset,
  OffsetCatalogue,
  type FactoryFile,
  type QuantifiedClaim,
  type QuantifiedInventory,
  type QuantifiedStudy,
  type Records,
} from '../../src/calculators/index.ts';
import { quantifiedInventories } from './quantified-inventories.ts';

/** What the calculators of a factory file make of it, each with the factors that the file keeps. */
export interface FactoryResults extends Records {
  readonly inventories: readonly QuantifiedInventory[];
  readonly studies: readonly QuantifiedStudy[];
  readonly claims: readonly QuantifiedClaim[];
}

/** Reads the sections of a factory file with the calculators that made them. */
export async function resultsOf(file: FactoryFile): Promise<FactoryResults> {
  const [inventories, studies] = await Promise.all([
    file.emissions ? quantifiedInventories(file) : [],
    quantifiedStudies(file),
  ]);
  const plan = file.measures?.plan;
  return {
    inventories,
    studies,
    claims: await quantifiedClaims(file, inventories),
    ...(plan && { plan }),
  };
}

async function quantifiedStudies({ footprint }: FactoryFile): Promise<readonly QuantifiedStudy[]> {
  const studies = footprint?.studies ?? [];
  if (!studies.length) return [];
  const [{ quantifyStudy }, { loadFor }] = await Promise.all([
    loadFootprint.quantification(),
    loadFootprint.catalogue(),
  ]);
  const catalogue = new FootprintCatalogue();
  await loadFor(catalogue, studies);
  return studies.map((study) => quantifyStudy(study, catalogue));
}

async function quantifiedClaims(
  { offset, entity }: FactoryFile,
  inventories: readonly QuantifiedInventory[],
): Promise<readonly QuantifiedClaim[]> {
  const { lots = [], claims = [] } = offset ?? {};
  if (!claims.length) return [];
  const { quantifyClaim } = await loadOffset.quantification();
  const catalogue = new OffsetCatalogue();
  return claims.map((claim) =>
    quantifyClaim({ claim, claims, lots, inventories, entity: entity.name }, catalogue),
  );
}

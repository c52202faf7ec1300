import { GrowingCatalogue } from '../emissions/catalogue.ts';
import type { QuantifiedInventory } from '../emissions/quantify-inventory.ts';
import type { FactoryFile } from '../factory-file/factory-file.ts';
import { FootprintCatalogue } from '../footprint/catalogue.ts';
import type { QuantifiedStudy } from '../footprint/quantify/quantify-study.ts';
import { MeasuresCatalogue } from '../measures/catalogue.ts';
import type { AnnexCatalogue } from '../measures/catalogue-of-annex.ts';
import type { QuantifiedPlan } from '../measures/quantify-plan.ts';
import { OffsetCatalogue } from '../offset/catalogue.ts';
import type { QuantifiedClaim } from '../offset/quantify-claim.ts';
import type { AssessedFactory } from '../readiness/assess.ts';
import type { Collection } from '../readiness/collection.ts';
import type { Records } from '../readiness/filled/records.ts';

/** What the calculators of a factory file make of it, each with the factors that the file keeps. */
export interface FactoryResults extends Records {
  readonly inventories: readonly QuantifiedInventory[];
  readonly studies: readonly QuantifiedStudy[];
  readonly claims: readonly QuantifiedClaim[];
}

/** All of it, with what the plan brings and how the factory stands against the guideline. */
export interface QuantifiedFactory extends FactoryResults {
  readonly file: FactoryFile;
  /** The plan of the measures with its trajectory; absent where there is none. */
  readonly planned?: QuantifiedPlan;
  /** Every self-assessment of the file; empty where the guideline wasn't given. */
  readonly assessments: readonly AssessedFactory[];
}

/** The guideline in one language, as far as a self-assessment is judged by it. */
export interface GuidelineData {
  readonly requirements: Collection;
  readonly measures: AnnexCatalogue;
}

/** Reads the sections of a factory file that others stand on, with the calculators that made them. */
export async function resultsOf(file: FactoryFile): Promise<FactoryResults> {
  const [inventories, studies] = await Promise.all([quantifiedInventories(file), quantifiedStudies(file)]);
  const plan = file.measures?.plan;
  return {
    inventories,
    studies,
    claims: await quantifiedClaims(file, inventories),
    ...(plan && { plan }),
    ...(file.profile && { profile: file.profile }),
  };
}

/** Quantifies a whole factory file. Only what its sections need is loaded; the same file gives the same results. */
export async function quantifyFactory(
  file: FactoryFile,
  guideline?: GuidelineData,
): Promise<QuantifiedFactory> {
  const results = await resultsOf(file);
  const [planned, assessments] = await Promise.all([
    quantifiedPlan(file, results.inventories),
    guideline ? assessedFactories(file, results, guideline) : [],
  ]);
  return { file, ...results, ...(planned && { planned }), assessments };
}

/** The inventories of a factory file, quantified as the emissions calculator does it. */
export async function quantifiedInventories({
  emissions,
}: Pick<FactoryFile, 'emissions'>): Promise<readonly QuantifiedInventory[]> {
  const years = emissions?.years ?? [];
  if (!years.length) return [];
  const [{ loadFor }, { quantifyInventory }] = await Promise.all([
    import('../emissions/load-catalogue.ts'),
    import('../emissions/quantification.ts'),
  ]);
  const catalogue = new GrowingCatalogue();
  await loadFor(catalogue, years);
  return years.map((inventory) => quantifyInventory(inventory, catalogue));
}

async function quantifiedStudies({ footprint }: FactoryFile): Promise<readonly QuantifiedStudy[]> {
  const studies = footprint?.studies ?? [];
  if (!studies.length) return [];
  const [{ quantifyStudy }, { loadFor }] = await Promise.all([
    import('../footprint/quantification.ts'),
    import('../footprint/kinds/load-catalogue.ts'),
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
  const { quantifyClaim } = await import('../offset/quantify-claim.ts');
  const catalogue = new OffsetCatalogue();
  return claims.map((claim) =>
    quantifyClaim({ claim, claims, lots, inventories, entity: entity.name }, catalogue),
  );
}

async function quantifiedPlan(
  { measures }: FactoryFile,
  inventories: readonly QuantifiedInventory[],
): Promise<QuantifiedPlan | undefined> {
  const plan = measures?.plan;
  if (!plan) return undefined;
  const [{ quantifyPlan }, { loadForPlan }] = await Promise.all([
    import('../measures/quantify-plan.ts'),
    import('../measures/load-catalogue.ts'),
  ]);
  const catalogue = new MeasuresCatalogue();
  await loadForPlan(catalogue, plan);
  return quantifyPlan({ plan, inventories }, catalogue);
}

async function assessedFactories(
  { readiness }: FactoryFile,
  results: FactoryResults,
  { requirements, measures }: GuidelineData,
): Promise<readonly AssessedFactory[]> {
  const assessments = readiness?.assessments ?? [];
  if (!assessments.length) return [];
  const [{ assess }, { fill }] = await Promise.all([
    import('../readiness/assess.ts'),
    import('../readiness/filled/fill.ts'),
  ]);
  return assessments.map((assessment) =>
    assess({
      assessment,
      collection: requirements,
      measures: measures.measures,
      filled: fill(results, Number(assessment.date.slice(0, 4))),
    }),
  );
}

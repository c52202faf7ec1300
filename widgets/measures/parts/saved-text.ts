import {
  load,
  loadMeasures,
  registryVersion,
  type FactoryFile,
  type MeasuresCatalogue,
  type PlanInventory,
} from '../../../src/calculators/index.ts';
import { version } from '../../foundation/version.ts';

const [{ serializeFactoryFile }, { pinnedPlan }, { quantifyPlan }, { loadForPlan }] = await Promise.all([
  load.factoryFile(),
  load.pinning(),
  loadMeasures.quantification(),
  loadMeasures.catalogue(),
]);

/** What is saved, and what its plan is quantified with. */
interface Saved {
  readonly factory: FactoryFile;
  readonly catalogue: MeasuresCatalogue;
  /** Of the file, as far as they are loaded. */
  readonly inventories: readonly PlanInventory[];
}

/**
 * The text of the factory file, with the factors of the plan pinned. Those of inventories are pinned by the calculator that
 * made them. What the measures need is loaded first: one that isn't estimated yet would pin nothing.
 * @throws FactoryFileError for what could not be opened again
 */
export async function savedText(saved: Saved): Promise<string> {
  const plan = saved.factory.measures?.plan;
  // Without a connection the pins of before stay.
  if (plan) await loadForPlan(saved.catalogue, plan).catch(() => {});
  return serializeFactoryFile({
    ...pinned(saved),
    savedAt: new Date().toISOString(),
    software: { calculators: version, factors: registryVersion },
  });
}

function pinned({ factory, catalogue, inventories }: Saved): FactoryFile {
  const { measures } = factory;
  const plan = measures?.plan;
  if (!plan) return factory;
  return {
    ...factory,
    measures: { ...measures, plan: pinnedPlan(quantifyPlan({ plan, inventories }, catalogue)) },
  };
}

import {
  keptPins,
  load,
  loadMeasures,
  registryVersion,
  type FactoryFile,
  type QuantifiedInventory,
} from '../../../src/calculators/index.ts';
import { version } from '../../foundation/version.ts';
import type { Quantifier } from '../quantifier.ts';

const [{ serializeFactoryFile }, { quantifyPlan }] = await Promise.all([
  load.factoryFile(),
  loadMeasures.quantification(),
]);

/** What a plan is saved with: its file, and what it is quantified from. */
interface Saved extends Pick<Quantifier, 'catalogue'> {
  readonly factory: FactoryFile;
  readonly inventories: readonly QuantifiedInventory[];
}

/**
 * The text of the factory file, with the factors of the plan pinned. Those of inventories are pinned by the calculator that
 * made them.
 * @throws FactoryFileError for what could not be opened again
 */
export async function savedText(saved: Saved): Promise<string> {
  return serializeFactoryFile({
    ...pinned(saved),
    savedAt: new Date().toISOString(),
    software: { calculators: version, factors: registryVersion },
  });
}

function pinned({ factory, catalogue, inventories }: Saved): FactoryFile {
  const { measures } = factory;
  const plan = measures?.plan;
  if (!plan?.measures.length) return factory;
  const result = quantifyPlan({ plan, inventories }, catalogue);
  const complete = Boolean(result.baseline.factors) && result.measures.every(({ effect }) => effect);
  return {
    ...factory,
    measures: { ...measures, plan: { ...plan, pins: keptPins(result, plan.pins, complete) } },
  };
}

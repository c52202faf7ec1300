import {
  load,
  loadEmissions,
  pinsOf,
  quantifyInventory,
  registryVersion,
  type FactoryFile,
  type Inventory,
} from '../../../src/calculators/index.ts';
import { version } from '../../foundation/version.ts';
import type { Desk } from '../desk.ts';

const [{ serializeFactoryFile }, { loadFor }] = await Promise.all([
  load.factoryFile(),
  loadEmissions.catalogue(),
]);

/**
 * The text of the factory file, as a file and as the copy in the browser: with every year's factors pinned, that is the
 * values it was made with and which a rule had chosen. What the years need is loaded first: a line that isn't
 * quantified yet would pin nothing.
 * @throws FactoryFileError for what could not be opened again
 */
export async function savedText({
  factory,
  catalogue,
}: Pick<Desk, 'factory' | 'catalogue'>): Promise<string> {
  // Without a connection the pins of before stay, see below.
  await loadFor(catalogue, factory.emissions?.years ?? []).catch(() => {});
  return serializeFactoryFile({
    ...pinned(factory, catalogue),
    savedAt: new Date().toISOString(),
    software: { calculators: version, factors: registryVersion },
  });
}

function pinned(factory: FactoryFile, catalogue: Desk['catalogue']): FactoryFile {
  const { emissions } = factory;
  if (!emissions) return factory;
  const years = emissions.years.map((inventory) => ({ ...inventory, pins: pinsFor(inventory, catalogue) }));
  return { ...factory, emissions: { ...emissions, years } };
}

/**
 * The pins of what is quantified now. While a line has no result (a slip of the finger, a kind that could not be loaded)
 * nobody knows which factors it needs, so everything pinned before stays too.
 */
function pinsFor(inventory: Inventory, catalogue: Desk['catalogue']): Pins {
  const { lines, used, selections } = quantifyInventory(inventory, catalogue);
  const { pins } = inventory;
  if (!pins || lines.every(({ result }) => result)) return pinsOf({ used, selections });
  return pinsOf({
    used: [...Object.values(pins.factors), ...used],
    selections: [...Object.entries(pins.selections), ...selections],
  });
}

type Pins = NonNullable<Inventory['pins']>;

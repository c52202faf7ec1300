import { load, type FactoryFile, type QuantifiedInventory } from '../../src/calculators/index.ts';

type Inventories = readonly QuantifiedInventory[];
const none: Inventories = [];

/** The inventories of a factory file, quantified once per change of them. */
export class FileInventories {
  #quantified: { of: FactoryFile['emissions']; values: Inventories } | undefined;

  /** Those of a file, the same ones until it has others; none until they are loaded. */
  of({ emissions }: FactoryFile): Inventories {
    return this.#quantified && this.#quantified.of === emissions ? this.#quantified.values : none;
  }

  /** Whether those of a file are loaded. A file without any needs none. */
  isReadyFor({ emissions }: FactoryFile): boolean {
    return !emissions?.years.length || this.#quantified?.of === emissions;
  }

  /** Loads those of a file with all that they need. */
  async loadFor(file: FactoryFile): Promise<void> {
    if (this.isReadyFor(file)) return;
    const { quantifiedInventories } = await load.factory();
    this.#quantified = { of: file.emissions, values: await quantifiedInventories(file) };
  }
}

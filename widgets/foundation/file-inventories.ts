import type { FactoryFile, QuantifiedInventory } from '../../src/calculators/index.ts';

/** The inventories of the file on the desk, quantified once per change of them. */
export class FileInventories {
  #of: FactoryFile['emissions'];
  #values: readonly QuantifiedInventory[] = [];

  /** None until they are loaded; the same ones until others are. */
  get values(): readonly QuantifiedInventory[] {
    return this.#values;
  }

  /** Whether those of a file are loaded. A file without any needs none. */
  isReadyFor({ emissions }: FactoryFile): boolean {
    return !emissions?.years.length || this.#of === emissions;
  }

  /** Loads those of a file with all that they need. */
  async loadFor(file: FactoryFile): Promise<void> {
    if (this.isReadyFor(file)) return;
    const { quantifiedInventories } = await import('./quantified-inventories.ts');
    this.#values = await quantifiedInventories(file);
    this.#of = file.emissions;
  }
}

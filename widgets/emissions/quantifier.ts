import {
  GrowingCatalogue,
  loadEmissions,
  quantifyInventory,
  startingKinds,
  type Inventory,
  type InventoryAnalysis,
  type QuantifiedInventory,
} from '../../src/calculators/index.ts';

type AnalysisModule = Pick<Awaited<ReturnType<typeof loadEmissions.analysis>>, 'analyseInventory'>;

/** Quantifies the inventory on the desk once per change, with a catalogue that grows as sources need it. */
export class Quantifier {
  readonly catalogue = new GrowingCatalogue(startingKinds);
  #result: { of: Inventory; value: QuantifiedInventory } | undefined;
  #analysis: { of: QuantifiedInventory; value: InventoryAnalysis } | undefined;

  result(inventory: Inventory): QuantifiedInventory {
    if (this.#result?.of !== inventory) {
      this.#result = { of: inventory, value: quantifyInventory(inventory, this.catalogue) };
    }
    return this.#result.value;
  }

  /** The analysis of a result that has anything to analyse, once its module is there. */
  analysis(result: QuantifiedInventory, module: AnalysisModule | undefined): InventoryAnalysis | undefined {
    if (!module) return undefined;
    if (this.#analysis?.of !== result)
      this.#analysis = { of: result, value: module.analyseInventory(result) };
    return this.#analysis.value;
  }

  /** Loads what inventories need beyond the kinds of the start; what was quantified without it is quantified again. */
  async loadFor(inventories: readonly Inventory[]): Promise<void> {
    await (await loadEmissions.catalogue()).loadFor(this.catalogue, inventories);
    this.#result = undefined;
  }
}

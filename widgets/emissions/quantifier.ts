import {
  emptyInventory,
  GrowingCatalogue,
  loadEmissions,
  type Inventory,
  type InventoryAnalysis,
  type QuantifiedInventory,
} from '../../src/calculators/index.ts';

type Calculation = Awaited<ReturnType<typeof loadEmissions.quantification>>;
type AnalysisModule = Pick<Awaited<ReturnType<typeof loadEmissions.analysis>>, 'analyseInventory'>;

/** Quantifies the inventory on the desk once per change, with a catalogue that grows as sources need it. */
export class Quantifier {
  readonly catalogue = new GrowingCatalogue();
  #calculation: Calculation | undefined;
  #result: { of: Inventory; value: QuantifiedInventory } | undefined;
  #analysis: { of: QuantifiedInventory; value: InventoryAnalysis } | undefined;

  /** Without a line until `begin` has loaded the calculation. */
  result(inventory: Inventory): QuantifiedInventory {
    if (this.#result?.of !== inventory) {
      const value =
        this.#calculation?.quantifyInventory(inventory, this.catalogue) ?? emptyInventory(inventory);
      this.#result = { of: inventory, value };
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

  /** Loads what the first line needs: the calculation, and the kinds that every factory has. */
  async begin(): Promise<void> {
    const calculation = await loadEmissions.quantification();
    if (this.#calculation) return;
    this.catalogue.addKinds(calculation.startingKinds);
    this.#calculation = calculation;
    this.#result = undefined;
  }

  /** Loads what inventories need; what was quantified without it is quantified again. */
  async loadFor(inventories: readonly Inventory[]): Promise<void> {
    await (await loadEmissions.catalogue()).loadFor(this.catalogue, inventories);
    this.#result = undefined;
  }
}

import {
  loadMeasures,
  MeasuresCatalogue,
  type FactoryFile,
  type Plan,
  type QuantifiedInventory,
  type QuantifiedPlan,
} from '../../src/calculators/index.ts';
import { FileInventories } from '../foundation/file-inventories.ts';

type Calculation = Awaited<ReturnType<typeof loadMeasures.quantification>>;

/** Quantifies the plan on the desk once per change, from the inventories of the factory file. */
export class Quantifier {
  readonly catalogue = new MeasuresCatalogue();
  #calculation: Calculation | undefined;
  readonly #inventories = new FileInventories();
  #result: { of: Plan; inventories: readonly QuantifiedInventory[]; value: QuantifiedPlan } | undefined;

  /** The inventories of a file, once they are there. */
  inventoriesOf(file: FactoryFile): readonly QuantifiedInventory[] {
    return this.#inventories.of(file);
  }

  /** Whether what a file needs is loaded. */
  isReadyFor(file: FactoryFile): boolean {
    return Boolean(this.#calculation) && this.#inventories.isReadyFor(file);
  }

  /** Nothing until what the file needs is loaded. */
  result(plan: Plan, file: FactoryFile): QuantifiedPlan | undefined {
    if (!this.#calculation || !this.isReadyFor(file)) return undefined;
    const inventories = this.inventoriesOf(file);
    const known = this.#result;
    if (known?.of === plan && known.inventories === inventories) return known.value;
    const value = this.#calculation.quantifyPlan({ plan, inventories }, this.catalogue);
    this.#result = { of: plan, inventories, value };
    return value;
  }

  /**
   * Loads the calculation, the estimators, the factors that the plan picks, and the inventories of the file; what was
   * quantified without them is quantified again.
   */
  async loadFor(file: FactoryFile, plan: Plan): Promise<void> {
    const loading = loadMeasures.quantification();
    await (await loadMeasures.catalogue()).loadForPlan(this.catalogue, plan);
    await this.#inventories.loadFor(file);
    this.#calculation = await loading;
    this.#result = undefined;
  }
}

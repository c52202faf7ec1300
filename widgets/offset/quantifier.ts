import {
  LedgerCatalogue,
  loadOffset,
  type ClaimInputs,
  type FactoryFile,
  type InventoryResult,
  type QuantifiedClaim,
} from '../../src/calculators/index.ts';
import { FileInventories } from '../foundation/file-inventories.ts';

type Calculation = Awaited<ReturnType<typeof loadOffset.quantification>>;

/** What of a claim's inputs the file holds itself. */
type OwnInputs = Omit<ClaimInputs, 'inventories'>;

/** Quantifies the claim on the desk once per change, beside the inventories of the factory file. */
export class Quantifier {
  readonly catalogue = new LedgerCatalogue();
  #calculation: Calculation | undefined;
  readonly #inventories = new FileInventories();
  #result: { of: OwnInputs; inventories: readonly InventoryResult[]; value: QuantifiedClaim } | undefined;

  /** The inventories of a file, once they are there. */
  inventoriesOf(file: FactoryFile): readonly InventoryResult[] {
    return this.#inventories.of(file);
  }

  /** Whether what a file needs is loaded. */
  isReadyFor(file: FactoryFile): boolean {
    return Boolean(this.#calculation) && this.#inventories.isReadyFor(file);
  }

  /** Nothing until what the file needs is loaded. */
  result(inputs: OwnInputs, file: FactoryFile): QuantifiedClaim | undefined {
    if (!this.#calculation || !this.isReadyFor(file)) return undefined;
    const inventories = this.inventoriesOf(file);
    const known = this.#result;
    const same =
      known &&
      known.inventories === inventories &&
      (['claim', 'lots', 'claims', 'entity'] as const).every((key) => known.of[key] === inputs[key]);
    if (same) return known.value;
    const value = this.#calculation.quantifyClaim({ ...inputs, inventories }, this.catalogue);
    this.#result = { of: inputs, inventories, value };
    return value;
  }

  /** Loads the forms of all lines. */
  async loadForms(): Promise<void> {
    this.catalogue.addKinds((await loadOffset.kinds()).offsetKinds);
  }

  /** Loads the calculation, and where the file has inventories those with all that they need. */
  async loadFor(file: FactoryFile): Promise<void> {
    const loading = loadOffset.quantification();
    await Promise.all([this.loadForms(), this.#inventories.loadFor(file)]);
    this.#calculation = await loading;
  }
}

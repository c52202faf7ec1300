import { newInventory, type FactoryFile, type Inventory } from '../../src/calculators/index.ts';
import { History } from '../foundation/history.ts';

/** The factory file that is being worked on, and which of its years is on the desk. */
export class FactoryState {
  readonly #history: History<FactoryFile>;
  /** Inventories that were made here by opening their year. */
  readonly #made = new WeakSet<Inventory>();
  #year: number;

  /** `area` is the electricity's area of an inventory that is new. */
  constructor(
    file: FactoryFile,
    year: number,
    private readonly area?: string,
  ) {
    this.#year = year;
    this.#history = new History(this.withYearOnDesk(file));
  }

  get file(): FactoryFile {
    return this.#history.present;
  }

  get year(): number {
    return this.#year;
  }

  /** The inventory of the year on the desk. */
  get inventory(): Inventory {
    return this.years.find(({ year }) => year === this.#year) ?? newInventory(this.#year);
  }

  get years(): readonly Inventory[] {
    return this.file.emissions?.years ?? [];
  }

  get canUndo(): boolean {
    return this.#history.canUndo;
  }

  get canRedo(): boolean {
    return this.#history.canRedo;
  }

  /**
   * Puts a year on the desk; one that has no inventory yet takes the choices and sources of the nearest, without amounts.
   * A year that was only passed by, as with the arrow keys, leaves no inventory behind; one that was added does.
   */
  openYear(year: number, added = false): void {
    const left = this.#made.has(this.inventory) ? withoutYear(this.file, this.year) : this.file;
    this.#year = year;
    this.#history.push(this.withYearOnDesk(left));
    if (added) this.#made.delete(this.inventory);
  }

  change(change: (inventory: Inventory) => Inventory, group?: string): void {
    const next = change(this.inventory);
    if (next !== this.inventory) this.changeFile((file) => withYear(file, next), group);
  }

  changeFile(change: (file: FactoryFile) => FactoryFile, group?: string): void {
    this.#history.push(change(this.file), group);
  }

  /** Another file; the way back to the one before stays open. */
  open(file: FactoryFile): void {
    this.#year = file.emissions?.years.at(-1)?.year ?? this.#year;
    this.#history.push(this.withYearOnDesk(file));
  }

  undo(): void {
    this.#history.undo();
    this.settleYear();
  }

  redo(): void {
    this.#history.redo();
    this.settleYear();
  }

  /** After a step that took the year on the desk away, the newest that is left. */
  private settleYear(): void {
    if (this.years.some(({ year }) => year === this.#year)) return;
    this.#year = this.years.at(-1)?.year ?? this.#year;
  }

  private withYearOnDesk(file: FactoryFile): FactoryFile {
    const years = file.emissions?.years ?? [];
    if (years.some(({ year }) => year === this.#year)) return file;
    const distance = ({ year }: Inventory) => Math.abs(year - this.#year);
    const [nearest] = [...years].sort((a, b) => distance(a) - distance(b));
    const fresh = newInventory(this.#year);
    const started = this.area ? { ...fresh, area: this.area } : fresh;
    const made = nearest ? withoutAmounts(nearest, this.#year) : started;
    this.#made.add(made);
    return withYear(file, made);
  }
}

function withoutYear(file: FactoryFile, year: number): FactoryFile {
  const years = (file.emissions?.years ?? []).filter((one) => one.year !== year);
  return { ...file, emissions: { ...file.emissions, years } };
}

/** The file with one inventory put in its place among the years. */
function withYear(file: FactoryFile, inventory: Inventory): FactoryFile {
  const others = (file.emissions?.years ?? []).filter(({ year }) => year !== inventory.year);
  const years = [...others, inventory].sort((a, b) => a.year - b.year);
  return { ...file, emissions: { ...file.emissions, years } };
}

/**
 * The same sources and choices for another year. Amounts, certificates, overrides, evidence and pins belong to the year
 * they are of.
 */
function withoutAmounts({ pins, period, ...inventory }: Inventory, year: number): Inventory {
  return {
    ...inventory,
    year,
    indicators: {},
    lines: inventory.lines
      .filter(({ kind }) => kind !== 'certificate')
      .map(({ evidence, overrides, ...line }) => ({
        ...line,
        fields: Object.fromEntries(
          Object.entries(line.fields)
            .filter(([, value]) => typeof value !== 'number')
            .map(([key, value]) => [key, typeof value === 'object' ? { unit: value.unit } : value]),
        ),
      })),
  };
}

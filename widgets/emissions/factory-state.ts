import {
  distinctLines,
  newInventory,
  periodEntry,
  type FactoryFile,
  type Inventory,
} from '../../src/calculators/index.ts';
import { FileHistory } from '../foundation/file-history.ts';

/** What a year begins with that follows another: `inventoryFor` of next-year.ts. */
export type Succession = (nearest: Inventory, year: number) => Inventory;

/** The factory file that is being worked on, and which of its years is on the desk. */
export class FactoryState {
  readonly #history: FileHistory<number>;
  /** Inventories that were made here by opening their year. */
  readonly #made = new WeakSet<Inventory>();
  #year: number;

  /**
   * `area` is the electricity's area of an inventory that is new, `gridYear` the year whose factors it takes.
   * @throws RangeError for a file with two inventories of one year
   */
  constructor(
    file: FactoryFile,
    year: number,
    private readonly area?: string,
    private readonly gridYear?: number,
  ) {
    this.#year = year;
    this.#history = new FileHistory('emissions', this.withYearOnDesk(distinct(file)), year);
  }

  get file(): FactoryFile {
    return this.#history.file;
  }

  get year(): number {
    return this.#year;
  }

  hasYear(year: number): boolean {
    return Boolean(inventoryOf(this.file, year));
  }

  /** The inventory of the year on the desk. */
  get inventory(): Inventory {
    return inventoryOf(this.file, this.#year) ?? newInventory(this.#year);
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
   * Puts a year on the desk; one that has no inventory yet takes of the nearest what `succession` leaves of it.
   * A year that was only passed by, as with the arrow keys, leaves no inventory behind; one that was added does. To look
   * at another year is no step of the history, to make one is.
   */
  openYear(year: number, added = false, succession?: Succession): void {
    const passedBy = year !== this.#year && this.#made.has(this.inventory);
    const mayRedo = this.canRedo && inventoryOf(this.file, year);
    const file = passedBy && !mayRedo ? withoutYear(this.file, this.#year) : this.file;
    this.#year = year;
    const next = this.withYearOnDesk(file, succession);
    if (next !== this.file) this.#history.push(next, year, 'year');
    if (added) this.#made.delete(this.inventory);
  }

  change(change: (inventory: Inventory) => Inventory, group?: string): void {
    const next = change(this.inventory);
    if (next !== this.inventory) this.changeFile((file) => withYear(file, next), group);
  }

  changeFile(change: (file: FactoryFile) => FactoryFile, group?: string): void {
    const file = change(this.file);
    // Lines of two years may have one id: what is typed there are two steps.
    if (file !== this.file)
      this.#history.push(file, this.#year, group ? `${this.#year}:${group}` : undefined);
  }

  /**
   * Another file; the way back to the one before stays open.
   * @throws RangeError for a file with two inventories of one year
   */
  open(file: FactoryFile): void {
    this.#history.open(this.atNewestYear(file), this.#year);
  }

  /**
   * The same file as another tab left it, with other inventories.
   * @throws RangeError for a file with two inventories of one year
   */
  take(file: FactoryFile): void {
    this.#history.take(this.atNewestYear(file), this.#year);
  }

  /** The same file with what other calculators changed in it; `withEntity`: also whose data it is. */
  merge(file: FactoryFile, withEntity: boolean): void {
    this.#history.merge(file, withEntity);
  }

  /** Where it stands now is where the way back ends. */
  forgetPast(): void {
    this.#history.forgetPast();
  }

  /** Takes the last change back and shows the year it was made in. */
  undo(): void {
    const year = this.#history.place;
    if (!this.canUndo) return;
    this.#history.undo();
    this.show(year);
  }

  redo(): void {
    if (!this.canRedo) return;
    this.#history.redo();
    this.show(this.#history.place);
  }

  /** A year, or where the step took it away the one before it, or the newest. */
  private show(year: number): void {
    const known = [year, this.#history.place].find((one) => inventoryOf(this.file, one));
    this.#year = known ?? this.years.at(-1)?.year ?? year;
  }

  private atNewestYear(file: FactoryFile): FactoryFile {
    const opened = distinct(file);
    this.#year = opened.emissions?.years.at(-1)?.year ?? this.#year;
    return this.withYearOnDesk(opened);
  }

  private withYearOnDesk(file: FactoryFile, succession?: Succession): FactoryFile {
    if (inventoryOf(file, this.#year)) return file;
    const distance = ({ year }: Inventory) => Math.abs(year - this.#year);
    const [nearest] = [...(file.emissions?.years ?? [])].sort((a, b) => distance(a) - distance(b));
    const fresh = newInventory(this.#year);
    const { area, carbonMarket, sites } = { ...fresh, ...file.profile };
    const { gridYear } = this;
    const rules = gridYear === undefined ? fresh.rules : { ...fresh.rules, gridYear };
    const started = { ...fresh, area: this.area ?? area, carbonMarket, sites, rules };
    const begun = nearest && succession ? succession(nearest, this.#year) : started;
    const made = { ...begun, ...periodEntry(this.#year, file.profile?.firstMonth) };
    this.#made.add(made);
    return withYear(file, made);
  }
}

const inventoryOf = ({ emissions }: FactoryFile, asked: number): Inventory | undefined =>
  emissions?.years.find(({ year }) => year === asked);

function withoutYear(file: FactoryFile, year: number): FactoryFile {
  const years = (file.emissions?.years ?? []).filter((one) => one.year !== year);
  return { ...file, emissions: { ...file.emissions, years } };
}

/** The file with one inventory put in its place among the years. */
function withYear(file: FactoryFile, inventory: Inventory): FactoryFile {
  const years = [...(withoutYear(file, inventory.year).emissions?.years ?? []), inventory];
  return { ...file, emissions: { ...file.emissions, years: years.sort((a, b) => a.year - b.year) } };
}

/** The file with lines that can be told apart: a later one with the id of another gets its own. */
function distinct(file: FactoryFile): FactoryFile {
  const years = file.emissions?.years ?? [];
  if (new Set(years.map(({ year }) => year)).size < years.length)
    throw new RangeError('Two inventories of a year');
  const next = years.map((inventory) => {
    const lines = distinctLines(inventory.lines);
    return lines === inventory.lines ? inventory : { ...inventory, lines };
  });
  return next.some((inventory, place) => inventory !== years[place])
    ? { ...file, emissions: { ...file.emissions, years: next } }
    : file;
}

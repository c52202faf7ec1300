import {
  distinctLines,
  isResidualKind,
  newClaim,
  periodEntry,
  type Claim,
  type FactoryFile,
  type Lot,
  type OffsetLine,
  type ResidualLine,
} from '../../src/calculators/index.ts';
import { FileHistory } from '../foundation/file-history.ts';
import type { OffsetSection } from './desk.ts';

/** The factory file that is being worked on: its ledger, and which year's claim is on the desk. */
export class LedgerState {
  readonly #history: FileHistory<number>;
  #year: number;
  #fresh: Claim | undefined;

  constructor(file: FactoryFile, year: number) {
    this.#year = newestOf(file) ?? year;
    this.#history = new FileHistory('offset', distinct(file), this.#year);
  }

  get file(): FactoryFile {
    return this.#history.file;
  }

  get lots(): readonly Lot[] {
    return this.file.offset?.lots ?? [];
  }

  get claims(): readonly Claim[] {
    return this.file.offset?.claims ?? [];
  }

  get inventoryYears(): readonly number[] {
    return (this.file.emissions?.years ?? []).map(({ year }) => year);
  }

  /** The claim of the year on the desk. One that is new comes into the file with the first change. */
  get claim(): Claim {
    const known = this.claims.find(({ year }) => year === this.#year);
    if (known) return known;
    const residual = this.inventoryYears.includes(this.#year) ? 'inventory' : 'stated';
    if (this.#fresh?.year !== this.#year || this.#fresh.residual !== residual) {
      const { area, firstMonth } = this.file.profile ?? {};
      const inventory = this.file.emissions?.years.find(({ year }) => year === this.#year);
      // What remains is of the inventory's period.
      const { period } = inventory ?? periodEntry(this.#year, firstMonth);
      this.#fresh = { ...newClaim(this.#year, area), residual, ...(period && { period }) };
    }
    return this.#fresh;
  }

  get canUndo(): boolean {
    return this.#history.canUndo;
  }

  get canRedo(): boolean {
    return this.#history.canRedo;
  }

  /** Puts another year on the desk. To look at one is no step of the history. */
  openYear(year: number): void {
    this.#year = year;
  }

  change(change: (claim: Claim) => Claim, group?: string): void {
    const next = change(this.claim);
    if (next !== this.claim) this.put({ claims: this.withClaim(next) }, group);
  }

  /**
   * Changes lines of the ledger and of what is stated, which are told apart by their kinds. What is stated stays in the
   * year that it is of; what is new is of the year on the desk. With a ledger beside an inventory the year has a claim:
   * what is shown is kept, and stands among the years.
   */
  changeLines(change: (lines: readonly OffsetLine[]) => readonly OffsetLine[], group?: string): void {
    const claims = this.withClaim(this.claim);
    const yearOf = new Map(claims.flatMap(({ year, lines }) => lines.map(({ id }) => [id, year] as const)));
    const present = [...claims.flatMap(({ lines }) => lines), ...this.lots];
    const next = change(present);
    const stated = next.filter((line): line is ResidualLine => isResidualKind(line.kind));
    const lots = next.filter((line): line is Lot => !isResidualKind(line.kind));
    this.put(
      {
        lots,
        ...(this.claims.length || stated.length || this.claim.residual === 'inventory'
          ? {
              claims: claims.map((claim) => ({
                ...claim,
                lines: stated.filter(({ id }) => (yearOf.get(id) ?? this.#year) === claim.year),
              })),
            }
          : {}),
      },
      group,
    );
  }

  changeSection(change: (section: OffsetSection) => OffsetSection): void {
    this.put(change(this.file.offset ?? {}));
    this.#year = newestOf(this.file) ?? this.#year;
  }

  changeFile(change: (file: FactoryFile) => FactoryFile, group?: string): void {
    const file = change(this.file);
    if (file !== this.file) this.#history.push(file, this.#year, group);
  }

  /** Another file; the way back to the one before stays open. */
  open(file: FactoryFile): void {
    this.#year = newestOf(file) ?? this.#year;
    this.#history.open(distinct(file), this.#year);
  }

  take(file: FactoryFile): void {
    this.#history.take(distinct(file), this.#year);
  }

  merge(file: FactoryFile, withEntity: boolean): void {
    this.#history.merge(file, withEntity);
  }

  /** Where it stands now is where the way back ends. */
  forgetPast(): void {
    this.#history.forgetPast();
  }

  /** Takes the last change back and shows the year it was made in. */
  undo(): void {
    if (!this.canUndo) return;
    this.#year = this.#history.place;
    this.#history.undo();
  }

  redo(): void {
    if (!this.canRedo) return;
    this.#history.redo();
    this.#year = this.#history.place;
  }

  private withClaim(claim: Claim): readonly Claim[] {
    const others = this.claims.filter(({ year }) => year !== claim.year);
    return [...others, claim].sort((a, b) => a.year - b.year);
  }

  private put(part: OffsetSection, group?: string): void {
    const { file } = this;
    this.#history.push({ ...file, offset: { ...file.offset, ...part } }, this.#year, group);
  }
}

/** The year to begin with: that of the newest claim, else of the newest inventory. */
const newestOf = ({ offset, emissions }: FactoryFile): number | undefined =>
  offset?.claims?.at(-1)?.year ?? emissions?.years.at(-1)?.year;

/** The file with lots that can be told apart. */
function distinct(file: FactoryFile): FactoryFile {
  const { offset } = file;
  if (!offset?.lots) return file;
  const lots = distinctLines(offset.lots);
  return lots === offset.lots ? file : { ...file, offset: { ...offset, lots } };
}

import {
  load,
  loadReadiness,
  nothingFilled,
  type FactoryFile,
  type FactoryResults,
  type Filled,
} from '../../src/calculators/index.ts';

type Sections = Pick<FactoryFile, 'profile' | 'emissions' | 'footprint' | 'offset' | 'measures' | 'entity'>;

/** What was read of a file, and what it shows about the requirements as of a year. */
interface Read {
  readonly of: Sections;
  readonly results: FactoryResults;
  readonly fill: (year: number) => Filled;
}

/** What the file's other calculators hold, read once per change of their sections. */
export class FactoryRecords {
  #read: Read | undefined;
  #filled: { of: Read; year: number; value: Filled } | undefined;

  /** What the calculators make of the file; nothing until it is read. */
  results(file: FactoryFile): FactoryResults | undefined {
    return this.#read && isSame(this.#read.of, file) ? this.#read.results : undefined;
  }

  /** What is filled in for an assessment of a year; nothing until the file is read. */
  filled(file: FactoryFile, year: number): Filled {
    const read = this.#read;
    if (!read || !isSame(read.of, file)) return nothingFilled;
    if (this.#filled?.of !== read || this.#filled.year !== year) {
      this.#filled = { of: read, year, value: read.fill(year) };
    }
    return this.#filled.value;
  }

  /** Whether what a file holds was read. A file without anything of the others needs no reading. */
  isReadyFor(file: FactoryFile): boolean {
    return isBare(file) || this.results(file) !== undefined;
  }

  /** Reads the other sections with the calculators that made them. */
  async loadFor(file: FactoryFile): Promise<void> {
    if (this.isReadyFor(file)) return;
    const [{ resultsOf }, { fill }] = await Promise.all([load.factory(), loadReadiness.filling()]);
    const results = await resultsOf(file);
    this.#read = { of: file, results, fill: (year) => fill(results, year) };
  }
}

const sections = ['profile', 'emissions', 'footprint', 'offset', 'measures'] as const;

/** The entity's name decides which lots are its own. */
const isSame = (one: Sections, other: Sections): boolean =>
  sections.every((section) => one[section] === other[section]) && one.entity.name === other.entity.name;

const isBare = (file: Sections): boolean => sections.every((section) => file[section] === undefined);

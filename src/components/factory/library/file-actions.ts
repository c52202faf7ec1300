import type { FileProblem } from '../../../calculators/index.ts';
import { calculators } from './calculators-on-demand.ts';
import { addFactory, replaceText } from './keeping.ts';
import type { Library } from './library.ts';
import { libraryText, readLibrary, type ExportedFactory } from './library-file.ts';
import { addTaken, takenOf } from './library-import.ts';

/**
 * What came of a text that was handed in: the factories it became, with what is to be said about each, or why not.
 * `fromVersion`: those whose present text can't be read, so that a version stands in its place.
 */
export type Imported =
  | {
      readonly factories: readonly string[];
      readonly problems: readonly FileProblem[];
      readonly fromVersion?: readonly string[];
    }
  | { readonly refused: FileProblem }
  | { readonly notStored: true };

/** Factories as files: one, or the whole library. */
export class FileActions {
  constructor(
    private readonly library: Library,
    private readonly clock: () => Date = () => new Date(),
  ) {}

  /**
   * Takes a factory file as a factory of its own, which is opened, or all factories of a file with a whole library. `into`:
   * in the place of that factory's present state, which is kept as a version.
   */
  async importText(text: string, into?: string): Promise<Imported> {
    const all = into === undefined ? readLibrary(text) : undefined;
    if (all) return this.#importAll(all);
    const { readFactoryFile } = await (await calculators()).load.factoryFile();
    const read = readFactoryFile(text);
    if (!read.ok) return { refused: read.problem };
    const stored = await this.library.change((tables, making) =>
      into === undefined
        ? addFactory(tables, { text }, making)
        : replaceText(tables, { id: into, text, kind: 'import' }, making),
    );
    if (!stored) return { notStored: true };
    if (into === undefined) await this.library.setOpen(stored.id);
    return { factories: [stored.id], problems: read.warnings };
  }

  /** The text of a file with all factories and their versions. */
  exportAll(): Promise<string> {
    return this.library.read((tables) => libraryText(tables, this.clock()));
  }

  /** All or nothing of what can be read. */
  async #importAll(all: readonly ExportedFactory[]): Promise<Imported> {
    const { readFactoryFile } = await (await calculators()).load.factoryFile();
    const { taken, problems } = takenOf(all, readFactoryFile, this.clock());
    const factories = await this.library.change(async (tables, making) => {
      const ids: string[] = [];
      for (const one of taken) ids.push(await addTaken(tables, one, making));
      return ids;
    });
    if (!factories) return { notStored: true };
    const fromVersion = factories.filter((_, index) => taken[index]?.isFromVersion);
    return { factories, problems, fromVersion };
  }
}

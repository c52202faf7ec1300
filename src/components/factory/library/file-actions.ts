import type { FileProblem } from '../../../calculators/index.ts';
import { calculators } from './calculators-on-demand.ts';
import { addFactory, addVersion, replaceText } from './keeping.ts';
import type { Library } from './library.ts';
import { libraryText, readLibrary, textIn, type ExportedFactory } from './library-file.ts';

/** What came of a text that was handed in: the factories it became, with what is to be said about each, or why not. */
export type Imported =
  | { readonly factories: readonly string[]; readonly problems: readonly FileProblem[] }
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

  /** All or nothing; a factory or a version that can't be read is told and left out. */
  async #importAll(all: readonly ExportedFactory[]): Promise<Imported> {
    const { readFactoryFile } = await (await calculators()).load.factoryFile();
    const problems: FileProblem[] = [];
    const readable = (file: unknown): string[] => {
      const text = textIn(file);
      const read = readFactoryFile(text);
      if (!read.ok) problems.push(read.problem);
      return read.ok ? [text] : [];
    };
    const taken = all.flatMap(({ title, archived, file, versions }) =>
      readable(file).map((text) => ({
        text,
        title: typeof title === 'string' && title ? title.slice(0, mostOfName) : undefined,
        archived: archived === true,
        versions: (Array.isArray(versions) ? versions : []).flatMap((version) =>
          readable(version?.file).map((kept) => ({ text: kept, name: nameOfVersion(version) })),
        ),
      })),
    );
    const factories = await this.library.change(async (tables, making) => {
      const ids: string[] = [];
      for (const { text, title, archived, versions } of taken) {
        const record = await addFactory(tables, { text, title }, making);
        if (archived) await tables.factories.put({ ...record, archived });
        for (const kept of versions) await addVersion(tables, record, { kind: 'named', ...kept }, making);
        ids.push(record.id);
      }
      return ids;
    });
    return factories ? { factories, problems } : { notStored: true };
  }
}

/** The most of a stranger's name that is taken, in characters. */
const mostOfName = 200;

/** Versions that come from elsewhere are named: none of them goes unasked. */
function nameOfVersion({ name, changedAt }: { name?: unknown; changedAt?: unknown }): string {
  const said = [name, changedAt].find((one): one is string => typeof one === 'string' && one !== '');
  return said?.slice(0, mostOfName) ?? '';
}

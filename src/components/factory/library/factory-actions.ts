import type { FactoryFile } from '../../../calculators/index.ts';
import { calculators } from './calculators-on-demand.ts';
import { textOf } from './file-text.ts';
import { addFactory, deleteFactory, writeText } from './keeping.ts';
import type { Library } from './library.ts';
import type { FactoryRecord } from './records.ts';

/**
 * What a reader does with the factories of the library. What can't be stored gives undefined or false: then all is as it
 * was, and `$trouble` says why.
 */
export class FactoryActions {
  constructor(
    private readonly library: Library,
    private readonly clock: () => Date = () => new Date(),
  ) {}

  /** Adds a factory, empty or with what a file holds, and opens it in this tab. Its id. */
  async create(file?: FactoryFile, title?: string): Promise<string | undefined> {
    const { newFactoryFile } = await calculators();
    return this.#added(await textOf(file ?? newFactoryFile(), this.clock()), title);
  }

  /** Works on a factory in this tab, and in tabs that are opened from now on. */
  async open(id: string): Promise<void> {
    await this.#amended(id, () => ({ openedAt: this.clock().toISOString() }));
    await this.library.setOpen(id);
  }

  /** A factory of its own with the same text, which is opened. Its id. */
  async duplicate(id: string, title?: string): Promise<string | undefined> {
    const found = await this.library.read(({ texts }) => texts.get(id));
    return found && this.#added(found.text, title);
  }

  /** What it is called in lists; an empty title gives the name in its file back. */
  rename(id: string, title: string): Promise<boolean> {
    return this.#amended(id, () => ({ title: title.trim() || undefined }));
  }

  archive(id: string, archived = true): Promise<boolean> {
    return this.#amended(id, () => ({ archived }));
  }

  /** It can be taken back for `daysToUndo` days. */
  remove(id: string): Promise<boolean> {
    return this.#amended(id, () => ({ deletedAt: this.clock().toISOString() }));
  }

  undoRemove(id: string): Promise<boolean> {
    return this.#amended(id, () => ({ deletedAt: undefined }));
  }

  /** Deletes it with all its versions, for good. */
  async deleteForGood(id: string): Promise<boolean> {
    return (await this.library.change(async (tables) => (await deleteFactory(tables, id), true))) ?? false;
  }

  /**
   * Changes the file that this tab works on, such as the name of the factory. Where another tab wrote meanwhile, `change` is
   * given what it wrote. False where there is none that can be read, or it wasn't stored.
   * @throws FactoryFileError where the changed file could not be opened again
   */
  async changeFile(change: (file: FactoryFile) => FactoryFile): Promise<boolean> {
    const { readFactoryFile } = await (await calculators()).load.factoryFile();
    let open = this.library.$openFactory.get();
    while (open) {
      const { id, text: since } = open;
      const read = readFactoryFile(since);
      if (!read.ok) return false;
      const text = await textOf(change(read.file), this.clock());
      const written = await this.library.change((tables, making) =>
        writeText(tables, { id, text, since }, making),
      );
      if (!written || 'record' in written) return written !== undefined;
      open = written.other === null ? undefined : { ...open, text: written.other };
    }
    return false;
  }

  async #added(text: string, title: string | undefined): Promise<string | undefined> {
    const added = await this.library.change((tables, making) => addFactory(tables, { text, title }, making));
    if (added) await this.library.setOpen(added.id);
    return added?.id;
  }

  async #amended(id: string, change: () => Partial<FactoryRecord>): Promise<boolean> {
    const amended = await this.library.change(async ({ factories }) => {
      const record = await factories.get(id);
      if (record) await factories.put({ ...record, ...change() });
      return record !== undefined;
    });
    return amended ?? false;
  }
}

import { DatabaseShelf } from './database.ts';
import type { LibraryState } from './library-state.ts';
import { MemoryShelf } from './memory-shelf.ts';
import type { Shelf } from './shelf.ts';

/** Where the library lives: in the browser's database once the reader agreed, until then in the memory of the page. */
export class Home {
  #shelf: Shelf = new MemoryShelf();
  #state: LibraryState = { state: 'loading' };

  /** `onState`: the state changed. `onGone`: all that was there is gone from this page. */
  constructor(
    private readonly onState: (state: LibraryState) => void,
    private readonly onGone: () => void,
  ) {}

  get shelf(): Shelf {
    return this.#shelf;
  }

  get state(): LibraryState {
    return this.#state;
  }

  /** Opens the database if there is one, or if `wanted`. */
  async find(wanted: boolean): Promise<void> {
    try {
      const found = await (wanted ? DatabaseShelf.open(this.#events) : DatabaseShelf.find(this.#events));
      if (found) this.#shelf = found;
      this.#become({ state: found ? 'open' : 'none' });
    } catch (error) {
      const isNewer = error instanceof DOMException && error.name === 'VersionError';
      this.#become({ state: 'blocked', code: isNewer ? 'newer-site' : 'blocked' });
    }
  }

  /**
   * Makes the database and moves into it what is in the memory of the page.
   * @throws DOMException where the browser doesn't let it, or has no room: then all stays as it was
   */
  async moveIn(): Promise<void> {
    const database = await DatabaseShelf.open(this.#events);
    try {
      await copyAll(this.#shelf, database);
    } catch (error) {
      database.close();
      throw error;
    }
    this.#shelf = database;
    this.#become({ state: 'open' });
  }

  /** Deletes the database with all that is in it. @throws DOMException where the browser doesn't let it */
  async moveOut(): Promise<void> {
    const left = this.#shelf;
    this.#shelf = new MemoryShelf();
    this.#become({ state: 'none' });
    if (left instanceof DatabaseShelf) await left.destroy();
  }

  #become(state: LibraryState): void {
    this.#state = state;
    this.onState(state);
  }

  readonly #events = {
    onTaken: (deleted: boolean) => {
      this.#shelf = new MemoryShelf();
      this.#become(deleted ? { state: 'none' } : { state: 'blocked', code: 'newer-site' });
      this.onGone();
    },
    onLost: () => {
      this.#shelf = new MemoryShelf();
      void this.find(false).then(this.onGone);
    },
  };
}

async function copyAll(from: Shelf, to: Shelf): Promise<void> {
  const [factories, versions, texts] = await from.transact('readonly', (tables) =>
    Promise.all([tables.factories.getAll(), tables.versions.getAll(), tables.texts.getAll()]),
  );
  await to.transact('readwrite', (tables) =>
    Promise.all([
      ...factories.map((row) => tables.factories.put(row)),
      ...versions.map((row) => tables.versions.put(row)),
      ...texts.map((row) => tables.texts.put(row)),
    ]),
  );
}

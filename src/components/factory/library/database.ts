import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { FactoryRecord, TextRecord, VersionRecord } from './records.ts';
import type { Shelf, Tables } from './shelf.ts';

/** The database whose presence is the reader's consent. */
const databaseName = 'zcf-factories';

const version = 1;

interface Schema extends DBSchema {
  factories: { key: string; value: FactoryRecord };
  versions: { key: string; value: VersionRecord };
  texts: { key: string; value: TextRecord };
}

/** Told when the database goes away under an open page. */
export interface DatabaseEvents {
  /** Another tab deletes it (`deleted`), or a newer version of the site changes it. */
  readonly onTaken: (deleted: boolean) => void;
  /** The browser closed it: its storage was cleared, or it failed. */
  readonly onLost: () => void;
}

/** A library in the browser's database. */
export class DatabaseShelf implements Shelf {
  private constructor(private readonly database: IDBPDatabase<Schema>) {}

  /** Opens the database if there is one. Looking makes none. @throws DOMException where the browser doesn't let it */
  static async find(events: DatabaseEvents): Promise<DatabaseShelf | undefined> {
    if (typeof indexedDB.databases === 'function') {
      const found = await indexedDB.databases();
      return found.some(({ name }) => name === databaseName) ? DatabaseShelf.open(events) : undefined;
    }
    let isNew = false;
    try {
      return await DatabaseShelf.open(events, (abort) => {
        isNew = true;
        abort();
      });
    } catch (error) {
      if (isNew) return undefined;
      throw error;
    }
  }

  /** Opens the database and makes it if there is none. @throws DOMException where the browser doesn't let it */
  static async open(events: DatabaseEvents, onNew?: (abort: () => void) => void): Promise<DatabaseShelf> {
    const database = await openDB<Schema>(databaseName, version, {
      upgrade(upgraded, before, _after, transaction) {
        if (before === 0 && onNew) {
          // The abort is what is wanted: the request for opening tells of it.
          transaction.done.catch(() => {});
          return onNew(() => transaction.abort());
        }
        for (const table of ['factories', 'versions', 'texts'] as const)
          upgraded.createObjectStore(table, { keyPath: 'id' });
      },
      blocking: (_present, wanted, { target }) => {
        (target as IDBDatabase).close();
        events.onTaken(wanted === null);
      },
      terminated: events.onLost,
    });
    return new DatabaseShelf(database);
  }

  /** Deletes the database, and with it the consent. Other tabs give it up when they are told. */
  async destroy(): Promise<void> {
    this.close();
    await deleteDB(databaseName);
  }

  close(): void {
    this.database.close();
  }

  async transact<Result>(
    mode: 'readonly' | 'readwrite',
    work: (tables: Tables) => Promise<Result>,
  ): Promise<Result> {
    const transaction = this.database.transaction(['factories', 'versions', 'texts'], mode);
    transaction.done.catch(() => {});
    try {
      const [factories, versions, texts] = (['factories', 'versions', 'texts'] as const).map((name) =>
        transaction.objectStore(name),
      ) as unknown as [Tables['factories'], Tables['versions'], Tables['texts']];
      const result = await work({ factories, versions, texts });
      await transaction.done;
      return result;
    } catch (error) {
      try {
        transaction.abort();
      } catch {
        // It is over already: aborted by what went wrong.
      }
      // A request only says that it was aborted; the transaction knows by what.
      throw transaction.error ?? error;
    }
  }
}

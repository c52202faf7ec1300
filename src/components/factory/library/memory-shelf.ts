import type { Shelf, Table, Tables } from './shelf.ts';

class MemoryTable<Row extends { readonly id: string }> implements Table<Row> {
  constructor(readonly rows = new Map<string, Row>()) {}

  async get(id: string): Promise<Row | undefined> {
    return this.rows.get(id);
  }

  async getAll(): Promise<Row[]> {
    return [...this.rows.values()];
  }

  async put(row: Row): Promise<void> {
    this.rows.set(row.id, row);
  }

  async delete(id: string): Promise<void> {
    this.rows.delete(id);
  }

  copy(): MemoryTable<Row> {
    return new MemoryTable(new Map(this.rows));
  }
}

/** A library that goes with the page: before the reader agreed, and where nothing can be stored. */
export class MemoryShelf implements Shelf {
  #tables = {
    factories: new MemoryTable(),
    versions: new MemoryTable(),
    texts: new MemoryTable(),
  } as Record<keyof Tables, MemoryTable<never>>;
  #last: Promise<unknown> = Promise.resolve();

  transact<Result>(
    _mode: 'readonly' | 'readwrite',
    work: (tables: Tables) => Promise<Result>,
  ): Promise<Result> {
    const next = this.#last.then(async () => {
      const { factories, versions, texts } = this.#tables;
      const copies = { factories: factories.copy(), versions: versions.copy(), texts: texts.copy() };
      const result = await work(copies);
      this.#tables = copies;
      return result;
    });
    this.#last = next.catch(() => {});
    return next;
  }
}

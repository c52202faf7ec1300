import type { FactoryRecord, TextRecord, VersionRecord } from './records.ts';

/** Records of one kind by their ids. */
export interface Table<Row extends { readonly id: string }> {
  get(id: string): Promise<Row | undefined>;
  getAll(): Promise<Row[]>;
  put(row: Row): Promise<unknown>;
  delete(id: string): Promise<unknown>;
}

export interface Tables {
  readonly factories: Table<FactoryRecord>;
  readonly versions: Table<VersionRecord>;
  readonly texts: Table<TextRecord>;
}

/** Where the library stands: in the browser's database, or in the memory of the page. */
export interface Shelf {
  /**
   * Does all of `work` or, where it throws, nothing of it; nobody else writes meanwhile. Within it only the tables may be
   * awaited.
   * @throws DOMException QuotaExceededError where there is no room, others where the browser doesn't let it
   */
  transact<Result>(
    mode: 'readonly' | 'readwrite',
    work: (tables: Tables) => Promise<Result>,
  ): Promise<Result>;
}

import type { Inventory, RowsReading, TableText as TextOfTable } from '../../../../src/calculators/index.ts';

/** What the worker is asked: the text of a file, or the rows of a text as a calculator reads them. */
export type ImportAsked =
  | { readonly what: 'file'; readonly file: File; readonly sheet?: number | undefined }
  | (RowsAsked & { readonly what: 'emissions'; readonly inventory: Inventory })
  | (RowsAsked & { readonly what: 'footprint' | 'offset' });

/** A text with what the reader put right: the roles of its columns, and by place of the row the id of an entry. */
export interface RowsAsked extends TextOfTable {
  readonly chosen: readonly (readonly [row: number, entry: string])[];
}

/** The rows as they come back: plain data. */
export type RowsAnswer = RowsReading<unknown>;

/** The worker that reads files and their rows; the address is written out, because that is what bundlers look for. */
export const importWorker = (): Worker =>
  new Worker(new URL('./import.worker.ts', import.meta.url), { type: 'module' });

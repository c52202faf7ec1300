import type { CsvCell } from './csv.ts';
import type { Node } from './quantification.ts';

/** A cell of a table before it is written: what a file for machines holds, or a value with how it came about. */
export type TableCell = CsvCell | Node;

/** The same table with the numbers alone. */
export const valuesOf = (rows: readonly (readonly TableCell[])[]): readonly (readonly CsvCell[])[] =>
  rows.map((cells) => cells.map((cell) => (typeof cell === 'object' ? cell.value : cell)));

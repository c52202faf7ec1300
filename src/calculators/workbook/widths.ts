import type { TableCell } from '../engine/table-cells.ts';

/** Headings are wrapped within what the numbers below them take. */
const NARROWEST = 12;
const WIDEST = 40;

/** Columns as wide as their longest text, within limits; a character of Han takes two of others. */
export function widthsOf(rows: readonly (readonly TableCell[])[]): readonly number[] {
  const lengths: number[] = [];
  for (const cells of rows) {
    for (const [column, cell] of cells.entries()) {
      const length = typeof cell === 'string' ? lengthOf(cell) : 0;
      lengths[column] = Math.max(lengths[column] ?? 0, length);
    }
  }
  return lengths.map((length) => Math.min(Math.max(length + 2, NARROWEST), WIDEST));
}

const lengthOf = (text: string): number =>
  [...text].reduce((all, one) => all + (/\p{Script=Han}/u.test(one) ? 2 : 1), 0);

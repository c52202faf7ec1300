import type { PastedRow } from './reading.ts';

/** So many rows are drawn of a table whose rows are more. */
export const FIRST_ROWS = 100;

/** So many more when they are asked for. */
export const MORE_ROWS = 200;

/** Of so many the beginning is always drawn, so that the columns can be told. */
const BEGINNING = 30;

/**
 * The rows that are drawn, in the table's order: its beginning, then those that can't be read, those that ask for a look,
 * those that are no data, and all others, until `count` are.
 */
export function rowsToDraw<Row extends PastedRow<unknown>>(
  rows: readonly Row[],
  count: number,
): readonly Row[] {
  if (rows.length <= count) return rows;
  const beginning = rows.slice(0, BEGINNING);
  const rest = rows.slice(BEGINNING);
  const ranked = [0, 1, 2, 3].flatMap((rank) => rest.filter((row) => rankOf(row) === rank));
  return [...beginning, ...ranked].slice(0, count).sort((a, b) => a.row - b.row);
}

function rankOf({ ok, problems }: PastedRow<unknown>): number {
  const has = (severity: string) => problems.some((problem) => problem.severity === severity);
  if (has('error')) return 0;
  if (has('ask')) return 1;
  return ok ? 3 : 2;
}

import type { Steps } from '../../engine/steps.ts';
import type { Columns } from './columns.ts';
import { readTable, tableLimits, type Table, type TableProblem } from './read-table.ts';
import { rowCounts, type RowCounts, type StatedRow } from './row-state.ts';

/** A text that is read as a table: what the reader put right of its columns, by their places. */
export interface TableText<Role extends string = string> {
  readonly text: string;
  readonly roles?: readonly (Role | undefined)[] | undefined;
}

/** A text as rows: what each column holds, and what each row would become; or why it can't be read. */
export type RowsReading<Row, Role extends string = string> =
  | {
      readonly ok: true;
      readonly roles: readonly (Role | undefined)[];
      /** How many rows stand above the data: titles and headings. */
      readonly above: number;
      readonly counts: RowCounts;
      readonly rows: readonly Row[];
    }
  | { readonly ok: false; readonly problem: TableProblem };

/** Rows between two reports of progress. */
export const ROWS_A_STEP = 50;

/**
 * Reads a text as a table and its rows by `interpret`, in steps. More rows of data than are taken at once are refused.
 * @param arrange makes a row of each thing, where a table has several in a row
 */
export function* readRows<Row extends StatedRow, Role extends string>(
  { text, roles }: TableText<Role>,
  guess: (table: Table) => Columns<Role>,
  interpret: (table: Table, columns: Columns<Role>) => Steps<readonly Row[]>,
  arrange: (table: Table) => Table = (table) => table,
): Steps<RowsReading<Row, Role>> {
  const reading = readTable(text);
  if (!reading.ok) return reading;
  yield 0;
  const table = arrange(reading.table);
  const guessed = guess(table);
  const columns = { ...guessed, roles: roles ?? guessed.roles };
  const rows = yield* interpret(table, columns);
  const counts = rowCounts(rows);
  const came = counts.all - counts.skipped;
  if (came > tableLimits.rows) {
    return { ok: false, problem: { code: 'tooManyRows', facts: { came, maximum: tableLimits.rows } } };
  }
  return { ok: true, roles: columns.roles, above: (columns.headerRow ?? -1) + 1, counts, rows };
}

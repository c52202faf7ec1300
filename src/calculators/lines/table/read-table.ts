import { delimitedCell } from '../../engine/delimited-cell.ts';

/** Cells as they were pasted, every row of the same length. */
export interface Table {
  readonly rows: readonly (readonly string[])[];
  readonly columns: number;
}

/** Why a text is no table that can be taken: a code with its facts, for a sentence. */
export interface TableProblem {
  readonly code: 'empty' | 'tooLong' | 'tooManyRows' | 'tooManyColumns' | 'cellTooLong';
  readonly facts: Readonly<Record<string, number>>;
}

export type TableReading =
  { readonly ok: true; readonly table: Table } | { readonly ok: false; readonly problem: TableProblem };

/**
 * What is taken at once. A year of a factory is far below. `rows` are rows of data; with titles, headings, totals and empty
 * rows between them a table may have `allRows`.
 */
export const tableLimits = {
  characters: 2_000_000,
  rows: 5000,
  allRows: 6000,
  columns: 60,
  cell: 2000,
} as const;

/**
 * Reads what was copied from a spreadsheet (separated by tabs) or a CSV file (commas or semicolons): quoted cells with
 * line breaks and doubled quotes, any line ending, a byte order mark; empty rows at the end don't count. Never throws.
 */
export function readTable(text: string): TableReading {
  const refuse = (code: TableProblem['code'], facts: TableProblem['facts'] = {}): TableReading => ({
    ok: false,
    problem: { code, facts },
  });
  if (text.length > tableLimits.characters) {
    return refuse('tooLong', { came: text.length, maximum: tableLimits.characters });
  }
  const clean = text.replace(/^\ufeff/, '').replaceAll('\u0000', '');
  const separator = separatorOf(clean);
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = 0; at <= clean.length;) {
    const cell = delimitedCell(clean, at, separator, tableLimits.cell);
    if (cell.text.length > tableLimits.cell) {
      const facts = { row: rows.length + 1, column: row.length + 1, came: cell.text.length };
      return refuse('cellTooLong', { ...facts, maximum: tableLimits.cell });
    }
    row.push(cell.text.trim());
    at = cell.end + 1;
    if (clean[cell.end] === separator) continue;
    if (clean[cell.end] === '\r' && clean[at] === '\n') at += 1;
    rows.push(row);
    row = [];
  }
  const filled = rows.slice(0, rows.findLastIndex(isFilled) + 1);
  const columns = filled.reduce((most, cells) => Math.max(most, cells.findLastIndex(Boolean) + 1), 0);
  if (!filled.length) return refuse('empty');
  if (filled.length > tableLimits.allRows) {
    return refuse('tooManyRows', { came: filled.length, maximum: tableLimits.rows });
  }
  if (columns > tableLimits.columns) {
    return refuse('tooManyColumns', { came: columns, maximum: tableLimits.columns });
  }
  const even = (cells: string[]) => Array.from({ length: columns }, (_, place) => cells[place] ?? '');
  return { ok: true, table: { rows: filled.map(even), columns } };
}

const isFilled = (cells: readonly string[]) => cells.some((cell) => cell !== '');

/** A tab anywhere says spreadsheet; else what the first line has more of. */
function separatorOf(text: string): string {
  if (text.includes('\t')) return '\t';
  const [line = ''] = text.split(/[\r\n]/, 1);
  const outside = line.replace(/"(?:[^"]|"")*"/g, '');
  return outside.split(';').length > outside.split(',').length ? ';' : ',';
}

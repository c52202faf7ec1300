/** A cell of a file for machines: a text, a number in full precision, or nothing. */
export type CsvCell = string | number | undefined;

/** Rows as CSV (RFC 4180) with a byte order mark, without which Excel misreads Chinese. */
export function csvOf(rows: readonly (readonly CsvCell[])[]): string {
  return '\ufeff' + rows.map((row) => row.map(csvCell).join(',')).join('\r\n') + '\r\n';
}

/** What a spreadsheet would take for a formula, or such a text with the apostrophe that keeps it one. */
const formula = /^'*[=+\-@\t\r]/;

/** The text that a cell of such a file holds, without the apostrophe that `csvCell` put before it. */
export const csvText = (cell: string): string =>
  cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell;

/**
 * One cell. A spreadsheet takes a text that begins with one of = + - @ for a formula; an apostrophe keeps it text. A
 * number stays a number: the shortest form that reads back as the same one, with the keyboard's minus.
 */
export function csvCell(cell: CsvCell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell === 0 ? 0 : cell) : '';
  const safe = formula.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A text, or a number, which is written as it is. */
export type Cell = string | number;

/** Rows as CSV (RFC 4180) with a byte order mark, without which Excel misreads Chinese. */
export function csvOf(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return '\ufeff' + [columns, ...rows].map((row) => row.map(cell).join(',')).join('\r\n') + '\r\n';
}

/** A spreadsheet takes a text that begins with one of = + - @ for a formula; an apostrophe keeps it text. */
function cell(content: Cell): string {
  if (typeof content === 'number') return String(content);
  const safe = /^[=+\-@\t\r]/.test(content) ? `'${content}` : content;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

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

/** What is taken at once. A year of a factory is far below. */
export const tableLimits = { characters: 2_000_000, rows: 2000, columns: 60, cell: 2000 } as const;

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
    const cell = readCell(clean, at, separator);
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
  if (filled.length > tableLimits.rows) {
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

interface Cell {
  readonly text: string;
  /** The place of the separator or line end behind it, or the end of the text. */
  readonly end: number;
}

function readCell(text: string, start: number, separator: string): Cell {
  return (text[start] === '"' && readQuoted(text, start, separator)) || readPlain(text, start, separator);
}

function readPlain(text: string, start: number, separator: string): Cell {
  let end = start;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return { text: text.slice(start, end), end };
}

/** Undefined where the quote isn't closed in time: then it is a character like others (5" pipe). */
function readQuoted(text: string, start: number, separator: string): Cell | undefined {
  const last = Math.min(text.length, start + 2 * tableLimits.cell + 2);
  for (let at = start + 1; at < last; at += 1) {
    if (text[at] !== '"') continue;
    if (text[at + 1] === '"') {
      at += 1;
      continue;
    }
    const end = at + 1;
    const closes = end >= text.length || [separator, '\n', '\r'].includes(text[end] ?? '');
    return closes ? { text: text.slice(start + 1, at).replaceAll('""', '"'), end } : undefined;
  }
  return undefined;
}

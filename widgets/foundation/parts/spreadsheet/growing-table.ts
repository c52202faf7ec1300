import { Refusal, spreadsheetLimits as limits } from './problem.ts';

/** A table that is put together cell by cell and never grows past what is taken. */
export class GrowingTable {
  readonly #rows: string[][] = [];
  #characters = 0;

  /** @param countRows how many rows the file has, where they are too many */
  constructor(private readonly countRows?: () => number) {}

  /**
   * Writes a cell, by places from 0. Spaces around it and characters that no text has are left out; an empty cell takes no
   * place, so that a formatted but empty row far below the data costs nothing.
   */
  put(row: number, column: number, value: string): void {
    const text = value.replace(/[\0-\x08\x0b\x0c\x0e-\x1f]/g, '').trim();
    if (text === '') return;
    const place = { row: row + 1, column: column + 1 };
    if (row >= limits.rows) {
      const came = Math.max(place.row, this.countRows?.() ?? 0);
      throw new Refusal('tooManyRows', { came, maximum: limits.data });
    }
    if (column >= limits.columns) {
      throw new Refusal('tooManyColumns', { came: place.column, maximum: limits.columns });
    }
    if (text.length > limits.cell) {
      throw new Refusal('cellTooLong', { ...place, came: text.length, maximum: limits.cell });
    }
    this.#characters += text.length + 1;
    if (this.#characters > limits.characters)
      throw new Refusal('tooMuchText', { maximum: limits.characters });
    const cells = (this.#rows[row] ??= []);
    cells[column] = text;
  }

  /** The text at a place, from 0; nothing where there is none. */
  at(row: number, column: number): string | undefined {
    return this.#rows[row]?.[column];
  }

  /** Whether a row holds anything. */
  holds(row: number): boolean {
    return this.#rows[row] !== undefined;
  }

  get isEmpty(): boolean {
    return !this.#rows.length;
  }

  /** The text that copying the cells from a spreadsheet gives: tabs between cells, quotes where a cell holds one. */
  text(): string {
    const lines = Array.from(this.#rows, (cells = []) =>
      Array.from(cells, (cell = '') => quoted(cell)).join('\t'),
    );
    const text = lines.join('\n');
    // A single column would else be taken for lines of commas.
    return text.includes('\t') ? text : `${text}\t`;
  }
}

const quoted = (cell: string): string =>
  /^"|[\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

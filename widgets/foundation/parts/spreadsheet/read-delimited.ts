import { delimitedCell } from '../../../../src/calculators/index.ts';
import { GrowingTable } from './growing-table.ts';
import { spreadsheetLimits as limits } from './problem.ts';

/** The likeliest first, where a text shows two as often: commas stand in numbers and sentences too. */
const separators = ['\t', ';', ','] as const;

/** Lines that are looked at for the separator. */
const SAMPLE = 50;

/**
 * Reads CSV (RFC 4180) and its relatives: cells between commas, semicolons or tabs, whichever the text shows, quoted ones
 * with line breaks and doubled quotes.
 * @throws Refusal for more than is taken
 */
export function readDelimited(text: string): GrowingTable {
  const table = new GrowingTable(() => text.split(/\r\n|\r|\n/).filter((line) => line !== '').length);
  // Excel lets a first line say what separates the cells.
  const [said = '', declared] = /^\ufeff?sep=([\t;,])\r?\n/i.exec(text) ?? [];
  const separator = declared ?? separatorOf(text);
  let row = 0;
  let column = 0;
  for (let at = said.length; at < text.length;) {
    const cell = delimitedCell(text, at, separator, limits.cell);
    table.put(row, column, cell.text);
    const ending = text[cell.end];
    at = cell.end + (ending === '\r' && text[cell.end + 1] === '\n' ? 2 : 1);
    if (ending === separator) column += 1;
    else [row, column] = [row + 1, 0];
  }
  return table;
}

/** The separator that most lines have equally often. */
function separatorOf(text: string): string {
  const outside = text.slice(0, limits.characters / 10).replace(/"[^"]*"/g, '');
  const lines = outside.split(/\r\n|\r|\n/, SAMPLE).filter((line) => line.trim() !== '');
  let best = { separator: ',', lines: 0, cells: 0 };
  for (const separator of separators) {
    const often = new Map<number, number>();
    for (const line of lines) {
      const cells = line.split(separator).length - 1;
      if (cells) often.set(cells, (often.get(cells) ?? 0) + 1);
    }
    for (const [cells, count] of often) {
      if (count > best.lines || (count === best.lines && cells > best.cells)) {
        best = { separator, lines: count, cells };
      }
    }
  }
  return best.separator;
}

import { GrowingTable } from './growing-table.ts';
import { fillMerged, type MergedRows } from './merged-rows.ts';
import { spreadsheetLimits as limits } from './problem.ts';

/** Whether a text is a page of tables, which many programs save as .xls. */
export const isHtml = (text: string): boolean =>
  /^\s*(<!doctype html|<(html|head|meta|style|body|div|table)[\s>]|<\?xml[^<>]*>\s*<html)/i.test(
    text.slice(0, 1000),
  );

/** Elements whose content is no text. */
const silent = ['script', 'style', 'title', 'xml'];

/** A cell that is being read. */
interface Cell {
  readonly place: number;
  readonly rows: number;
  readonly columns: number;
  text: string;
}

/**
 * Reads the cells of the tables of a page, one table below the other. It is read as text and never becomes a page: scripts,
 * styles and comments are passed over, and what isn't closed ends with the text.
 * @throws Refusal for more than is taken
 */
export function readHtml(html: string): GrowingTable {
  const table = new GrowingTable(() => html.split(/<tr[\s>]/i).length - 1);
  const merged: MergedRows[] = [];
  /** By column: the row before which a cell from above reaches. */
  let reaching: number[] = [];
  let [row, column] = [-1, 0];
  let cell: Cell | undefined;
  const end = () => {
    if (!cell) return;
    table.put(row, cell.place, cell.text.replace(/\s+/g, ' '));
    if (cell.rows > 1) merged.push({ column: cell.place, from: row, to: row + cell.rows - 1 });
    for (let place = cell.place; place < cell.place + cell.columns; place += 1)
      reaching[place] = row + cell.rows;
    column = cell.place + cell.columns;
    cell = undefined;
  };
  for (const { text, name, attributes, closes } of tagsOf(html)) {
    if (cell) cell.text += decodedText(text);
    if (['td', 'th', 'tr', 'table'].includes(name)) end();
    if (closes) continue;
    if (name === 'br' && cell) cell.text += ' ';
    if (name === 'table') reaching = [];
    if (name === 'tr') [row, column] = [row + 1, 0];
    if (name === 'td' || name === 'th') {
      row = Math.max(0, row);
      while ((reaching[column] ?? 0) > row) column += 1;
      const span = (of: string, most: number) =>
        Math.min(
          most,
          Math.max(1, Number(new RegExp(`\\b${of}\\s*=\\s*["']?(\\d{1,6})`, 'i').exec(attributes)?.[1] ?? 1)),
        );
      cell = {
        place: column,
        rows: span('rowspan', limits.rows),
        columns: span('colspan', limits.columns),
        text: '',
      };
    }
  }
  end();
  fillMerged(table, merged);
  return table;
}

interface Tag {
  /** What stands before it. */
  readonly text: string;
  readonly name: string;
  readonly attributes: string;
  readonly closes: boolean;
}

function* tagsOf(html: string): Generator<Tag> {
  for (let at = 0; at < html.length;) {
    const open = html.indexOf('<', at);
    const isComment = html.startsWith('<!--', open);
    const close = open < 0 ? -1 : html.indexOf(isComment ? '-->' : '>', open);
    if (close < 0) return yield { text: html.slice(at), name: '', attributes: '', closes: true };
    const inside = html.slice(open + 1, Math.min(close, open + limits.cell));
    const [, slash = '', name = ''] = /^(\/?)([a-z][a-z0-9]*)/i.exec(inside) ?? [];
    const tag = name.toLowerCase();
    yield { text: html.slice(at, open), name: tag, attributes: inside, closes: slash !== '' };
    at = close + 1;
    if (slash === '' && silent.includes(tag)) {
      const ending = html.toLowerCase().indexOf(`</${tag}`, at);
      at = ending < 0 ? html.length : ending;
    }
  }
}

const named = new Map([['amp', '&'], ['lt', '<'], ['gt', '>'], ['quot', '"'], ['apos', "'"], ['nbsp', ' ']]); // prettier-ignore

/** A text with its named and numbered characters put in. */
export const decodedText = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,6}));/gi, (written, decimal, hex, name) => {
    if (name !== undefined) return named.get(String(name).toLowerCase()) ?? written;
    const point = decimal === undefined ? parseInt(hex, 16) : Number(decimal);
    return point <= 0x10ffff ? String.fromCodePoint(point) : written;
  });

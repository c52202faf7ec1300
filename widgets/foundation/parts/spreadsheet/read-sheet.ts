import { GrowingTable } from './growing-table.ts';
import type { NumberFormat } from './number-formats.ts';
import { numberText } from './number-text.ts';
import { Refusal } from './problem.ts';
import { RichText } from './read-strings.ts';
import { fillMerged, type MergedRows } from './merged-rows.ts';
import { readXml, type XmlElement } from './read-xml.ts';

/** What the cells of all sheets refer to. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly formats: readonly NumberFormat[];
  readonly date1904: boolean;
}

interface Cell {
  readonly row: number;
  readonly column: number;
  readonly reference: string;
  readonly type: string;
  readonly format: NumberFormat;
  value?: string;
  hasFormula?: true;
}

/**
 * The cells of a sheet with what they show: a formula by the value it had when the file was saved. Of merged cells the
 * first one has the value; a text that is merged over several rows stands in each of them.
 * @throws Refusal for more than is taken, or a formula that was never computed
 */
export function readSheet(xml: string, context: CellContext): GrowingTable {
  const table = new GrowingTable(() => lastRowIn(xml));
  const merged = readCells(xml, context, (row, column, text) => table.put(row, column, text));
  fillMerged(table, merged);
  return table;
}

/**
 * Gives the cells of a sheet one by one, their places from 0, and nothing of a text left out.
 * @returns which of them are merged
 */
export function readCells(
  xml: string,
  context: CellContext,
  put: (row: number, column: number, text: string) => void,
): readonly MergedRows[] {
  const rich = new RichText();
  let place = { row: -1, column: -1 };
  let cell: Cell | undefined;
  let inValue = false;
  const merged: MergedRows[] = [];
  readXml(xml, {
    open(element) {
      const { name } = element;
      if (name === 'row') place = { row: rowOf(element) ?? place.row + 1, column: -1 };
      if (name === 'mergeCell') merged.push(...mergedRows(element));
      if (name === 'c') {
        cell = cellOf(element, place, context);
        place = { row: cell.row, column: cell.column };
      }
      if (!cell) return;
      rich.open(name);
      if (name === 'f') cell.hasFormula = true;
      if (name === 'v') {
        inValue = true;
        cell.value ??= '';
      }
    },
    text(text) {
      if (cell && inValue) cell.value += text;
      rich.add(text);
    },
    close(name) {
      rich.close(name);
      if (name === 'v') inValue = false;
      if (name !== 'c' || !cell) return;
      const inline = rich.take();
      put(cell.row, cell.column, cell.type === 'inlineStr' ? inline : textOf(cell, context));
      cell = undefined;
    },
  });
  return merged;
}

/** The number of the last row that holds a value; 0 where it can't be told. */
function lastRowIn(xml: string): number {
  const value = Math.max(xml.lastIndexOf('<v'), xml.lastIndexOf('<t'));
  const row = xml.slice(xml.lastIndexOf('<row', value)).slice(0, 400);
  return Number(/^<row[^>]* r="(\d{1,7})"/.exec(row)?.[1] ?? 0);
}

/** The number of the last row by what a sheet says of itself at its beginning; 0 where it doesn't. */
export const declaredRows = (beginning: string): number =>
  Number(/<dimension ref="[A-Z]{1,3}\d{1,7}:[A-Z]{1,3}(\d{1,7})"/.exec(beginning)?.[1] ?? 0);

function rowOf({ attribute }: XmlElement): number | undefined {
  const written = attribute('r');
  if (written === undefined) return undefined;
  if (!/^[1-9]\d{0,6}$/.test(written)) throw new Refusal('damaged');
  return Number(written) - 1;
}

/** A cell says where it stands, or stands behind the one before it. */
function cellOf(
  { attribute }: XmlElement,
  before: Record<'row' | 'column', number>,
  { formats }: CellContext,
): Cell {
  const written = attribute('r');
  const [, letters, digits] = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(written ?? '') ?? [];
  if (written !== undefined && !letters) throw new Refusal('damaged');
  const row = digits ? Number(digits) - 1 : Math.max(0, before.row);
  const column = letters ? columnOf(letters) : before.column + 1;
  const format = formats[Number(attribute('s') ?? 0)] ?? 'number';
  return {
    row,
    column,
    reference: written ?? `R${row + 1}C${column + 1}`,
    type: attribute('t') ?? 'n',
    format,
  };
}

/** A2:A13; a sheet has few of them, and more than are taken are left as they are. */
function mergedRows({ attribute }: XmlElement): readonly MergedRows[] {
  const [, letters = '', from, to] =
    /^([A-Z]{1,3})([1-9]\d{0,6}):[A-Z]{1,3}([1-9]\d{0,6})$/.exec(attribute('ref') ?? '') ?? [];
  return from === undefined
    ? []
    : [{ column: columnOf(letters), from: Number(from) - 1, to: Number(to) - 1 }];
}

/** A is 0, Z is 25, AA is 26. */
const columnOf = (letters: string): number =>
  [...letters].reduce((place, letter) => place * 26 + letter.charCodeAt(0) - 64, 0) - 1;

function textOf(
  { type, value, format, hasFormula, reference }: Cell,
  { strings, date1904 }: CellContext,
): string {
  // A formula whose result is an empty text has an empty value or none; any other like it was never computed.
  if (!value) {
    if (hasFormula && type !== 'str') throw new Refusal('notCalculated', { cell: reference });
    return '';
  }
  if (type === 's') {
    const shared = /^\d+$/.test(value.trim()) ? strings[Number(value)] : undefined;
    if (shared === undefined) throw new Refusal('damaged');
    return shared;
  }
  if (type === 'b') return value.trim() === '1' ? 'TRUE' : 'FALSE';
  if (type === 'd') return value.trim().replace(/T00:00:00(\.0+)?Z?$/, '');
  return type === 'n' ? numberText(value, format, date1904) : value;
}

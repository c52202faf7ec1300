import { columnName } from '../engine/sheet-model.ts';
import type { Typed } from '../lines/entered.ts';
import { readNumber } from '../lines/typed-number.ts';
import {
  inputColumns,
  monthColumns,
  type Entry,
  type InputCell,
  type InputColumn,
  type InputRow,
} from './input-rows.ts';
import { sumProblem } from './months-sum.ts';
import { workbookTexts } from './texts.ts';

/** Why what stands in a cell isn't taken. */
export type CellProblem =
  /** No number, or none that the field takes. */
  | 'notANumber'
  | 'unknownOption'
  /** Something that is changed on the page, as the kind of a source or its factor. */
  | 'notHere'
  /** A row that stands here twice, as after copying it. */
  | 'twice'
  /** A row of something that this file doesn't have. */
  | 'unknownRow'
  /** A new row whose name and kind say nothing that can be emitted. */
  | 'unknownSource'
  /** A new row with a name and nothing else. */
  | 'onlyName'
  | 'noUnit'
  /** Bills of months in a row that isn't entered by months. */
  | 'noMonths'
  /** Another number over the sum of the months. */
  | 'sumOfMonths'
  /** A reason in a row whose number doesn't stand in place of another. */
  | 'noOverride';

/** One cell that isn't as it was written. */
export interface CellChange {
  /** Where it stands on the sheet: I7. */
  readonly cell: string;
  /** What it is of: the source and the field. */
  readonly name: string;
  readonly before: string;
  readonly after: string;
  readonly state: 'changed' | 'new' | 'unreadable';
  readonly problem?: CellProblem;
  /** What would have been taken: the options, the units, or the sum. */
  readonly expected?: readonly string[];
}

/** A change with where it belongs and what is to be typed there; '' where it was emptied. */
export interface TakenChange {
  readonly row: InputRow;
  readonly column: InputColumn;
  readonly typed: Typed;
}

/** The columns of a sheet that came back, by the keys in its first row. */
export type ColumnPlaces = ReadonlyMap<InputColumn, number>;

export function columnPlaces(keys: readonly string[]): ColumnPlaces {
  const known = new Set<string>(inputColumns);
  const places = new Map<InputColumn, number>([['path', 0]]);
  for (const [place, key] of keys.entries()) if (known.has(key)) places.set(key as InputColumn, place);
  return places;
}

export interface CameRow {
  /** From 0, on the sheet. */
  readonly place: number;
  readonly cells: readonly string[];
}

/** What a cell is read as, or why it isn't taken. */
export type ReadCell =
  { readonly typed: Typed } | { readonly problem: CellProblem; readonly expected?: readonly string[] };

/**
 * What changed in a row that is known, cell by cell; whatever came and isn't taken is told. `isPresent`: the workbook was made
 * of what is entered now, so that what it only shows differs by somebody's hand alone.
 */
export function changesIn(
  row: InputRow,
  came: CameRow,
  places: ColumnPlaces,
  name: string,
  isPresent = true,
): { readonly changes: readonly CellChange[]; readonly taken: readonly TakenChange[] } {
  const changes: CellChange[] = [];
  const taken: TakenChange[] = [];
  for (const [column, place] of places) {
    if (isLabel(column) || (isShown(column) && !isPresent)) continue;
    const cell = row.cells[column];
    const text = came.cells[place] ?? '';
    const before = String(cell?.value ?? '');
    if (cell ? isSame(cell, text) : text === '') continue;
    const read = cell?.entry ? readEntry(cell.entry, text, column) : untaken(row, column, came, places);
    if (!read) continue;
    const change = { cell: `${columnName(place)}${came.place + 1}`, name, before, after: text };
    if ('problem' in read) changes.push({ ...change, state: 'unreadable', ...read });
    else {
      changes.push({ ...change, state: before === '' ? 'new' : 'changed' });
      taken.push({ row, column, typed: read.typed });
    }
  }
  return { changes, taken };
}

/** What a row is known by, in words that a later version may choose anew. */
const isLabel = (column: InputColumn): boolean => column === 'path' || column === 'key' || column === 'field';

/** What follows from the other entries. */
const isShown = (column: InputColumn): boolean => column === 'number' || column === 'scope';

/** Why nothing is taken of a cell that asks for nothing; nothing to say where it holds what the workbook itself wrote. */
function untaken(
  row: InputRow,
  column: InputColumn,
  came: CameRow,
  places: ColumnPlaces,
): { readonly problem: CellProblem; readonly expected?: readonly string[] } | undefined {
  const at = (one: InputColumn): string => came.cells[places.get(one) ?? -1] ?? '';
  if (column === 'value' && row.sumsMonths) {
    return sumProblem(
      at('value'),
      monthColumns.map(at),
      monthColumns.map((month) => String(row.cells[month]?.value ?? '')),
    );
  }
  if (column === 'reason') return isRemark(at('reason')) ? undefined : { problem: 'noOverride' };
  return { problem: monthColumns.includes(column) ? 'noMonths' : 'notHere' };
}

/** A line that counts in no total says so where others have their reason; it may count by now. */
const isRemark = (text: string): boolean =>
  text === '' || Object.values(workbookTexts.notCounted).includes(text);

const isSame = ({ value = '', entry }: InputCell, came: string): boolean => {
  const shown = String(value).trim();
  if (shown === came) return true;
  return (
    entry?.kind === 'number' && typeof value === 'number' && came !== '' && numberIn(came, entry) === value
  );
};

const numberIn = (text: string, { signed, unit }: Extract<Entry, { kind: 'number' }>): number | undefined =>
  readNumber(text, '', () => {}, { ...(signed && { signed }), ...(unit !== undefined && { unit }) });

/** Reads what came in a cell of a column as the cell asks for it. */
export function readEntry(entry: Entry, text: string, column: InputColumn): ReadCell {
  if (entry.kind === 'choice' && column === 'unit' && text === '' && !entry.options.has('')) {
    return { problem: 'noUnit', expected: [...entry.options.keys()] };
  }
  if (entry.kind === 'text' || (text === '' && !entry.required)) return { typed: text };
  if (entry.kind === 'number') {
    const typed = numberIn(text, entry);
    return typed === undefined ? { problem: 'notANumber' } : { typed };
  }
  const option = entry.options.get(text) ?? [...entry.options.values()].find((one) => one === text);
  return option === undefined
    ? { problem: 'unknownOption', expected: [...entry.options.keys()] }
    : { typed: option };
}

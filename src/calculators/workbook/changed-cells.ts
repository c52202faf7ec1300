import { columnName } from '../engine/sheet-model.ts';
import type { Typed } from '../lines/entered.ts';
import { readNumber } from '../lines/typed-number.ts';
import { inputColumns, type Entry, type InputCell, type InputColumn, type InputRow } from './input-rows.ts';

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
  | 'noUnit';

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
  /** What would have been taken: the options, or the units. */
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

/** What changed in a row that is known, cell by cell. */
export function changesIn(
  row: InputRow,
  came: CameRow,
  places: ColumnPlaces,
  name: string,
): { readonly changes: readonly CellChange[]; readonly taken: readonly TakenChange[] } {
  const changes: CellChange[] = [];
  const taken: TakenChange[] = [];
  for (const [column, place] of places) {
    const cell = row.cells[column];
    if (!cell || isAside(column)) continue;
    const text = came.cells[place] ?? '';
    const before = String(cell.value ?? '');
    if (isSame(cell, text)) continue;
    const change = { cell: `${columnName(place)}${came.place + 1}`, name, before, after: text };
    const read = cell.entry ? readEntry(cell.entry, text) : ({ problem: 'notHere' } as const);
    if ('problem' in read) changes.push({ ...change, state: 'unreadable', ...read });
    else {
      changes.push({ ...change, state: before === '' ? 'new' : 'changed' });
      taken.push({ row, column, typed: read.typed });
    }
  }
  return { changes, taken };
}

/** What is there to be read by people only. */
const isAside = (column: InputColumn): boolean =>
  column === 'path' || column === 'key' || column === 'number' || column === 'scope' || column === 'field';

const isSame = ({ value = '', entry }: InputCell, came: string): boolean => {
  const shown = String(value).trim();
  if (shown === came) return true;
  return (
    entry?.kind === 'number' && typeof value === 'number' && came !== '' && numberIn(came, entry) === value
  );
};

const numberIn = (text: string, { signed, unit }: Extract<Entry, { kind: 'number' }>): number | undefined =>
  readNumber(text, '', () => {}, { ...(signed && { signed }), ...(unit !== undefined && { unit }) });

function readEntry(
  entry: Entry,
  text: string,
): { readonly typed: Typed } | { readonly problem: CellProblem; readonly expected?: readonly string[] } {
  if (text === '' || entry.kind === 'text') return { typed: text };
  if (entry.kind === 'number') {
    const typed = numberIn(text, entry);
    return typed === undefined ? { problem: 'notANumber' } : { typed };
  }
  const option = entry.options.get(text) ?? [...entry.options.values()].find((one) => one === text);
  return option === undefined
    ? { problem: 'unknownOption', expected: [...entry.options.keys()] }
    : { typed: option };
}

import type { Entity } from '../factory-file/factory-file.ts';
import type { EnteredLine } from '../lines/entered.ts';
import { nextLineId } from '../lines/line-ids.ts';
import { applyChanges, type Places } from './apply-changes.ts';
import {
  changesIn,
  columnPlaces,
  type CameRow,
  type CellChange,
  type ColumnPlaces,
  type TakenChange,
} from './changed-cells.ts';
import type { InputColumn, InputRow } from './input-rows.ts';
import type { NewRow } from './new-rows.ts';
import { factoryMark, readMark, stateMark, type WorkbookMark } from './workbook-mark.ts';

/** What has to be said of the workbook as a whole before anything of it is taken. */
export type WorkbookDoubt =
  /** It is of another year or product, or of another calculator: nothing of it belongs here. */
  | 'otherPart'
  | 'otherFactory'
  /** The entries on the page were changed since the workbook was made: what differs may be older here. */
  | 'otherState'
  /** Rows are gone from the sheet; nothing is deleted for that. */
  | 'rowsGone'
  /** Somebody added columns; they aren't read. */
  | 'columnsAdded';

/** What came back in a workbook. */
export interface ReadBack<Whole> {
  /** The inventory or the study with all that can be read. */
  readonly whole: Whole;
  readonly changes: readonly CellChange[];
  readonly doubts: readonly WorkbookDoubt[];
}

/** The mark of a sheet of inputs, by its cells; nothing for any other sheet. */
export const markOfSheet = (rows: readonly (readonly string[])[]): WorkbookMark | undefined =>
  readMark(rows[0]?.[0] ?? '');

/** What a sheet is compared with: what is entered now, in the words of the workbook's own language. */
export interface Present<
  L extends EnteredLine,
  Whole extends { readonly lines: readonly L[] },
> extends Places<Whole> {
  readonly entity: Entity;
  readonly whole: Whole;
  readonly what: WorkbookMark['what'];
  /** The year or the id that the mark has to name. */
  readonly of: string;
  readonly rows: readonly InputRow[];
  /** What an earlier version showed in columns of its own. */
  readonly ignored?: readonly InputColumn[];
  /** Reads a row that was added below. */
  readonly newRow: (came: CameRow, places: ColumnPlaces, id: string) => NewRow<L> | undefined;
}

/**
 * Reads the sheet of inputs of a workbook that was exported here: what differs from what is entered now, what is new below, what
 * can't be read. Whatever isn't told apart by its hidden place is never guessed. Pure; nothing is applied.
 */
export function readBack<L extends EnteredLine, Whole extends { readonly lines: readonly L[] }>(
  rows: readonly (readonly string[])[],
  mark: WorkbookMark,
  present: Present<L, Whole>,
): ReadBack<Whole> {
  const { whole, ignored = [] } = present;
  if (mark.what !== present.what || mark.of !== present.of) {
    return { whole, changes: [], doubts: ['otherPart'] };
  }
  const expected = new Map(present.rows.map((row) => [`${row.path} ${row.key}`, row]));
  const all = columnPlaces(rows[0] ?? []);
  const places: ColumnPlaces = new Map([...all].filter(([column]) => !ignored.includes(column)));
  const isPresent = mark.state === stateMark(whole);
  const known = new Set(all.values());
  const [changes, taken]: [CellChange[], TakenChange[]] = [[], []];
  const seen = new Set<string>();
  const added: L[] = [];
  let source = '';
  for (const [place, cells] of rows.entries()) {
    if (place < 2) continue;
    const came = { place, cells };
    const [path, key] = [cells[0] ?? '', cells[places.get('key') ?? 1] ?? ''];
    if (!path) {
      const fresh = present.newRow(came, places, nextLineId([...whole.lines, ...added]));
      changes.push(...(fresh?.changes ?? []));
      if (fresh?.line) added.push(fresh.line);
      continue;
    }
    const id = `${path} ${key}`;
    const row = expected.get(id);
    source = row?.cells.source?.value === undefined ? source : String(row.cells.source.value);
    if (!row || seen.has(id)) {
      const problem = row ? 'twice' : 'unknownRow';
      const name = cells[places.get('source') ?? -1] || (cells[places.get('field') ?? -1] ?? '');
      changes.push({ cell: `A${place + 1}`, name, before: '', after: name, state: 'unreadable', problem });
      continue;
    }
    seen.add(id);
    const found = changesIn(row, came, places, nameOf(row, source), isPresent);
    changes.push(...found.changes);
    taken.push(...found.taken);
  }
  const changed = applyChanges<L, Whole>(whole, taken, present);
  return {
    whole: { ...changed, lines: [...changed.lines, ...added] },
    changes,
    doubts: [
      ...(mark.factory === factoryMark(present.entity) ? [] : ['otherFactory' as const]),
      ...(isPresent ? [] : ['otherState' as const]),
      ...([...expected.keys()].every((key) => seen.has(key)) ? [] : ['rowsGone' as const]),
      ...(rows.slice(2).some((cells) => cells.some((text, place) => text !== '' && !known.has(place)))
        ? ['columnsAdded' as const]
        : []),
    ],
  };
}

const nameOf = (row: InputRow, source: string): string =>
  [source, row.cells.field?.value].filter(Boolean).join(' · ');

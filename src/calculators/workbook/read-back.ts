import type { Inventory } from '../emissions/inventory.ts';
import type { QuantifiedInventory } from '../emissions/quantify-inventory.ts';
import type { Entity } from '../factory-file/factory-file.ts';
import { nextLineId } from '../lines/line-ids.ts';
import { applyChanges } from './apply-changes.ts';
import { changesIn, columnPlaces, type CellChange, type TakenChange } from './changed-cells.ts';
import type { InputRow } from './input-rows.ts';
import { inventoryRows } from './inventory-rows.ts';
import { newRow, type KnownSources } from './new-rows.ts';
import { factoryMark, readMark, stateMark, type WorkbookMark } from './workbook-mark.ts';
import { wordsIn } from './words.ts';

/** What has to be said of the workbook as a whole before anything of it is taken. */
export type WorkbookDoubt =
  /** It is of another year, or of no inventory: nothing of it belongs here. */
  | 'otherPart'
  | 'otherFactory'
  /** The entries on the page were changed since the workbook was made: what differs may be older here. */
  | 'otherState'
  /** Rows are gone from the sheet; nothing is deleted for that. */
  | 'rowsGone'
  /** Somebody added columns; they aren't read. */
  | 'columnsAdded';

/** What came back in a workbook. */
export interface ReadBack {
  /** The inventory with all that can be read. */
  readonly inventory: Inventory;
  readonly changes: readonly CellChange[];
  readonly doubts: readonly WorkbookDoubt[];
}

/** The mark of a sheet of inputs, by its cells; nothing for any other sheet. */
export const markOfSheet = (rows: readonly (readonly string[])[]): WorkbookMark | undefined =>
  readMark(rows[0]?.[0] ?? '');

/** What a sheet is compared with. The words are those of the workbook's own language. */
export interface ReadBackContext extends KnownSources {
  readonly entity: Entity;
  readonly quantified: QuantifiedInventory;
}

/**
 * Reads the sheet of inputs of a workbook that was made of an inventory: what differs from what is entered now, what is new below,
 * what can't be read. Whatever isn't told apart by its hidden place is never guessed. Pure; nothing is applied.
 */
export function readBack(
  rows: readonly (readonly string[])[],
  mark: WorkbookMark,
  context: ReadBackContext,
): ReadBack {
  const { quantified, entity, texts } = context;
  const { inventory } = quantified;
  if (mark.what !== 'inventory' || mark.of !== String(inventory.year)) {
    return { inventory, changes: [], doubts: ['otherPart'] };
  }
  const words = wordsIn(mark.language, texts);
  const expected = new Map(inventoryRows(quantified, words).map((row) => [`${row.path} ${row.key}`, row]));
  const places = columnPlaces(rows[0] ?? []);
  const isPresent = mark.state === stateMark(inventory);
  const known = new Set(places.values());
  const [changes, taken]: [CellChange[], TakenChange[]] = [[], []];
  const seen = new Set<string>();
  let { lines } = inventory;
  const added: Inventory['lines'][number][] = [];
  let source = '';
  for (const [place, cells] of rows.entries()) {
    if (place < 2) continue;
    const came = { place, cells };
    const [path, key] = [cells[0] ?? '', cells[places.get('key') ?? 1] ?? ''];
    if (!path) {
      const fresh = newRow(came, places, { ...context, sites: inventory.sites, words }, nextLineId(lines));
      changes.push(...(fresh?.changes ?? []));
      if (fresh?.line) {
        lines = [...lines, fresh.line];
        added.push(fresh.line);
      }
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
  const changed = applyChanges(inventory, taken);
  return {
    inventory: { ...changed, lines: [...changed.lines, ...added] },
    changes,
    doubts: [
      ...(mark.factory === factoryMark(entity) ? [] : ['otherFactory' as const]),
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

import type { Catalogue } from '../emissions/catalogue.ts';
import type { Line, Site } from '../emissions/inventory.ts';
import type { SourceKindId } from '../emissions/kinds/kind-ids.ts';
import type { SourceEntry } from '../emissions/source-entries.ts';
import { columnName } from '../engine/sheet-model.ts';
import { findEntry } from '../lines/table/find-entry.ts';
import type { EmissionsTexts } from '../texts/index.ts';
import type { CameRow, CellChange, ColumnPlaces } from './changed-cells.ts';
import { nameOfField } from './entered-cells.ts';
import { monthColumns } from './input-rows.ts';
import { withLineCells, type Cells, type Untaken } from './new-row-cells.ts';
import { readQuantity } from './new-row-quantity.ts';
import type { Words } from './words.ts';

/** What new sources are known by. */
export interface KnownSources {
  readonly catalogue: Catalogue;
  readonly entries: readonly SourceEntry[];
  readonly texts: EmissionsTexts;
}

/** What new rows are read with. */
export interface NewRowContext extends KnownSources {
  readonly sites: readonly Site[];
  readonly words: Words<EmissionsTexts>;
}

/** A source that was added below the others. */
export interface NewRow {
  /** How it is shown before it is taken, and every cell of it that isn't taken. */
  readonly changes: readonly CellChange[];
  readonly line?: Line;
}

/**
 * Reads a row that has no place in the file yet: name, kind, value or months, unit, and what else a line has once. `id` is for
 * its line. Nothing for an empty row.
 */
export function newRow(
  came: CameRow,
  places: ColumnPlaces,
  context: NewRowContext,
  id: string,
): NewRow | undefined {
  const { texts, words } = context;
  const cell: Cells = (column) => came.cells[places.get(column) ?? -1] ?? '';
  const [name, kindName] = [cell('source'), cell('kind')];
  // Whoever goes on numbering the rows says nothing by it.
  const filled = [...places.keys()].filter(
    (column) =>
      column !== 'path' &&
      column !== 'key' &&
      cell(column) !== '' &&
      !(column === 'number' && /^\d+$/.test(cell(column))),
  );
  const told = ({ column, ...problem }: Untaken, of = name): CellChange => ({
    cell: `${columnName(places.get(column) ?? 0)}${came.place + 1}`,
    name: of,
    before: '',
    after: cell(column) || filled.map(cell).join(' '),
    state: 'unreadable',
    ...problem,
  });
  const refused = (why: Untaken): NewRow => ({ changes: [told(why)] });
  if (!filled.length) return undefined;
  if (filled.every((column) => column === 'source')) {
    // The line that invites to add has a name only.
    return name === words.say('addBelow') ? undefined : refused({ column: 'source', problem: 'onlyName' });
  }
  const kinds = Object.entries(texts.kinds) as [SourceKindId, string][];
  const wanted = kinds.find(([one, text]) => text === kindName || one === kindName)?.[0];
  if (kindName && !wanted) {
    return refused({ column: 'kind', problem: 'unknownOption', expected: kinds.map(([, text]) => text) });
  }
  const entries = wanted ? context.entries.filter(({ kind }) => kind === wanted) : context.entries;
  const entry = findEntry(['', name], entries).hit?.entry;
  const kind = wanted ?? entry?.kind;
  if (!kind) return refused({ column: 'source', problem: 'unknownSource' });
  const fields = entry?.fields ?? {};
  const asked = context.catalogue.kind(kind)?.fields(fields) ?? [];
  const quantities = asked.flatMap((field) => (field.type === 'quantity' ? [field] : []));
  const main = quantities.find(({ activity }) => activity) ?? quantities[0];
  const read = main ? readQuantity(main, cell) : undefined;
  if (read && 'problem' in read) return refused(read);
  const called = name || texts.kinds[kind];
  const bare: Line = {
    id,
    kind,
    name: called,
    fields: { ...fields, ...(main && read && { [main.key]: read.quantity }) },
  };
  const whole = withLineCells(bare, cell, { sites: context.sites, language: words.language });
  const field = main && nameOfField(texts, kind, main.key);
  const untaken: Untaken[] = [
    ...(read?.untaken ?? []),
    ...whole.untaken,
    ...filled.flatMap((column): Untaken[] => {
      if (column === 'reason') return [{ column, problem: 'noOverride' }];
      const isAside = column === 'number' || column === 'scope' || column === 'field';
      const isOfQuantity = column === 'value' || column === 'unit' || monthColumns.includes(column);
      const isLost = isAside ? cell(column) !== field : isOfQuantity && !read;
      return isLost ? [{ column, problem: 'notHere' }] : [];
    }),
  ];
  const shown = [texts.kinds[kind], read?.shown ?? '', main ? cell('unit') : '', ...whole.texts];
  return {
    changes: [
      {
        cell: `${columnName(places.get('source') ?? 0)}${came.place + 1}`,
        name: called,
        before: '',
        after: shown.filter(Boolean).join(' '),
        state: 'new',
      },
      ...untaken.map((one) => told(one, called)),
    ],
    line: whole.line,
  };
}

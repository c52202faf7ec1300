import { columnName } from '../engine/sheet-model.ts';
import type { NamedEntry } from '../engine/name-search.ts';
import type { EnteredLine, FieldValues } from '../lines/entered.ts';
import type { Field } from '../lines/field.ts';
import { findEntry } from '../lines/table/find-entry.ts';
import type { SharedTexts } from '../texts/index.ts';
import type { CameRow, CellChange, ColumnPlaces } from './changed-cells.ts';
import { nameOfField } from './entered-cells.ts';
import { monthColumns } from './input-rows.ts';
import { withLineCells, type Cells, type Choices, type Untaken } from './new-row-cells.ts';
import { readQuantity } from './new-row-quantity.ts';
import type { WorkbookText } from './texts.ts';
import type { Words } from './words.ts';

/** Something that can be added by its name. */
interface Entry<Kind extends string> extends NamedEntry {
  readonly kind: Kind;
  readonly fields: FieldValues;
}

/** A line that begins: of an entry where its name said one. */
interface Beginning<Kind extends string, E> {
  readonly kind: Kind;
  readonly name: string;
  readonly fields: FieldValues;
  readonly entry?: E;
}

/** What new rows are read with. */
export interface NewRowContext<L extends EnteredLine, Kind extends string, E extends Entry<Kind>> {
  readonly words: Words<SharedTexts>;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly entries: readonly E[];
  /** The text that invites to add, which is nothing that was added. */
  readonly invitation: WorkbookText;
  readonly fieldsOf: (kind: Kind, fields: FieldValues) => readonly Field[];
  readonly begin: (beginning: Beginning<Kind, E>) => L;
  readonly choices: (kind: Kind) => Choices;
  /** What is to be seen of an entry before it is agreed to, beside what was written. */
  readonly remark?: (entry: E) => string;
}

/** A line that was added below the others. */
export interface NewRow<L> {
  /** How it is shown before it is taken, and every cell of it that isn't taken. */
  readonly changes: readonly CellChange[];
  readonly line?: L;
}

/**
 * Reads a row that has no place in the file yet: name, kind, value or months, unit, and what else a line has once. Nothing for an
 * empty row.
 */
export function newRow<L extends EnteredLine, Kind extends string, E extends Entry<Kind>>(
  came: CameRow,
  places: ColumnPlaces,
  context: NewRowContext<L, Kind, E>,
): NewRow<L> | undefined {
  const { words, kinds: names } = context;
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
  const refused = (why: Untaken): NewRow<L> => ({ changes: [told(why)] });
  if (!filled.length) return undefined;
  if (filled.every((column) => column === 'source')) {
    // The line that invites to add has a name only.
    return name === words.say(context.invitation)
      ? undefined
      : refused({ column: 'source', problem: 'onlyName' });
  }
  const kinds = Object.entries(names) as [Kind, string][];
  const wanted = kinds.find(([one, text]) => text === kindName || one === kindName)?.[0];
  if (kindName && !wanted) {
    return refused({ column: 'kind', problem: 'unknownOption', expected: kinds.map(([, text]) => text) });
  }
  const entries = wanted ? context.entries.filter(({ kind }) => kind === wanted) : context.entries;
  const entry = findEntry(['', name], entries).hit?.entry;
  const kind = wanted ?? entry?.kind;
  if (!kind) return refused({ column: 'source', problem: 'unknownSource' });
  const fields = entry?.fields ?? {};
  const asked = context.fieldsOf(kind, fields);
  const quantities = asked.flatMap((field) => (field.type === 'quantity' ? [field] : []));
  const main = quantities.find(({ activity }) => activity) ?? quantities[0];
  const read = main ? readQuantity(main, cell) : undefined;
  if (read && 'problem' in read) return refused(read);
  const called = name || names[kind];
  const bare = context.begin({
    kind,
    name: called,
    fields: { ...fields, ...(main && read && { [main.key]: read.quantity }) },
    ...(entry && { entry }),
  });
  const whole = withLineCells(bare, cell, { choices: context.choices(kind), language: words.language });
  const field = main && nameOfField(words.texts, kind, main.key);
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
  const remark = (entry && context.remark?.(entry)) ?? '';
  const shown = [names[kind], remark, read?.shown ?? '', main ? cell('unit') : '', ...whole.texts];
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

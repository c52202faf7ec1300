import type { Catalogue } from '../emissions/catalogue.ts';
import type { Line } from '../emissions/inventory.ts';
import type { SourceKindId } from '../emissions/kinds/kind-ids.ts';
import type { SourceEntry } from '../emissions/source-entries.ts';
import { columnName } from '../engine/sheet-model.ts';
import type { Unit } from '../engine/units.ts';
import { readNumber } from '../lines/typed-number.ts';
import { findEntry } from '../lines/table/find-entry.ts';
import { unitFor } from '../lines/table/unit-spellings.ts';
import type { EmissionsTexts } from '../texts/index.ts';
import type { CameRow, CellChange, CellProblem, ColumnPlaces } from './changed-cells.ts';
import type { InputColumn } from './input-rows.ts';

/** What new rows are read with. */
export interface NewRowContext {
  readonly catalogue: Catalogue;
  readonly entries: readonly SourceEntry[];
  readonly texts: EmissionsTexts;
}

/** A source that was added below the others, and how it is shown before it is taken. */
export interface NewRow {
  readonly change: CellChange;
  /** Without the id, which whoever adds it gives. */
  readonly line?: Omit<Line, 'id'>;
}

/** Reads a row that has no place in the file yet: name, kind, value and unit. Nothing for an empty one. */
export function newRow(came: CameRow, places: ColumnPlaces, context: NewRowContext): NewRow | undefined {
  const cell = (column: InputColumn): string => came.cells[places.get(column) ?? -1] ?? '';
  const [name, kindName, value, unit, document] = [
    cell('source'),
    cell('kind'),
    cell('value'),
    cell('unit'),
    cell('document'),
  ];
  // The line that invites to add has a name only.
  if (!kindName && !value) return undefined;
  const refused = (column: InputColumn, problem: CellProblem, expected?: readonly string[]): NewRow => ({
    change: {
      cell: `${columnName(places.get(column) ?? 0)}${came.place + 1}`,
      name,
      before: '',
      after: cell(column),
      state: 'unreadable',
      problem,
      ...(expected && { expected }),
    },
  });
  const kinds = Object.entries(context.texts.kinds) as [SourceKindId, string][];
  const wanted = kinds.find(([id, text]) => text === kindName || id === kindName)?.[0];
  if (kindName && !wanted)
    return refused(
      'kind',
      'unknownOption',
      kinds.map(([, text]) => text),
    );
  const entries = wanted ? context.entries.filter(({ kind }) => kind === wanted) : context.entries;
  const entry = findEntry(['', name], entries).hit?.entry;
  const kind = wanted ?? entry?.kind;
  if (!kind) return refused('source', 'unknownSource');
  const fields = entry?.fields ?? {};
  const asked = context.catalogue.kind(kind)?.fields(fields) ?? [];
  const quantity = asked.flatMap((field) => (field.type === 'quantity' ? [field] : []));
  const main = quantity.find(({ activity }) => activity) ?? quantity[0];
  const spelled = main && unitOf(unit, main.units);
  if (main && !spelled) return refused('unit', 'noUnit', main.units);
  const amount = value === '' ? '' : readNumber(value, '', () => {}, { ...(spelled && { unit: spelled }) });
  if (amount === undefined) return refused('value', 'notANumber');
  return {
    change: {
      cell: `${columnName(places.get('source') ?? 0)}${came.place + 1}`,
      name: name || context.texts.kinds[kind],
      before: '',
      after: [context.texts.kinds[kind], value, unit].filter(Boolean).join(' '),
      state: 'new',
    },
    line: {
      kind,
      name: name || context.texts.kinds[kind],
      fields: { ...fields, ...(main && spelled && { [main.key]: { unit: spelled, amount } }) },
      ...(document && { evidence: { document } }),
    },
  };
}

/** The unit that was written, the first where none was; one that also says how many, as 万件 does, is none. */
function unitOf(written: string, allowed: readonly Unit[]): Unit | undefined {
  if (!written) return allowed[0];
  const spelled = unitFor(written, allowed);
  return spelled?.times === undefined ? spelled?.unit : undefined;
}

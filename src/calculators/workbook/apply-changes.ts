import type { Inventory, Line } from '../emissions/inventory.ts';
import type { Unit } from '../engine/units.ts';
import type { EnteredQuantity, FieldValue, Override, Typed } from '../lines/entered.ts';
import type { TakenChange } from './changed-cells.ts';
import { lineColumns, type InputColumn } from './input-rows.ts';
import { inventoryPath, linePath } from './inventory-rows.ts';

/** An inventory with what was changed in its workbook. */
export function applyChanges(inventory: Inventory, taken: readonly TakenChange[]): Inventory {
  const path = inventoryPath(inventory);
  const byPath = new Map<string, TakenChange[]>();
  for (const change of taken) {
    const list = byPath.get(change.row.path) ?? [];
    byPath.set(change.row.path, [...list, change]);
  }
  const settled = (byPath.get(path) ?? []).reduce(applySetting, inventory);
  return {
    ...settled,
    lines: settled.lines.map((line) =>
      (byPath.get(linePath(inventory, line.id)) ?? []).reduce(applyToLine, line),
    ),
  };
}

function applySetting(inventory: Inventory, { row, column, typed }: TakenChange): Inventory {
  const { boundary, indicators } = inventory;
  const { equalValue = { amount: '', document: '' }, products = [] } = indicators;
  const taking = (more: Partial<Inventory['indicators']>): Inventory => ({
    ...inventory,
    indicators: { ...indicators, ...more },
  });
  const [, place] = /^indicators\/products\/(\d+)\/amount$/.exec(row.key) ?? [];
  if (place !== undefined) {
    return taking({
      products: products.map((one, at) => (at === Number(place) ? { ...one, amount: typed } : one)),
    });
  }
  switch (row.key) {
    case 'boundary/equityShare':
      return { ...inventory, boundary: { ...boundary, equityShare: typed } };
    case 'indicators/outputValue':
      return taking({ outputValue: typed });
    case 'indicators/addedValue':
      return taking({ addedValue: typed });
    case 'indicators/equalValue/amount':
      return taking({
        equalValue:
          column === 'document'
            ? { ...equalValue, document: String(typed) }
            : { ...equalValue, amount: typed },
      });
    default:
      return inventory;
  }
}

/** A line with what was typed in a cell of one of its rows. */
export function applyToLine<L extends Line>(line: L, { row, column, typed }: TakenChange): L {
  const [what, key = '', ...rest] = row.key.split('/');
  if (what === 'overrides' && (column === 'value' || column === 'reason' || column === 'document')) {
    const role = row.key.slice('overrides/'.length);
    const before: Override = line.overrides?.[role] ?? { value: '', reason: '' };
    const after = { ...before, [column]: column === 'value' ? typed : String(typed) };
    return { ...line, overrides: { ...line.overrides, [role]: after } };
  }
  if (column === 'value' || column === 'unit' || /^m\d+$/.test(column)) {
    const value = fieldWith(line.fields[key], rest.join('/'), column, typed, row.cells);
    return { ...line, fields: { ...line.fields, [key]: value } };
  }
  return withEntry(line, lineColumns[column] ?? '', typed);
}

function fieldWith(
  value: FieldValue | undefined,
  part: string,
  column: InputColumn,
  typed: Typed,
  cells: TakenChange['row']['cells'],
): FieldValue {
  const units = cells.unit?.entry;
  const shown = units?.kind === 'choice' ? units.options.get(String(cells.unit?.value ?? '')) : undefined;
  // A quantity has a unit beside it; every other field is a text.
  if (!cells.unit && typeof value !== 'object') return typed;
  const entered: EnteredQuantity =
    typeof value === 'object'
      ? value
      : { unit: (shown ?? '1') as Unit, ...(value !== undefined && { amount: value }) };
  if (column === 'unit') return { ...entered, unit: typed as Unit };
  if (column !== 'value') {
    const at = Number(column.slice(1)) - 1;
    const months = Array.from({ length: 12 }, (_, place) => entered.months?.[place] ?? null);
    return {
      ...entered,
      months: months.map((month, place) => (place === at ? (typed === '' ? null : typed) : month)),
    };
  }
  if (part === 'passedOn') return { ...entered, passedOn: typed };
  const [list, of = ''] = part.split('/');
  if (list === 'balance' && entered.balance)
    return { ...entered, balance: { ...entered.balance, [of]: typed } };
  return { ...entered, amount: typed };
}

/** The line with `name`, or `evidence/document`; without it where it was emptied. */
function withEntry<L extends Line>(line: L, place: string, typed: Typed): L {
  const [key = '', inner] = place.split('/');
  if (inner === undefined) {
    if (typed !== '' || key === 'name') return { ...line, [key]: String(typed) };
    const { [key as keyof L]: _, ...rest } = line;
    return rest as unknown as L;
  }
  const group = { ...(line[key as keyof L] as Readonly<Record<string, Typed>> | undefined) };
  if (typed === '') delete group[inner];
  else group[inner] = key === 'uncertainty' ? typed : String(typed);
  return { ...line, [key]: group };
}

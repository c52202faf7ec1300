import type { Unit } from '../engine/units.ts';
import type {
  EnteredLine,
  EnteredQuantity,
  FieldValue,
  FieldValues,
  Override,
  Typed,
} from '../lines/entered.ts';
import type { TakenChange } from './changed-cells.ts';
import { lineColumns, pathPart, type InputColumn } from './input-rows.ts';

/** A line with what was typed in a cell of one of its rows. */
export function applyToLine<L extends EnteredLine>(line: L, { row, column, typed }: TakenChange): L {
  const [what, key = '', ...rest] = row.key.split('/');
  if (what === 'overrides' && (column === 'value' || column === 'reason' || column === 'document')) {
    const role = row.key.slice('overrides/'.length);
    const before: Override = line.overrides?.[role] ?? { value: '', reason: '' };
    const after = { ...before, [column]: column === 'value' ? typed : String(typed) };
    return { ...line, overrides: { ...line.overrides, [role]: after } };
  }
  if (isOfField(column)) {
    return what === 'legs'
      ? withLeg(line, key, { row: { ...row, key: rest.join('/') }, column, typed })
      : { ...line, fields: withField(line.fields, key, rest.join('/'), { row, column, typed }) };
  }
  return withEntry(line, lineColumns[column] ?? '', typed);
}

const isOfField = (column: InputColumn): boolean =>
  column === 'value' || column === 'unit' || /^m\d+$/.test(column);

const withField = (
  fields: FieldValues,
  key: string,
  part: string,
  { row, column, typed }: TakenChange,
): FieldValues => ({
  ...fields,
  [key]: fieldWith(fields[key], part, column, typed, row.cells),
});

/** The line with a field of the leg whose id stands in the row's key. */
function withLeg<L extends EnteredLine & { readonly legs?: readonly Leg[] }>(
  line: L,
  id: string,
  change: TakenChange,
): L {
  const [, key = '', ...rest] = change.row.key.split('/');
  const legs = line.legs?.map((leg) =>
    pathPart(leg.id) === id ? { ...leg, fields: withField(leg.fields, key, rest.join('/'), change) } : leg,
  );
  return legs ? { ...line, legs } : line;
}

interface Leg {
  readonly id: string;
  readonly fields: FieldValues;
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
function withEntry<L extends EnteredLine>(line: L, place: string, typed: Typed): L {
  const [key = '', inner] = place.split('/');
  if (inner === undefined) {
    if (typed !== '' || key === 'name') return { ...line, [key]: key === 'times' ? typed : String(typed) };
    const { [key as keyof L]: _, ...rest } = line;
    return rest as unknown as L;
  }
  const group = { ...(line[key as keyof L] as Readonly<Record<string, Typed>> | undefined) };
  if (typed === '') delete group[inner];
  else group[inner] = key === 'evidence' ? String(typed) : typed;
  return { ...line, [key]: group };
}

import { limits } from '../../engine/json/limits.ts';
import type { EnteredQuantity } from '../../lines/entered.ts';
import type { InterpretedRow, NewLine } from './interpreted-row.ts';
import type { PasteProblem } from './paste-problems.ts';

/** A row that can be added, with the month that its amount is of. */
interface MonthRow {
  readonly row: InterpretedRow;
  readonly line: NewLine;
  readonly key: string;
  readonly quantity: EnteredQuantity;
  readonly month: number;
}

/** What a group of rows of one thing has become so far. */
interface Group {
  readonly first: MonthRow;
  readonly rows: MonthRow[];
  /** By month: the row that it came from. */
  readonly taken: Map<number, number>;
}

/**
 * Rows of one thing in different months become one line with its months, in the first of the rows; the others say to which
 * they were joined. A month that is there already stays a line of its own, and a whole year beside its months is no data.
 */
export function joinMonths(
  rows: readonly InterpretedRow[],
  periodOf: (row: number) => { readonly month?: number; readonly isYear?: true },
): readonly InterpretedRow[] {
  const groups = new Map<string, Group>();
  const twice = new Map<number, number>();
  for (const one of rows.flatMap((row) => monthRow(row, periodOf(row.row).month))) {
    const group = groups.get(one.key);
    const before = group?.taken.get(one.month);
    if (!group) groups.set(one.key, { first: one, rows: [one], taken: new Map([[one.month, one.row.row]]) });
    else if (before !== undefined) twice.set(one.row.row, before);
    else {
      group.rows.push(one);
      group.taken.set(one.month, one.row.row);
    }
  }
  const changed = new Map([...groups.values()].flatMap(joinedRows));
  return rows.map((row) => {
    const before = twice.get(row.row);
    if (before !== undefined)
      return told(row, { severity: 'ask', code: 'monthTwice', facts: { row: before + 1 } });
    const isYear = periodOf(row.row).isYear && row.line && groups.has(keyOf(row.line, row.newSite));
    return isYear ? asideOf(row) : (changed.get(row.row) ?? row);
  });
}

function monthRow(row: InterpretedRow, month: number | undefined): readonly MonthRow[] {
  const { line, ok } = row;
  if (!line || !ok || month === undefined) return [];
  const quantity = quantityIn(line);
  if (!quantity?.value.months) return [];
  return [{ row, line, month, quantity: quantity.value, key: keyOf(line, row.newSite) }];
}

/** The quantity of a new line: the one field that holds an amount. */
function quantityIn({
  fields,
}: NewLine): { readonly field: string; readonly value: EnteredQuantity } | undefined {
  const [field, value] = Object.entries(fields).find(([, one]) => typeof one === 'object') ?? [];
  return field !== undefined && typeof value === 'object' ? { field, value } : undefined;
}

/** All that two rows of one thing have in common: everything but the amount, its document and its note. */
function keyOf(
  { kind, name, fields, site, responsible, overrides, evidence }: NewLine,
  newSite: string | undefined,
): string {
  const plain = Object.entries(fields).map(([field, value]) =>
    typeof value === 'object' ? [field, value.unit] : [field, value],
  );
  const factor = overrides?.['emissionFactor']?.value;
  return JSON.stringify([kind, name, plain, site, newSite, responsible, factor, evidence?.meter]);
}

function joinedRows({ first, rows }: Group): readonly (readonly [number, InterpretedRow])[] {
  if (rows.length === 1) return [];
  const quantity = quantityIn(first.line);
  if (!quantity) return [];
  const months = Array.from(
    { length: 12 },
    (_, place) => rows.find(({ month }) => month === place + 1)?.quantity.months?.[place] ?? null,
  );
  const document = together(rows.map(({ line }) => line.evidence?.document));
  const note = together(rows.map(({ line }) => line.evidence?.note));
  const evidence = {
    ...first.line.evidence,
    ...(document.text && { document: document.text }),
    ...(note.text && { note: note.text }),
  };
  const line: NewLine = {
    ...first.line,
    fields: { ...first.line.fields, [quantity.field]: { unit: quantity.value.unit, months } },
    ...(Object.keys(evidence).length > 0 && { evidence }),
  };
  const inOrder = rows.map(({ month }) => month).sort((a, b) => a - b);
  const facts = { rows: rows.length, months: inOrder.join(', ') };
  const head = told({ ...first.row, line }, { severity: 'note', code: 'joins', facts });
  const cut = document.isCut || note.isCut;
  return [
    [
      first.row.row,
      cut ? told(head, { severity: 'ask', code: 'textCut', facts: { maximum: limits.text } }) : head,
    ],
    ...rows.slice(1).map(({ row: { line: _line, newSite: _site, ...row } }) => {
      const problem = { severity: 'note', code: 'joined', facts: { row: first.row.row + 1 } } as const;
      return [row.row, told({ ...row, joinedTo: first.row.row }, problem)] as const;
    }),
  ];
}

/** Different texts one behind the other, as far as a text of a file may be long. */
function together(texts: readonly (string | undefined)[]): {
  readonly text: string;
  readonly isCut: boolean;
} {
  const all = [...new Set(texts.filter((text) => text))].join('; ');
  const isCut = all.length > limits.text;
  return { text: isCut ? `${all.slice(0, limits.text - 1)}…` : all, isCut };
}

function asideOf({ row, cells }: InterpretedRow): InterpretedRow {
  const problem = { severity: 'note', code: 'yearBesideMonths', facts: {} } as const;
  return { row, cells, ok: false, suggestions: [], problems: [problem] };
}

const told = (row: InterpretedRow, problem: PasteProblem): InterpretedRow => ({
  ...row,
  problems: [...row.problems, problem],
});

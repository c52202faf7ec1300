import { parseNumber } from '../../engine/number-input.ts';
import type { Unit } from '../../engine/units.ts';
import { monthRoles, type ColumnRole, type Columns } from './guess-columns.ts';
import type { PasteProblem } from './paste-problems.ts';
import { unitFor, unitsSpelled } from '../../lines/table/unit-spellings.ts';
import type { EnteredQuantity, Typed } from '../../lines/entered.ts';

/** The cells of one row by role. */
export interface RowCells {
  readonly cell: (role: ColumnRole) => string;
  readonly place: (role: ColumnRole) => number | undefined;
  readonly columns: Columns;
  readonly complain: (problem: PasteProblem) => void;
}

/** How a cell says that there is nothing: an empty one, dashes, 无, n/a. */
const isBlank = (cell: string) => /^[-–—−/\\]*$|^无$|^n\/?a$/i.test(cell);

/** A sum of twelve bills and a yearly figure that differ by more than this are two statements. */
const tolerance = 0.005;

/** A number as it was typed, without its unit. */
interface Amount {
  readonly typed: string;
  readonly value: number;
  readonly unit?: string;
}

/**
 * The amount of a row with its unit, in words the inventory understands: a yearly figure or the months. What can't be
 * read stays as it was typed, and `complain` gets the reason; nothing where the row has no figure.
 */
export function quantityOf(row: RowCells, allowed: readonly Unit[]): EnteredQuantity | undefined {
  const months = monthRoles.map((role) => ({ role, read: amountIn(row, role) }));
  const monthly = months.some(({ read }) => read !== undefined);
  const amount = amountIn(row, 'amount');
  const all = [...months.map(({ read }) => read), amount].filter((read) => read !== undefined);
  if (!all.length) {
    const column = row.place('amount');
    row.complain({
      severity: 'error',
      code: 'amountMissing',
      facts: {},
      ...(column !== undefined && { column }),
    });
    return undefined;
  }
  const spelled = unitOf(row, all, allowed, monthly);
  const enter = ({ typed }: Amount): Typed => `${typed}${spelled.suffix}`;
  if (monthly)
    askAboutTotal(
      row,
      months.flatMap(({ read }) => read ?? []),
      amount,
    );
  return monthly
    ? { unit: spelled.unit, months: months.map(({ read }) => (read ? enter(read) : null)) }
    : { unit: spelled.unit, amount: amount ? enter(amount) : '' };
}

function amountIn(row: RowCells, role: ColumnRole): Amount | undefined {
  const typed = row.cell(role);
  const column = row.place(role);
  if (column === undefined || isBlank(typed)) return undefined;
  const read = parseNumber(typed);
  const refuse = (code: PasteProblem['code']): Amount => {
    row.complain({ severity: 'error', code, column, facts: { came: typed.slice(0, 64) } });
    return { typed, value: NaN };
  };
  if (!read.ok) {
    const codes = { empty: 'notANumber', ambiguous: 'ambiguousNumber', 'too-large': 'tooLarge', 'not-a-number': 'notANumber' } as const; // prettier-ignore
    return refuse(codes[read.reason]);
  }
  const { value, unitHint } = read;
  if (value < 0) row.complain({ severity: 'error', code: 'negative', column, facts: { came: value } });
  if (unitHint === undefined) return { typed, value };
  // A unit that isn't at the end as it was typed (full-width) leaves the number that was read.
  const bare = typed.endsWith(unitHint) ? typed.slice(0, -unitHint.length).trim() : String(value);
  return { typed: bare, value, unit: unitHint };
}

/** The unit by the cell itself, the unit column or the heading; two that disagree are an error. */
function unitOf(
  row: RowCells,
  amounts: readonly Amount[],
  allowed: readonly Unit[],
  monthly: boolean,
): { unit: Unit; suffix: string } {
  const heading = row.columns.units[row.place(monthly ? firstMonth(row) : 'amount') ?? -1];
  const written = [
    ...new Set(
      [...amounts.flatMap(({ unit }) => unit ?? []), row.cell('unit')].filter((text) => !isBlank(text)),
    ),
  ];
  const texts = written.length ? written : heading === undefined ? [] : [heading];
  const [text] = texts;
  const fallback = allowed[0] ?? '1';
  const complain = (
    code: PasteProblem['code'],
    facts: PasteProblem['facts'],
    severity: PasteProblem['severity'] = 'error',
  ) => {
    const column = row.place('unit') ?? row.place('amount');
    row.complain({ severity, code, facts, ...(column !== undefined && { column }) });
  };
  if (text === undefined) {
    complain('unitMissing', { expected: allowed.join(', ') });
    return { unit: fallback, suffix: '' };
  }
  const meant = texts.map((one) => (allowed.length ? unitFor(one, allowed) : unitsSpelled(one)[0]));
  const [spelled] = meant;
  if (meant.some((one) => one?.unit !== spelled?.unit || one?.times !== spelled?.times)) {
    complain('unitsDisagree', { came: texts.join(', ') });
  } else if (!spelled) complain('wrongUnit', { came: text, expected: allowed.join(', ') });
  // The unit that doesn't fit stays behind the number, where the calculation will refuse it as well.
  if (!spelled) return { unit: fallback, suffix: ` ${text}` };
  if (spelled.unit.endsWith('m3@20C') && !text.includes('20')) {
    complain('gasTakenAt20', { came: text, taken: spelled.unit }, 'ask');
  }
  return { unit: spelled.unit, suffix: spelled.times ?? '' };
}

const firstMonth = (row: RowCells): ColumnRole =>
  monthRoles.find((role) => row.columns.units[row.place(role) ?? -1] !== undefined) ?? 'month-1';

function askAboutTotal(row: RowCells, months: readonly Amount[], total: Amount | undefined): void {
  const sum = months.reduce((all, { value }) => all + value, 0);
  if (!total || !Number.isFinite(sum) || !Number.isFinite(total.value)) return;
  if (Math.abs(sum - total.value) <= tolerance * Math.abs(total.value)) return;
  const column = row.place('amount');
  const facts = { months: sum, total: total.value };
  row.complain({ severity: 'ask', code: 'totalDiffers', facts, ...(column !== undefined && { column }) });
}

import type { Unit } from '../../engine/units.ts';
import type { EnteredQuantity, Typed } from '../entered.ts';
import type { RowProblem, RowProblemCode } from './row-problems.ts';
import { numberIn, type RowNumber } from './row-number.ts';
import { at, isBlank, type RowCells } from './rows.ts';
import { unitFor, unitsSpelled } from './unit-spellings.ts';

/** The roles in which a row's quantity stands. */
export interface QuantityRoles<Role extends string> {
  readonly amount: Role;
  readonly unit: Role;
  /** January first. */
  readonly months?: readonly Role[];
}

/** A sum of twelve bills and a yearly figure that differ by more than this are two statements. */
const tolerance = 0.005;

/**
 * The amount of a row with its unit, in units that its field takes: one figure, or the months. What can't be read
 * stays as it was typed, and `complain` gets the reason; nothing where the row has no figure.
 */
export function quantityOf<Role extends string>(
  row: RowCells<Role>,
  allowed: readonly Unit[],
  roles: QuantityRoles<Role>,
): EnteredQuantity | undefined {
  const months = (roles.months ?? []).map((role) => numberIn(row, role));
  const bills = months.filter((read) => read !== undefined);
  const amount = numberIn(row, roles.amount);
  const all = [...bills, ...(amount ? [amount] : [])];
  if (!all.length) {
    row.complain({ severity: 'error', code: 'amountMissing', facts: {}, ...at(row, roles.amount) });
    return undefined;
  }
  const monthly = bills.length > 0;
  const heading = monthly ? firstMonthWithUnit(row, roles) : roles.amount;
  const spelled = unitOf(row, all, allowed, { heading, unit: roles.unit, amount: roles.amount });
  const enter = ({ typed }: RowNumber): Typed => `${typed}${spelled.suffix}`;
  if (monthly) askAboutTotal(row, bills, amount, roles.amount);
  return monthly
    ? { unit: spelled.unit, months: months.map((read) => (read ? enter(read) : null)) }
    : { unit: spelled.unit, amount: amount ? enter(amount) : '' };
}

/** The unit by the cell itself, the unit column or the heading; two that disagree are an error. */
function unitOf<Role extends string>(
  row: RowCells<Role>,
  numbers: readonly RowNumber[],
  allowed: readonly Unit[],
  roles: Readonly<Record<'heading' | 'unit' | 'amount', Role>>,
): { unit: Unit; suffix: string } {
  const heading = row.columns.units[row.place(roles.heading) ?? -1];
  const spellings = [...numbers.flatMap(({ unit }) => unit ?? []), row.cell(roles.unit)];
  const written = [...new Set(spellings.filter((text) => !isBlank(text)))];
  const texts = written.length ? written : heading === undefined ? [] : [heading];
  const [text] = texts;
  const fallback = allowed[0] ?? '1';
  const complain = (
    code: RowProblemCode,
    facts: RowProblem['facts'],
    severity: RowProblem['severity'] = 'error',
  ) => row.complain({ severity, code, facts, ...at(row, roles.amount), ...at(row, roles.unit) });
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

/** The months have their unit in a heading, not always in that of January. */
const firstMonthWithUnit = <Role extends string>(
  row: RowCells<Role>,
  { months = [], amount }: QuantityRoles<Role>,
): Role =>
  months.find((role) => row.columns.units[row.place(role) ?? -1] !== undefined) ?? months[0] ?? amount;

function askAboutTotal<Role extends string>(
  row: RowCells<Role>,
  months: readonly RowNumber[],
  total: RowNumber | undefined,
  role: Role,
): void {
  const sum = months.reduce((all, { value }) => all + value, 0);
  if (!total || !Number.isFinite(sum) || !Number.isFinite(total.value)) return;
  if (Math.abs(sum - total.value) <= tolerance * Math.abs(total.value)) return;
  const facts = { months: sum, total: total.value };
  row.complain({ severity: 'ask', code: 'totalDiffers', facts, ...at(row, role) });
}

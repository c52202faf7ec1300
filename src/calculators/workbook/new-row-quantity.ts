import { formatNumber } from '../engine/number-format.ts';
import type { Unit } from '../engine/units.ts';
import type { EnteredQuantity } from '../lines/entered.ts';
import type { Field } from '../lines/field.ts';
import { readNumber } from '../lines/typed-number.ts';
import { unitFor } from '../lines/table/unit-spellings.ts';
import { monthColumns } from './input-rows.ts';
import { sumOfMonths, sumProblem } from './months-sum.ts';
import type { Cells, Untaken } from './new-row-cells.ts';

/** The amount of a new line. */
export interface NewQuantity {
  readonly quantity: EnteredQuantity;
  /** The number, or the sum of the months, as it is shown. */
  readonly shown: string;
  readonly untaken: readonly Untaken[];
}

/** The amount of a new line, by months where these are given, or why the whole row is refused. */
export function readQuantity(
  { units, activity, signed }: Extract<Field, { type: 'quantity' }>,
  cell: Cells,
): NewQuantity | Untaken {
  const unit = unitOf(cell('unit'), units);
  if (!unit) return { column: 'unit', problem: 'noUnit', expected: units };
  const numberIn = (text: string) => readNumber(text, '', () => {}, { unit, ...(signed && { signed }) });
  const given = monthColumns.filter((column) => cell(column) !== '');
  const value = cell('value');
  if (!activity || !given.length) {
    const amount = value === '' ? '' : numberIn(value);
    if (amount === undefined) return { column: 'value', problem: 'notANumber' };
    const untaken = given.map((column): Untaken => ({ column, problem: 'noMonths' }));
    return { quantity: { unit, amount }, shown: value, untaken };
  }
  const wrong = given.find((column) => numberIn(cell(column)) === undefined);
  if (wrong) return { column: wrong, problem: 'notANumber' };
  const came = monthColumns.map(cell);
  const problem = sumProblem(value, came);
  return {
    quantity: { unit, months: came.map((month) => numberIn(month) ?? null) },
    shown: formatNumber(sumOfMonths(came)),
    untaken: problem ? [{ column: 'value', ...problem }] : [],
  };
}

/** The unit that was written, the first where none was; one that also says how many, as 万件 does, is none. */
function unitOf(written: string, allowed: readonly Unit[]): Unit | undefined {
  if (!written) return allowed[0];
  const spelled = unitFor(written, allowed);
  return spelled?.times === undefined ? spelled?.unit : undefined;
}

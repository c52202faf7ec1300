import type { EnteredQuantity } from '../../lines/entered.ts';
import { isDay } from '../../lines/is-day.ts';
import { periodIn, type Period } from '../../lines/table/period-cells.ts';
import { at } from '../../lines/table/rows.ts';
import type { Inventory } from '../inventory.ts';
import type { SourceRow } from './row-readings.ts';

/** When a row's amount was used. */
export interface RowPeriod {
  /** 1 to 12, of the inventory's period. */
  readonly month?: number;
  /** What can't be put into one month, as it was typed: 一季度. */
  readonly text?: string;
  /** The whole year, said in so many words. */
  readonly isYear?: true;
}

/** The period of a row; one of another year is an error, for its amount is none of this inventory. */
export function rowPeriod(row: SourceRow, inventory: Pick<Inventory, 'year' | 'period'>): RowPeriod {
  const typed = row.cell('period');
  const period = periodIn(typed);
  if (!period) return {};
  const came = typed.slice(0, 64);
  if (period.is === 'other') {
    row.complain({ severity: 'ask', code: 'periodKept', ...at(row, 'period'), facts: { came } });
    return { text: typed };
  }
  if (!isWithin(period, inventory)) {
    const facts = { came, year: inventory.year };
    row.complain({ severity: 'error', code: 'otherYear', ...at(row, 'period'), facts });
  }
  if (period.is === 'year') return { isYear: true };
  if (period.taken) {
    const facts = { came, taken: period.month };
    row.complain({ severity: 'ask', code: 'monthTaken', ...at(row, 'period'), facts });
  }
  return { month: period.month };
}

/** A month is of the inventory's period, which may end in another calendar year; a whole year is called as the inventory. */
function isWithin(
  read: Exclude<Period, { readonly is: 'other' }>,
  { year, period }: Pick<Inventory, 'year' | 'period'>,
): boolean {
  if (read.year === undefined) return true;
  if (read.is === 'year' || !period || !isDay(period.from) || !isDay(period.to)) return read.year === year;
  const month = `${read.year}-${String(read.month).padStart(2, '0')}`;
  return period.from.slice(0, 7) <= month && month <= period.to.slice(0, 7);
}

/** A quantity in its month. One that has its months already stays as it is. */
export function inMonth(quantity: EnteredQuantity, month: number | undefined): EnteredQuantity {
  const { unit, amount, months } = quantity;
  if (month === undefined || months || amount === undefined) return quantity;
  return { unit, months: Array.from({ length: 12 }, (_, place) => (place === month - 1 ? amount : null)) };
}

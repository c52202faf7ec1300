import type { EnteredQuantity } from '../../lines/entered.ts';
import { periodIn } from '../../lines/table/period-cells.ts';
import { at } from '../../lines/table/rows.ts';
import type { SourceRow } from './row-readings.ts';

/** When a row's amount was used. */
export interface RowPeriod {
  /** 1 to 12, of the inventory's year. */
  readonly month?: number;
  /** What can't be put into one month, as it was typed: 一季度. */
  readonly text?: string;
  /** The whole year, said in so many words. */
  readonly isYear?: true;
}

/** The period of a row; one of another year is an error, for its amount is none of this inventory. */
export function rowPeriod(row: SourceRow, year: number): RowPeriod {
  const typed = row.cell('period');
  const period = periodIn(typed);
  if (!period) return {};
  const came = typed.slice(0, 64);
  if (period.is === 'other') {
    row.complain({ severity: 'ask', code: 'periodKept', ...at(row, 'period'), facts: { came } });
    return { text: typed };
  }
  if (period.year !== undefined && period.year !== year) {
    row.complain({ severity: 'error', code: 'otherYear', ...at(row, 'period'), facts: { came, year } });
  }
  if (period.is === 'year') return { isYear: true };
  if (period.taken) {
    const facts = { came, taken: period.month };
    row.complain({ severity: 'ask', code: 'monthTaken', ...at(row, 'period'), facts });
  }
  return { month: period.month };
}

/** A quantity in its month. One that has its months already stays as it is. */
export function inMonth(quantity: EnteredQuantity, month: number | undefined): EnteredQuantity {
  const { unit, amount, months } = quantity;
  if (month === undefined || months || amount === undefined) return quantity;
  return { unit, months: Array.from({ length: 12 }, (_, place) => (place === month - 1 ? amount : null)) };
}

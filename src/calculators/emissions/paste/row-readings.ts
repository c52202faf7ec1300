import { numberIn, type RowNumber } from '../../lines/table/row-number.ts';
import { at, isBlank, type RowCells } from '../../lines/table/rows.ts';
import type { PasteProblemCode } from './paste-problems.ts';
import type { ColumnRole } from './vocabulary.ts';

/** The cells of one row of sources. */
export type SourceRow = RowCells<ColumnRole, PasteProblemCode>;

/** A row as its amount is read, and how that was made of what a meter showed: (1500 − 1200) × 40 = 12000. */
export interface MeteredRow {
  readonly row: SourceRow;
  readonly made?: string;
}

/** An amount on the bill that differs from that of the meter by more than this is another statement. */
const TOLERANCE = 0.005;

/**
 * The row with the amount that its meter gives, (end − start) × multiplier, where it has no amount itself; one that it has
 * stays, and a difference is asked about. A meter that ran backwards, or around its end, is for the reader to settle.
 */
export function metered(row: SourceRow): MeteredRow {
  const hasReadings = ['start', 'end'].some((role) => !isBlank(row.cell(role as ColumnRole)));
  if (!hasReadings) return { row };
  const [start, end] = [numberIn(row, 'start'), numberIn(row, 'end')];
  if (!start || !end) {
    const role = start ? 'end' : 'start';
    row.complain({
      severity: isBlank(row.cell('amount')) ? 'error' : 'ask',
      code: 'readingsMissing',
      ...at(row, role),
      facts: {},
    });
    return { row };
  }
  const multiplier = multiplierOf(row);
  const used = plain((end.value - start.value) * multiplier.value);
  if (!Number.isFinite(used)) return { row };
  if (used < 0) {
    const facts = { start: start.value, end: end.value };
    row.complain({ severity: 'error', code: 'meterBackwards', ...at(row, 'end'), facts });
    return { row };
  }
  const made = `(${end.value} − ${start.value}) × ${multiplier.value} = ${used}`;
  if (isBlank(row.cell('amount'))) return { row: withAmount(row, used), made };
  askAboutAmount(row, used);
  return { row, made };
}

/** Once, where the table has no column for it; an empty cell of such a column is asked about. */
function multiplierOf(row: SourceRow): RowNumber {
  const given = numberIn(row, 'multiplier');
  if (given) return given;
  if (row.place('multiplier') !== undefined) {
    row.complain({ severity: 'ask', code: 'multiplierTaken', ...at(row, 'multiplier'), facts: { taken: 1 } });
  }
  return { typed: '1', value: 1 };
}

function askAboutAmount(row: SourceRow, used: number): void {
  const amount = numberIn({ ...row, complain: () => {} }, 'amount');
  if (!amount || !Number.isFinite(amount.value)) return;
  if (Math.abs(amount.value - used) <= TOLERANCE * Math.abs(used)) return;
  const facts = { readings: used, amount: amount.value };
  row.complain({ severity: 'ask', code: 'readingsDiffer', ...at(row, 'amount'), facts });
}

/** The row as if its amount had been typed; the unit is that of the amount's heading, else that of the readings. */
function withAmount(row: SourceRow, amount: number): SourceRow {
  const place = row.place('amount') ?? row.place('end');
  const units = row.columns.units;
  const unit = [row.place('amount'), row.place('end'), row.place('start')]
    .map((column) => units[column ?? -1])
    .find((text) => text !== undefined);
  return {
    ...row,
    cell: (role) => (role === 'amount' ? String(amount) : row.cell(role)),
    place: (role) => (role === 'amount' ? place : row.place(role)),
    columns: {
      ...row.columns,
      units: units.map((text, column) => (column === place ? unit : text)),
    },
  };
}

/** Without the noise of binary arithmetic: 1500.3 − 1200.1 is 300.2. */
const plain = (value: number): number => Number(value.toPrecision(12));

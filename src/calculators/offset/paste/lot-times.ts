import type { FieldValues } from '../../lines/entered.ts';
import type { Instrument } from '../instruments/instrument.ts';
import { readVintage } from '../lots/vintage.ts';
import { dayOf, monthOf, monthOfYear, yearOf } from '../../lines/table/date-forms.ts';
import { tell, textIn, type LotRow } from './lot-row.ts';
import type { PasteProblemCode } from './paste-problems.ts';
import type { ColumnRole } from './vocabulary.ts';

/** When the reductions were made or the power was generated, and when and for which year the lot was cancelled; ISO where it can be read. */
export function timesOf(row: LotRow, { unit }: Instrument): FieldValues {
  return {
    ...(unit === 'MWh' ? generatedOf(row) : vintageOf(row)),
    ...readAs(row, 'retiredOn', dayOf, 'dateUnreadable'),
    ...readAs(row, 'forYear', yearOf, 'yearUnreadable'),
  };
}

function readAs(
  row: LotRow,
  role: ColumnRole,
  read: (cell: string) => string | undefined,
  code: PasteProblemCode,
): FieldValues {
  const typed = textIn(row, role);
  if (typed === undefined) return {};
  const value = read(typed);
  if (value === undefined) tell(row, role, code, { came: typed });
  return { [role]: value ?? typed };
}

/** A certificate has a month: 2025-03, or 3月 with the 2025 of the column for years. */
function generatedOf(row: LotRow): FieldValues {
  const [month, year] = [textIn(row, 'generated'), textIn(row, 'vintage')];
  const role = month === undefined ? 'vintage' : 'generated';
  const typed = month ?? year;
  if (typed === undefined) return {};
  const joined = month !== undefined && year !== undefined ? monthOfYear(month, year) : undefined;
  const value = joined ?? monthOf(typed);
  if (value === undefined) tell(row, role, 'monthUnreadable', { came: typed });
  const besides = joined === undefined && month !== undefined && year !== undefined;
  return { generated: value ?? typed, ...(besides && { vintage: year }) };
}

/** Credits have years or months, as the calculator reads them. */
function vintageOf(row: LotRow): FieldValues {
  const [years, month] = [textIn(row, 'vintage'), textIn(row, 'generated')];
  const role = years === undefined ? 'generated' : 'vintage';
  const typed = years ?? month;
  if (typed === undefined) return {};
  const besides = years !== undefined && month !== undefined && { generated: month };
  if (readVintage(typed)) return { vintage: typed, ...besides };
  tell(row, role, 'vintageUnreadable', { came: typed });
  return { vintage: typed, ...besides };
}

import type { RowCells } from '../../lines/table/rows.ts';
import { at, isBlank } from '../../lines/table/rows.ts';
import type { PasteProblem, PasteProblemCode } from './paste-problems.ts';
import type { ColumnRole } from './vocabulary.ts';

/** The cells of one row of a ledger. */
export type LotRow = RowCells<ColumnRole, PasteProblemCode> & {
  /** The heading of a column as it was typed; empty where there is none. */
  readonly heading: (role: ColumnRole) => string;
};

/** A cell, or nothing where it says that there is nothing: empty, a dash, 无. */
export function textIn(row: LotRow, role: ColumnRole): string | undefined {
  const cell = row.cell(role);
  return isBlank(cell) ? undefined : cell;
}

/** Tells what is wrong with a cell; what was typed goes along, cut to what a sentence can hold. */
export function tell(
  row: LotRow,
  role: ColumnRole,
  code: PasteProblemCode,
  facts: PasteProblem['facts'] = {},
  severity: PasteProblem['severity'] = 'ask',
): void {
  const cut = Object.entries(facts).map(([key, fact]) => [
    key,
    typeof fact === 'string' ? fact.slice(0, 64) : fact,
  ]);
  row.complain({
    severity,
    code,
    ...at(row, role),
    facts: Object.fromEntries(cut) as PasteProblem['facts'],
  });
}

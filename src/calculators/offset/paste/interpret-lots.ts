import { csvText } from '../../engine/csv.ts';
import type { Fit } from '../../engine/name-search.ts';
import { finish, type Steps } from '../../engine/steps.ts';
import { findEntry, type Found } from '../../lines/table/find-entry.ts';
import { ROWS_A_STEP } from '../../lines/table/read-rows.ts';
import type { Table } from '../../lines/table/read-table.ts';
import { at, rowCells, rowsBelow } from '../../lines/table/rows.ts';
import type { Lot } from '../claim.ts';
import { instrumentCalled, instrumentEntries, type InstrumentEntry } from '../ledger/instrument-names.ts';
import { newLotOf } from './new-lot.ts';
import type { LotRow } from './lot-row.ts';
import type { PasteProblem, PasteProblemCode } from './paste-problems.ts';
import type { ColumnRole, Columns } from './vocabulary.ts';

/** A lot without its id, which the ledger gives it. */
export type NewLot = Omit<Lot, 'id'>;

/** What a pasted row would become. Every row of the table has one, so that nothing goes missing unseen. */
export interface InterpretedLot {
  /** Its place in the table, from 0. */
  readonly row: number;
  readonly cells: readonly string[];
  /** Whether it can be added as it is. */
  readonly ok: boolean;
  readonly entry?: InstrumentEntry;
  /** How the instrument was found; `chosen` by the reader. */
  readonly fit?: Fit | 'chosen';
  /** Absent where nobody knows what it is. */
  readonly line?: NewLot;
  /** What it may have been meant, the likeliest first. */
  readonly suggestions: readonly InstrumentEntry[];
  readonly problems: readonly PasteProblem[];
}

/** What rows are interpreted with. */
export interface InterpretationContext {
  /** By place of the row: the instrument that the reader chose for it. */
  readonly chosen?: ReadonlyMap<number, InstrumentEntry>;
}

/** Interprets the rows below the headings. Pure, and never throws: what can't be read is said with the row. */
export const interpretLots = (
  table: Table,
  columns: Columns,
  context: InterpretationContext = {},
): readonly InterpretedLot[] => finish(interpretLotsInSteps(table, columns, context));

/** The same in steps. */
export function* interpretLotsInSteps(
  table: Table,
  columns: Columns,
  { chosen }: InterpretationContext,
): Steps<readonly InterpretedLot[]> {
  const headings = table.rows[columns.headerRow ?? -1] ?? [];
  const all = rowsBelow(table, columns, ['kind', 'name']);
  const lots: InterpretedLot[] = [];
  for (const [place, { row, cells, why }] of all.entries()) {
    if (place % ROWS_A_STEP === 0) yield place / all.length;
    lots.push(
      why
        ? aside(row, cells, why)
        : interpretLot(row, cells, { columns, headings, chosen: chosen?.get(row) }),
    );
  }
  return lots;
}

/** A row that is no data. */
const aside = (row: number, cells: readonly string[], code: PasteProblemCode): InterpretedLot => ({
  row,
  cells,
  ok: false,
  suggestions: [],
  problems: [{ severity: 'note', code, facts: {} }],
});

interface RowContext {
  readonly columns: Columns;
  readonly headings: readonly string[];
  readonly chosen: InstrumentEntry | undefined;
}

function interpretLot(
  row: number,
  cells: readonly string[],
  { columns, headings, chosen }: RowContext,
): InterpretedLot {
  const problems: PasteProblem[] = [];
  const complain = (problem: PasteProblem) => problems.push(problem);
  const reading: LotRow = {
    ...rowCells<ColumnRole, PasteProblemCode>(cells.map(csvText), columns, complain),
    heading: (role) => headings[columns.roles.indexOf(role)] ?? '',
  };
  const { hit, suggestions } = findInstrument(reading, chosen);
  const line = hit && newLotOf(reading, hit.entry);
  return {
    row,
    cells,
    ok: line !== undefined && !problems.some(({ severity }) => severity === 'error'),
    ...(hit && { entry: hit.entry, fit: hit.fit }),
    ...(line && { line }),
    suggestions,
    problems,
  };
}

/** What it is, by the row's words or the reader's choice, with what is to be said about it. */
function findInstrument(row: LotRow, chosen: InstrumentEntry | undefined): Found<InstrumentEntry> {
  const [kind, name] = [row.cell('kind'), row.cell('name')];
  const called = chosen ? undefined : instrumentCalled(kind);
  if (called) return { hit: { entry: called, fit: 'exact' }, suggestions: [], came: kind };
  const found = findEntry([kind, name], instrumentEntries, chosen);
  const { hit, came } = found;
  const column = at(row, kind ? 'kind' : 'name');
  if (hit?.fit === 'exact' || hit?.fit === 'chosen') return found;
  if (hit) {
    const facts = { came, taken: hit.entry.id };
    row.complain({ severity: 'ask', code: 'kindGuessed', ...column, facts });
  } else if (came) row.complain({ severity: 'error', code: 'unknownInstrument', ...column, facts: { came } });
  else row.complain({ severity: 'error', code: 'kindMissing', ...column, facts: {} });
  return found;
}

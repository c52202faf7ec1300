import { finish, type Steps } from '../../engine/steps.ts';
import { findEntry, type Found } from '../../lines/table/find-entry.ts';
import type { Table } from '../../lines/table/read-table.ts';
import { ROWS_A_STEP } from '../../lines/table/read-rows.ts';
import { at, rowCells, rowsBelow } from '../../lines/table/rows.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Inventory } from '../inventory.ts';
import type { SourceEntry } from '../source-entries.ts';
import { filledFromAbove, type FilledRow } from './from-above.ts';
import type { InterpretedRow } from './interpreted-row.ts';
import { joinMonths } from './join-months.ts';
import type { PasteProblem } from './paste-problems.ts';
import { lineOf } from './row-line.ts';
import { rowPeriod, type RowPeriod } from './row-period.ts';
import type { SourceRow } from './row-readings.ts';
import type { Columns } from './vocabulary.ts';

/** What rows are interpreted with. */
export interface InterpretationContext {
  readonly entries: readonly SourceEntry[];
  readonly inventory: Inventory;
  /** With the kinds of all entries; of a kind that isn't loaded the units can't be checked. */
  readonly catalogue: Catalogue;
  /** By place of the row: the source that the reader chose for it, and for all others that are called the same. */
  readonly chosen?: ReadonlyMap<number, SourceEntry>;
}

/** Interprets the rows below the headings. Pure, and never throws: what can't be read is said with the row. */
export const interpretRows = (
  table: Table,
  columns: Columns,
  context: InterpretationContext,
): readonly InterpretedRow[] => finish(interpretRowsInSteps(table, columns, context));

/** The same in steps. */
export function* interpretRowsInSteps(
  table: Table,
  columns: Columns,
  context: InterpretationContext,
): Steps<readonly InterpretedRow[]> {
  const all = filledFromAbove(rowsBelow(table, columns, ['source', 'name', 'period']), columns);
  const chosen = choices(all, columns, context.chosen);
  const periods = new Map<number, RowPeriod>();
  const rows: InterpretedRow[] = [];
  for (const [place, one] of all.entries()) {
    if (place % ROWS_A_STEP === 0) yield place / all.length;
    rows.push(one.why ? aside(one) : interpretRow(one, { ...context, columns, chosen, periods }));
  }
  return joinMonths(rows, (row) => periods.get(row) ?? {});
}

const aside = ({ row, cells, why = 'emptyRow' }: FilledRow): InterpretedRow => ({
  row,
  cells,
  ok: false,
  suggestions: [],
  problems: [{ severity: 'note', code: why, facts: {} }],
});

/** What a row is called, whatever the case. */
const calledIn = (cells: readonly string[], { roles }: Columns): string =>
  JSON.stringify([cells[roles.indexOf('source')], cells[roles.indexOf('name')]]);

/** By what rows are called: the source that was chosen for one of them. */
function choices(
  rows: readonly FilledRow[],
  columns: Columns,
  chosen: ReadonlyMap<number, SourceEntry> = new Map(),
): (row: FilledRow) => SourceEntry | undefined {
  const byName = new Map(
    rows.flatMap((one) => {
      const entry = chosen.get(one.row);
      return entry && !one.why ? [[calledIn(one.cells, columns), entry] as const] : [];
    }),
  );
  return (one) => chosen.get(one.row) ?? (byName.size ? byName.get(calledIn(one.cells, columns)) : undefined);
}

interface RowContext extends Omit<InterpretationContext, 'chosen'> {
  readonly columns: Columns;
  readonly chosen: (row: FilledRow) => SourceEntry | undefined;
  /** Takes the period of each row. */
  readonly periods: Map<number, RowPeriod>;
}

function interpretRow(one: FilledRow, context: RowContext): InterpretedRow {
  const { row, cells, fromAbove } = one;
  const problems: PasteProblem[] = [];
  const reading: SourceRow = rowCells(cells, context.columns, (problem) => problems.push(problem));
  for (const role of fromAbove) {
    const facts = { came: reading.cell(role).slice(0, 64) };
    reading.complain({ severity: 'ask', code: 'takenFromAbove', ...at(reading, role), facts });
  }
  const { hit, suggestions } = findSource(reading, context.entries, context.chosen(one));
  const period = rowPeriod(reading, context.inventory);
  context.periods.set(row, period);
  const line = hit && lineOf(reading, hit.entry, { ...context, period });
  const site = reading.cell('site');
  const isNew = site !== '' && line !== undefined && line.site === undefined;
  if (isNew) {
    reading.complain({ severity: 'ask', code: 'unknownSite', ...at(reading, 'site'), facts: { came: site } });
  }
  return {
    row,
    cells,
    ok: line !== undefined && !problems.some(({ severity }) => severity === 'error'),
    ...(hit && { entry: hit.entry, fit: hit.fit }),
    ...(line && { line }),
    ...(isNew && { newSite: site }),
    suggestions,
    problems,
  };
}

/** What emits, by the row's words or the reader's choice, with what is to be said about it. */
function findSource(
  row: SourceRow,
  entries: readonly SourceEntry[],
  chosen: SourceEntry | undefined,
): Found<SourceEntry> {
  const [source, name] = [row.cell('source'), row.cell('name')];
  const found = findEntry([source, name], entries, chosen);
  const { hit, came } = found;
  const column = at(row, source ? 'source' : 'name');
  if (hit?.fit === 'exact' || hit?.fit === 'chosen') return found;
  if (hit) {
    const facts = { came, taken: hit.entry.id };
    row.complain({ severity: 'ask', code: 'sourceGuessed', ...column, facts });
  } else if (came) row.complain({ severity: 'error', code: 'unknownSource', ...column, facts: { came } });
  else row.complain({ severity: 'error', code: 'sourceMissing', ...column, facts: {} });
  return found;
}

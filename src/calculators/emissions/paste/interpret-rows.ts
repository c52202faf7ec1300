import type { Fit } from '../../engine/name-search.ts';
import type { Unit } from '../../engine/units.ts';
import type { Field } from '../../lines/field.ts';
import { findEntry, type Found } from '../../lines/table/find-entry.ts';
import type { Table } from '../../lines/table/read-table.ts';
import { quantityOf } from '../../lines/table/row-quantity.ts';
import { at, rowCells, rowsBelow, type RowCells } from '../../lines/table/rows.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Inventory, Line } from '../inventory.ts';
import { fieldsOf } from '../fields-of.ts';
import type { SourceEntry } from '../source-entries.ts';
import type { PasteProblem, PasteProblemCode } from './paste-problems.ts';
import { monthRoles, type ColumnRole, type Columns } from './vocabulary.ts';

/** A line without its id, which the inventory gives it. */
export type NewLine = Omit<Line, 'id'>;

/** What a pasted row would become. Every row of the table has one, so that nothing goes missing unseen. */
export interface InterpretedRow {
  /** Its place in the table, from 0. */
  readonly row: number;
  readonly cells: readonly string[];
  /** Whether it can be added as it is. */
  readonly ok: boolean;
  readonly entry?: SourceEntry;
  /** How the source was found; `chosen` by the reader. */
  readonly fit?: Fit | 'chosen';
  /** Absent where nobody knows what emits. */
  readonly line?: NewLine;
  /** The name of a site that the inventory doesn't have yet. */
  readonly newSite?: string;
  /** What the source may have meant, the likeliest first. */
  readonly suggestions: readonly SourceEntry[];
  readonly problems: readonly PasteProblem[];
}

/** What rows are interpreted with. */
export interface InterpretationContext {
  readonly entries: readonly SourceEntry[];
  readonly inventory: Inventory;
  /** With the kinds of all entries; of a kind that isn't loaded the units can't be checked. */
  readonly catalogue: Catalogue;
  /** By place of the row: the source that the reader chose for it. */
  readonly chosen?: ReadonlyMap<number, SourceEntry>;
}

/** Interprets the rows below the headings. Pure, and never throws: what can't be read is said with the row. */
export function interpretRows(
  table: Table,
  columns: Columns,
  context: InterpretationContext,
): readonly InterpretedRow[] {
  return rowsBelow(table, columns, ['source', 'name']).map(({ row, cells, why }) =>
    why
      ? { row, cells, ok: false, suggestions: [], problems: [{ severity: 'note', code: why, facts: {} }] }
      : interpretRow(row, cells, columns, context),
  );
}

type SourceRow = RowCells<ColumnRole, PasteProblemCode>;

function interpretRow(
  row: number,
  cells: readonly string[],
  columns: Columns,
  context: InterpretationContext,
): InterpretedRow {
  const problems: PasteProblem[] = [];
  const reading: SourceRow = rowCells(cells, columns, (problem) => problems.push(problem));
  const { hit, suggestions } = findSource(reading, context, row);
  const line = hit && lineOf(reading, hit.entry, context);
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
  { entries, chosen }: InterpretationContext,
  place: number,
): Found<SourceEntry> {
  const [source, name] = [row.cell('source'), row.cell('name')];
  const found = findEntry([source, name], entries, chosen?.get(place));
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

function lineOf(
  row: SourceRow,
  entry: SourceEntry,
  { inventory, catalogue }: InterpretationContext,
): NewLine {
  const { kind, fields } = entry;
  const name = row.cell('name') || row.cell('source') || entry.name.zh;
  const form = fieldsOf({ id: '', kind, name, fields }, inventory, catalogue);
  const activity = activityField(form);
  const quantity = quantityOf(row, activity?.units ?? [], quantityRoles);
  const site = inventory.sites.find(({ name: known }) => known === row.cell('site'))?.id;
  const [responsible, document, note] = [row.cell('responsible'), row.cell('document'), row.cell('note')];
  return {
    kind,
    name,
    fields: { ...fields, ...(quantity && { [activity?.key ?? 'quantity']: quantity }) },
    ...(site !== undefined && { site }),
    ...(responsible && { responsible }),
    ...((document || note) && {
      evidence: { ...(document && { document }), ...(note && { note }) },
    }),
    ...factorOf(row, form, kind, document || note),
  };
}

const quantityRoles = { amount: 'amount', unit: 'unit', months: monthRoles } as const;

/** The field for the amount: the activity data, else the first quantity (a certificate's megawatt-hours). */
function activityField(form: readonly Field[]): { key: string; units: readonly Unit[] } | undefined {
  const quantities = form.filter((field) => field.type === 'quantity');
  return quantities.find(({ activity }) => activity) ?? quantities[0];
}

/**
 * A factor that came along stands in for the registry's where a kind has one factor and the row says where it comes
 * from; elsewhere it is shown, and not taken.
 */
function factorOf(
  row: SourceRow,
  form: readonly Field[],
  kind: Line['kind'],
  reason: string,
): Pick<NewLine, 'overrides'> {
  const typed = row.cell('factor');
  if (typed === '') return {};
  const single = kind === 'grid-electricity' || kind === 'heat' || form.some(({ type }) => type === 'factor');
  if (single && reason) return { overrides: { emissionFactor: { value: typed, reason, document: reason } } };
  row.complain({
    severity: 'ask',
    code: 'factorNotTaken',
    ...at(row, 'factor'),
    facts: { came: typed.slice(0, 64) },
  });
  return {};
}

import type { Unit } from '../../engine/units.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Inventory, Line } from '../inventory.ts';
import { fieldsOf } from '../quantify-line.ts';
import { sourceHits, type Fit, type SourceEntry, type SourceHit } from '../source-search.ts';
import type { ColumnRole, Columns } from './guess-columns.ts';
import type { PasteProblem } from './paste-problems.ts';
import type { Table } from '../../lines/table/read-table.ts';
import { quantityOf, type RowCells } from './row-quantity.ts';
import type { Field } from '../../lines/field.ts';

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
  const first = columns.headerRow === undefined ? 0 : columns.headerRow + 1;
  const headings = columns.headerRow === undefined ? undefined : table.rows[columns.headerRow];
  return table.rows.slice(first).map((cells, place) => {
    const row = first + place;
    const why = noData(cells, columns, headings);
    if (!why) return interpretRow(row, cells, columns, context);
    return { row, cells, ok: false, suggestions: [], problems: [{ severity: 'note', code: why, facts: {} }] };
  });
}

function noData(
  cells: readonly string[],
  { roles }: Columns,
  headings: readonly string[] | undefined,
): 'emptyRow' | 'totalRow' | 'repeatedHeader' | undefined {
  if (cells.every((cell) => cell === '')) return 'emptyRow';
  if (headings?.every((heading, place) => heading === cells[place])) return 'repeatedHeader';
  const named = [cellOf(cells, roles, 'source'), cellOf(cells, roles, 'name'), cells.find(Boolean) ?? ''];
  return named.some((cell) => /^(合\s*计|总\s*计|小\s*计|(sub)?total\b|sum$)/i.test(cell))
    ? 'totalRow'
    : undefined;
}

const cellOf = (cells: readonly string[], roles: Columns['roles'], role: ColumnRole): string =>
  cells[roles.indexOf(role)] ?? '';

function interpretRow(
  row: number,
  cells: readonly string[],
  columns: Columns,
  context: InterpretationContext,
): InterpretedRow {
  const problems: PasteProblem[] = [];
  const reading: RowCells = {
    cell: (role) => cellOf(cells, columns.roles, role),
    place: (role) => (columns.roles.includes(role) ? columns.roles.indexOf(role) : undefined),
    columns,
    complain: (problem) => problems.push(problem),
  };
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

interface Found {
  readonly hit?: { readonly entry: SourceEntry; readonly fit: Fit | 'chosen' };
  readonly suggestions: readonly SourceEntry[];
}

const suggested = 5;

/** By what emits, by its name, and by both together: 柴油 of a 叉车 is a forklift's. */
function findSource(row: RowCells, { entries, chosen }: InterpretationContext, place: number): Found {
  const [source, name] = [row.cell('source'), row.cell('name')];
  const column = at(row, source ? 'source' : 'name');
  const own = chosen?.get(place);
  if (own) return { hit: { entry: own, fit: 'chosen' }, suggestions: [] };
  if (!source && !name) {
    row.complain({ severity: 'error', code: 'sourceMissing', ...column, facts: {} });
    return { suggestions: [] };
  }
  const both = source && name ? sourceHits(`${source} ${name}`, entries).filter(isJoint) : [];
  const bySource = sourceHits(source, entries);
  const byName = sourceHits(name, entries);
  const exactName = byName.filter(({ fit }) => fit === 'exact');
  const hits = [
    ...both,
    ...(bySource[0]?.fit === 'exact' ? bySource : [...exactName, ...bySource]),
    ...byName,
  ];
  const suggestions = [...new Set(hits.map(({ entry }) => entry))].slice(0, suggested);
  const came = (source || name).slice(0, 64);
  const [best] = hits;
  if (!best || best.fit === 'similar') {
    row.complain({ severity: 'error', code: 'unknownSource', ...column, facts: { came } });
    return { suggestions };
  }
  if (best.fit !== 'exact') {
    const facts = { came, taken: best.entry.id };
    row.complain({ severity: 'ask', code: 'sourceGuessed', ...column, facts });
  }
  return { hit: best, suggestions };
}

const isJoint = ({ fit }: SourceHit) => fit === 'exact' || fit === 'terms';

const at = (row: RowCells, role: ColumnRole): { column?: number } => {
  const column = row.place(role);
  return column === undefined ? {} : { column };
};

function lineOf(row: RowCells, entry: SourceEntry, { inventory, catalogue }: InterpretationContext): NewLine {
  const { kind, fields } = entry;
  const name = row.cell('name') || row.cell('source') || entry.name.zh;
  const form = fieldsOf({ id: '', kind, name, fields }, inventory, catalogue);
  const activity = activityField(form);
  const quantity = quantityOf(row, activity?.units ?? []);
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
  row: RowCells,
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

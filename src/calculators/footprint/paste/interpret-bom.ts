import { finish, type Steps } from '../../engine/steps.ts';
import { ROWS_A_STEP } from '../../lines/table/read-rows.ts';
import type { Table } from '../../lines/table/read-table.ts';
import { at, isBlank, rowCells, rowsBelow, type TableRow } from '../../lines/table/rows.ts';
import type { LineEntry, MaterialEntry } from '../entries/line-entry.ts';
import type { BomProblem, BomProblemCode } from './bom-problems.ts';
import { materialSearch } from './find-material.ts';
import { placesOf, type Place } from './levels.ts';
import { assemblyOf, materialOf, type Part, type PartContext } from './part-line.ts';
import type { PartRow } from './part-row.ts';
import type { BomColumns } from './vocabulary.ts';

/** What a row of a bill of materials would become. Every row has one, so that nothing goes missing unseen. */
export interface InterpretedPart extends Part {
  /** Its place in the table, from 0. */
  readonly row: number;
  readonly cells: readonly string[];
  /** Whether it can be added as it is; a part without a factor can, and says so as a line. */
  readonly ok: boolean;
  /** The row of the assembly that it is a part of; absent: of the product itself. */
  readonly parent?: number;
  readonly problems: readonly BomProblem[];
}

/** What rows are interpreted with. */
export interface BomContext {
  /** Everything that can be added by name (`lineEntries`). */
  readonly entries: readonly LineEntry[];
  /** By place of the row: the material that the reader chose or confirmed for it. */
  readonly chosen?: ReadonlyMap<number, MaterialEntry>;
}

/** Interprets the rows below the headings. Pure, and never throws: what can't be read is said with the row. */
export const interpretBom = (
  table: Table,
  columns: BomColumns,
  context: BomContext,
): readonly InterpretedPart[] => finish(interpretBomInSteps(table, columns, context));

/** The same in steps. */
export function* interpretBomInSteps(
  table: Table,
  columns: BomColumns,
  { entries, chosen }: BomContext,
): Steps<readonly InterpretedPart[]> {
  const all = rowsBelow(table, columns, ['name', 'material', 'partNumber']);
  const data = all.filter(({ why }) => why === undefined).map((row) => readRow(row, columns));
  const places = placesOf(
    data.map(({ read: { cell } }) => ({
      level: cell('level'),
      item: cell('item'),
      parent: cell('parent'),
      partNumber: cell('partNumber'),
      name: cell('name'),
    })),
  );
  const product = productAmong(data, places);
  const materials = entries.filter((entry): entry is MaterialEntry => 'factor' in entry);
  const transports = entries.filter(({ kind }) => kind === 'transport');
  const known = { search: materialSearch(materials), materials, transports };
  const parts = new Map<number, InterpretedPart>();
  for (const [index, row] of data.entries()) {
    if (index % ROWS_A_STEP === 0) yield index / data.length;
    const place = places[index] ?? { hasParts: false };
    const above = place.parent === product ? undefined : data[place.parent ?? -1]?.row;
    const part =
      index === product
        ? aside(row, 'productRow')
        : interpretPart(row, place, { ...known, chosen: chosen?.get(row.row) });
    parts.set(row.row, { ...part, ...(above !== undefined && index !== product && { parent: above }) });
  }
  return all.map((row) => withAssembly(parts.get(row.row) ?? aside(row, row.why ?? 'emptyRow'), parts));
}

/** A part can be added only with all the assemblies that it is in: else it would count as often as the product. */
function withAssembly(part: InterpretedPart, parts: ReadonlyMap<number, InterpretedPart>): InterpretedPart {
  for (let above = part.parent; above !== undefined; above = parts.get(above)?.parent) {
    if (parts.get(above)?.ok) continue;
    const facts = { row: above + 1 };
    const problem: BomProblem = { severity: 'error', code: 'assemblyNotTaken', facts };
    return { ...part, ok: false, problems: [...part.problems, problem] };
  }
  return part;
}

interface ReadRow extends TableRow {
  readonly read: PartRow;
  readonly problems: BomProblem[];
}

function readRow(row: TableRow, columns: BomColumns): ReadRow {
  const problems: BomProblem[] = [];
  return { ...row, read: rowCells(row.cells, columns, (problem) => problems.push(problem)), problems };
}

/** A row that is shown and not added. */
const aside = ({ row, cells }: TableRow, code: BomProblemCode): InterpretedPart => ({
  row,
  cells,
  ok: false,
  problems: [{ severity: 'note', code, facts: {} }],
});

/** The first row is the product itself where all others are its parts and it is counted once or not at all. */
function productAmong(rows: readonly ReadRow[], places: readonly Place[]): number | undefined {
  const [first, ...others] = places;
  const single = first?.hasParts && others.every(({ parent }) => parent !== undefined);
  const amount = rows[0]?.read.cell('amount') ?? '';
  return single && (isBlank(amount) || Number.parseFloat(amount) === 1) ? 0 : undefined;
}

/** What of a row says its place. */
function cellOf(problem: NonNullable<Place['problem']>, { cell }: PartRow) {
  if (problem === 'parentUnknown') return 'parent';
  if (problem !== 'partsElsewhere') return 'level';
  return isBlank(cell('partNumber')) ? 'name' : 'partNumber';
}

function interpretPart(
  { row, cells, read, problems }: ReadRow,
  { hasParts, problem }: Place,
  context: PartContext,
): InterpretedPart {
  if (problem) {
    const severity = problem === 'partsElsewhere' ? 'error' : 'ask';
    const where = cellOf(problem, read);
    read.complain({ severity, code: problem, ...at(read, where), facts: { came: read.cell(where) } });
  }
  const name = ['name', 'specification', 'partNumber', 'material'] as const;
  const called = name.map((role) => read.cell(role)).find((cell) => !isBlank(cell));
  if (called === undefined) {
    read.complain({ severity: 'error', code: 'nameMissing', ...at(read, 'name'), facts: {} });
    return { row, cells, ok: false, problems };
  }
  const part = hasParts ? assemblyOf(read, called) : materialOf(read, called, context);
  const ok = part.line !== undefined && !problems.some(({ severity }) => severity === 'error');
  return { row, cells, ...part, ok, problems };
}

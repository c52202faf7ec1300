import { findEntry } from '../../lines/table/find-entry.ts';
import { headingsWithin, isNumber } from '../../lines/table/headings.ts';
import type { Table } from '../../lines/table/read-table.ts';
import { isBlank } from '../../lines/table/rows.ts';
import { unitsSpelled } from '../../lines/table/unit-spellings.ts';
import type { SourceEntry } from '../source-entries.ts';
import { guessColumns, headingOf, type ColumnRole, type Columns } from './vocabulary.ts';

/** What holds for all amounts of a row. */
const shared: ReadonlySet<ColumnRole | undefined> = new Set([
  'period',
  'site',
  'responsible',
  'document',
  'note',
]);

/** Of these a table has a row for each amount already. */
const told: readonly ColumnRole[] = ['source', 'name', 'unit', 'start', 'end', 'meter', 'month-1'];

/**
 * A table with a row for each month and a column for each source, such as 月份 | 电量（万kWh） | 天然气（m³）, as a table with a
 * row for each amount; any other as it is. The amounts of a source stand together.
 */
export function amountsInRows(table: Table, entries: readonly SourceEntry[]): Table {
  const { headerRow, roles, units } = headersOf(table);
  if (headerRow === undefined || told.some((role) => roles.includes(role))) return table;
  const headings = namesAt(table, headerRow);
  const sources = headings.flatMap((heading, place) => {
    const unit = units[place] ?? '';
    const name = heading.replace(/[(（[［].*$/s, '').trim();
    const isAmount = unitsSpelled(unit).length > 0 && !isMoney(unit) && !isStandardCoal(heading);
    const isSource = isAmount && findEntry([name, ''], entries).hit;
    return isSource ? [{ place, name, unit }] : [];
  });
  const kept = headings.flatMap((_, place) => (shared.has(roles[place]) ? [place] : []));
  const below = table.rows.slice(headerRow + 1);
  const besides = (cells: readonly string[]) => kept.map((place) => cells[place] ?? '');
  const isData = (cells: readonly string[]) => sources.some(({ place }) => !isBlank(cells[place] ?? ''));
  if (!below.some(isData)) return table;
  const columns = kept.length + 3;
  const rows = [
    ...table.rows
      .slice(0, headerRow)
      .map((cells) => Array.from({ length: columns }, (_, place) => cells[place] ?? '')),
    ['排放源', '数量', '单位', ...besides(headings)],
    ...sources.flatMap(({ place, name, unit }) =>
      below.flatMap((cells) => {
        const amount = cells[place] ?? '';
        return isBlank(amount) ? [] : [[name, amount, unit, ...besides(cells)]];
      }),
    ),
    // Remarks below the table are told of as ever.
    ...below.filter((cells) => !isData(cells)).map((cells) => ['', '', '', ...besides(cells)]),
  ];
  return { rows, columns };
}

/** The names above the columns; above a row of units alone they stand in the row before. */
function namesAt({ rows }: Table, row: number): readonly string[] {
  const isUnit = (cell: string) => isBlank(cell) || unitsSpelled(cell.replace(/[()（）]/g, '')).length > 0;
  return (rows[row] ?? []).map((cell, place) => (isUnit(cell) ? (rows[row - 1]?.[place] ?? '') : cell));
}

/** The headings by their words; where the sources are named by theirs alone, those beside a month. */
function headersOf(table: Table): Pick<Columns, 'headerRow' | 'roles' | 'units'> {
  const guessed = guessColumns(table);
  if (guessed.headerRow !== undefined) return guessed;
  const rows = table.rows.slice(0, headingsWithin);
  const headerRow = rows.findIndex(
    (cells) => !cells.some(isNumber) && cells.some((cell) => headingOf(cell).role === 'period'),
  );
  const cells = (rows[headerRow] ?? []).map(headingOf);
  return {
    headerRow: headerRow < 0 ? undefined : headerRow,
    roles: cells.map(({ role }) => role),
    units: cells.map(({ unit }) => unit),
  };
}

/** 电费（万元） is what electricity cost. */
const isMoney = (unit: string): boolean => /元|cny|rmb|[¥￥]/i.test(unit);

/** What all sources come to in coal equivalent is none of them. */
const isStandardCoal = (heading: string): boolean => /折标|标准?煤|综合能耗|tce/i.test(heading);

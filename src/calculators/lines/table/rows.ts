import type { Columns } from './columns.ts';
import type { Table } from './read-table.ts';
import { isNumber } from './headings.ts';
import type { RowProblem, RowProblemCode } from './row-problems.ts';

/** A row below the headings. */
export interface TableRow {
  /** Its place in the table, from 0. */
  readonly row: number;
  readonly cells: readonly string[];
  /** Why it is no data. */
  readonly why?: 'emptyRow' | 'totalRow' | 'repeatedHeader' | 'noteRow' | 'exampleRow';
}

/** The cells of one row by role. */
export interface RowCells<Role extends string, Code extends string = RowProblemCode> {
  readonly cell: (role: Role) => string;
  readonly place: (role: Role) => number | undefined;
  readonly columns: Columns<Role>;
  readonly complain: (problem: RowProblem<Code>) => void;
}

/** Every row below the headings, so that none goes missing unseen; `names` are the roles in which a total says so. */
export function rowsBelow<Role extends string>(
  { rows }: Table,
  { headerRow = -1, roles }: Columns<Role>,
  names: readonly Role[],
): readonly TableRow[] {
  const headings = rows.slice(0, headerRow + 1);
  const nameOf = (cells: readonly string[]) => [
    ...names.map((role) => cellOf(cells, roles, role)),
    cells.find(Boolean) ?? '',
  ];
  const why = (cells: readonly string[]): TableRow['why'] => {
    if (cells.every((cell) => cell === '')) return 'emptyRow';
    if (headings.some((heading) => heading.every((text, place) => text === cells[place])))
      return 'repeatedHeader';
    if (cells.some(isExample)) return 'exampleRow';
    if (nameOf(cells).some(isTotal)) return 'totalRow';
    return isNote(cells) ? 'noteRow' : undefined;
  };
  return rows.slice(headerRow + 1).map((cells, place) => {
    const reason = why(cells);
    return { row: headerRow + 1 + place, cells, ...(reason && { why: reason }) };
  });
}

/** How the templates mark the rows that only show what is meant. */
const isExample = (cell: string): boolean => /^(模板示例|template example)\s*[:：]/i.test(cell);

/** 合计, 小计：, 一季度合计, 本页小计, Subtotal, Grand total. */
const isTotal = (cell: string): boolean =>
  cell.length <= 20 &&
  /^([合总小]\s*计|(sub|grand)?[\s-]*total\b|sum$)|([合总小共累]\s*计|总和)[:：]?$/i.test(cell);

/** What stands around a table: 注：…, 填表人：张三, a sentence. A row that holds a number is none. */
function isNote(cells: readonly string[]): boolean {
  const [first = '', ...others] = cells.filter(Boolean);
  if (isNumber(first) || others.some(isNumber)) return false;
  return (
    /^(注|备注|附注|说明|填表|填报|制表|制单|编制|审核|复核|审批|批准|统计|数据来源|负责人|单位负责人|联系人|联系电话|notes?|remarks?|(prepared|reviewed|approved|checked) by|(data )?sources?)[人日期员]*\s*\d*\s*[:：、.]/i.test(
      first,
    ) ||
    (!others.length && first.length > LONGEST_NAME)
  );
}

/** A single text that is longer is a sentence. */
const LONGEST_NAME = 30;

const cellOf = <Role extends string>(
  cells: readonly string[],
  roles: Columns<Role>['roles'],
  role: Role,
): string => cells[roles.indexOf(role)] ?? '';

/** A row's cells, to be read by role. */
export function rowCells<Role extends string, Code extends string>(
  cells: readonly string[],
  columns: Columns<Role>,
  complain: (problem: RowProblem<Code>) => void,
): RowCells<Role, Code> {
  const { roles } = columns;
  return {
    cell: (role) => cellOf(cells, roles, role),
    place: (role) => (roles.includes(role) ? roles.indexOf(role) : undefined),
    columns,
    complain,
  };
}

/** The column that a complaint is about, where there is one for this role. */
export function at<Role extends string>(
  row: Pick<RowCells<Role>, 'place'>,
  role: Role,
): { readonly column?: number } {
  const column = row.place(role);
  return column === undefined ? {} : { column };
}

/** How a cell says that there is nothing: an empty one, dashes, 无, n/a. */
export const isBlank = (cell: string): boolean => /^[-–—−/\\]*$|^无$|^n\/?a$/i.test(cell);

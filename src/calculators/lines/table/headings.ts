import { parseNumber } from '../../engine/number-input.ts';
import type { Table } from './read-table.ts';
import { unitsSpelled } from './unit-spellings.ts';

/** How the columns of a calculator's tables are called: a role for each thing that a column can hold. */
export interface Vocabulary<Role extends string> {
  /**
   * In the order they are tried, on headings without spaces and signs: 能源消耗量 is an amount before it is a source.
   * Without a role: a heading whose column isn't taken.
   */
  readonly patterns: readonly (readonly [Role | undefined, RegExp])[];
  /** January first, where a table may have the months of a year. */
  readonly months?: readonly Role[];
  readonly amount: Role;
  readonly unit: Role;
  /** What a row is about: the first text of a table without headings. */
  readonly subject: Role;
  /** A heading that says no more than 名称: below a merged one it is read together with it (材料 | 名称). */
  readonly name: Role;
}

/** What a heading says. */
export interface Heading<Role extends string> {
  readonly text: string;
  readonly role: Role | undefined;
  /** The unit in it: 用量（万kWh）. */
  readonly unit?: string;
  readonly year?: number;
}

/** The headings of a table, and the row they end in; no row where data begin in the first. */
export interface Headings<Role extends string> {
  readonly row: number | undefined;
  readonly cells: readonly Heading<Role>[];
}

/** Headings stand in the first rows; a title may be above them. */
export const headingsWithin = 10;

/** The first row without numbers in which at least two cells are headings (one, in a table of one column). */
export function headingsOf<Role extends string>(
  { rows, columns }: Table,
  vocabulary: Vocabulary<Role>,
): Headings<Role> {
  const read = (cells: readonly string[]) => cells.map((cell) => readHeading(cell, vocabulary));
  const first = rows.slice(0, headingsWithin).findIndex((cells) => {
    const known = read(cells).filter(({ role }) => role !== undefined).length;
    return known >= Math.min(2, columns) && !cells.some(isNumber);
  });
  if (first < 0) return { row: undefined, cells: read(Array.from({ length: columns }, () => '')) };
  const [above, cells = []] = [rows[first - 1], rows[first]];
  const below = rows[first + 1] && unmerged(cells, rows[first + 1] ?? []);
  if (below && isSecondRow(cells, below, vocabulary)) {
    return { row: first + 1, cells: joined(cells, below, vocabulary) };
  }
  if (below && isRowOfUnits(cells, below)) {
    const upper = read(cells);
    return {
      row: first + 1,
      cells: upper.map((heading, place) => withUnit(heading, below[place] ?? '')),
    };
  }
  const own = above ? unmerged(above, cells) : cells;
  const grouped = above && isGroupRow(above, own);
  return { row: first, cells: grouped ? joined(above, own, vocabulary) : read(cells) };
}

/** A cell that is merged over both rows stands in the upper one alone. */
const unmerged = (upper: readonly string[], lower: readonly string[]): readonly string[] =>
  lower.map((cell, place) => (cell === upper[place] ? '' : cell));

/** Below the headings their units alone: kWh, （m³）, and dashes. */
function isRowOfUnits(upper: readonly string[], lower: readonly string[]): boolean {
  const filled = lower.map(bare).filter((cell) => cell !== '');
  return (
    filled.length > 0 &&
    filled.every((cell) => unitsSpelled(cell).length > 0) &&
    lower.every((cell, place) => bare(cell) === '' || (upper[place] ?? '') !== '')
  );
}

/** A unit without what stands around it; nothing for a dash. */
const bare = (cell: string): string => cell.replace(/^[\s(（[]+|[\s)）\]]+$/g, '').replace(/^[-–—/]+$/, '');

function withUnit<Role extends string>(heading: Heading<Role>, cell: string): Heading<Role> {
  return bare(cell) === '' ? heading : { ...heading, unit: bare(cell) };
}

/** Merged headings: below a cell that spans several columns, or none, stand those of the single columns. */
function isSecondRow<Role extends string>(
  upper: readonly string[],
  lower: readonly string[],
  vocabulary: Vocabulary<Role>,
): boolean {
  const filled = lower.filter(Boolean);
  const known = filled.filter((cell) => readHeading(cell, vocabulary).role !== undefined).length;
  return (
    known >= 2 &&
    known * 2 >= filled.length &&
    !filled.some(isNumber) &&
    lower.every((cell, place) => cell !== '' || upper[place] !== '') &&
    upper.some((cell, place) => cell === '' && lower[place] !== '')
  );
}

/** A row above the headings belongs to them where it fills their gaps: a cell that is merged over both rows. */
function isGroupRow(upper: readonly string[], lower: readonly string[]): boolean {
  const gaps = lower.flatMap((cell, place) => (cell === '' ? [upper[place] ?? ''] : []));
  return upper.filter(Boolean).length > 1 && gaps.length > 0 && gaps.every(Boolean);
}

function joined<Role extends string>(
  upper: readonly string[],
  lower: readonly string[],
  vocabulary: Vocabulary<Role>,
): Heading<Role>[] {
  let group = '';
  return lower.map((cell, place) => {
    const over = upper[place] ?? '';
    if (cell === '') return readHeading(over, vocabulary);
    group = over || group;
    const own = readHeading(cell, vocabulary);
    const whole = readHeading(`${group}${cell}`, vocabulary);
    const { role } = own.role === undefined || own.role === vocabulary.name ? whole : own;
    return { ...whole, ...own, role: role ?? own.role };
  });
}

/** What a cell says, where it is a heading. */
export function readHeading<Role extends string>(cell: string, vocabulary: Vocabulary<Role>): Heading<Role> {
  const text = cell.slice(0, 60).normalize('NFKC').toLowerCase();
  const [bracket, inside = ''] = /\(([^()]+)\)|\[([^[\]]+)\]/.exec(text)?.filter(Boolean) ?? [];
  const [slash, behind = ''] = bracket === undefined ? (/[/,:](\D+)$/.exec(text) ?? []) : [];
  const percent = /^%|%$/.exec(text.trim())?.[0] ?? '';
  const unit = [inside, behind, percent]
    .map((part) => part.trim())
    .find((part) => unitsSpelled(part).length > 0);
  const bare = unit === undefined ? text : text.replace(bracket ?? slash ?? percent, '');
  const [, year] = /((?:19|20)\d\d)/.exec(bare) ?? [];
  // 图号：DJ-100 above a table says something, it heads no column.
  const plain = /[:：]\s*\S/.test(bare) ? '' : bare.replace(/[^\p{L}\p{N}]+/gu, '');
  const month = vocabulary.months?.[(monthOf(bare) ?? 0) - 1];
  const role = month ?? vocabulary.patterns.find(([, pattern]) => pattern.test(plain))?.[0];
  return {
    text: cell,
    role,
    ...(unit !== undefined && { unit }),
    ...(year !== undefined && role !== undefined && { year: Number(year) }),
  };
}

const chineseMonths = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];
const englishMonths = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** 1月, 01月份, 2024年1月, 2024-01, 一月, Jan, January 2024; with 用量 or the like behind it. */
export function monthOf(heading: string): number | undefined {
  const text = heading.replace(/\s+/g, '').replace(/(用量|电量|气量|数量|消耗量|耗量)$/, '');
  const [, chinese, dated] =
    /^(?:\d{4}年)?(\d{1,2}|[一二三四五六七八九十]{1,2})月份?$/.exec(text) ??
    /^()\d{4}[-/.](\d{1,2})$/.exec(text) ??
    [];
  const number = Number(dated || chinese) || chineseMonths.indexOf(chinese ?? '') + 1;
  if (number >= 1 && number <= 12) return number;
  const [, english = ''] = /^([a-z]{3})[a-z]*[.,'-]*(?:\d{2}|\d{4})?$/.exec(text) ?? [];
  const place =
    /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?[.,'-]*\d*$/.test(
      text,
    )
      ? englishMonths.indexOf(english)
      : -1;
  return place < 0 ? undefined : place + 1;
}

/** A number alone or with its unit. */
export function isNumber(cell: string): boolean {
  const read = parseNumber(cell);
  return read.ok && (read.unitHint === undefined || unitsSpelled(read.unitHint).length > 0);
}

import { parseNumber } from '../../engine/number-input.ts';
import type { Table } from '../../lines/table/read-table.ts';
import { unitsSpelled } from '../../lines/table/unit-spellings.ts';

/** The months of a year, January first. */
export const monthRoles = [
  'month-1', 'month-2', 'month-3', 'month-4', 'month-5', 'month-6',
  'month-7', 'month-8', 'month-9', 'month-10', 'month-11', 'month-12',
] as const; // prettier-ignore

/** What a column holds: `source` says what emits (天然气), `name` what the factory calls it (1 号锅炉). */
export type ColumnRole =
  | 'source'
  | 'name'
  | 'amount'
  | 'unit'
  | 'factor'
  | 'document'
  | 'note'
  | 'site'
  | 'responsible'
  | (typeof monthRoles)[number];

/** What the columns of a table hold, as far as it can be told; the reader may change it. */
export interface Columns {
  /** The place of the row of headings; undefined where there is none, and data begin in the first row. */
  readonly headerRow: number | undefined;
  /** By place; undefined: nobody knows, and what is in it isn't taken over. */
  readonly roles: readonly (ColumnRole | undefined)[];
  /** By place, the unit in a heading: 用量（万kWh）. */
  readonly units: readonly (string | undefined)[];
  /** The years that headings name, such as 2024年1月. */
  readonly years: readonly number[];
}

/** In the order they are tried, on headings without spaces and signs: 能源消耗量 is an amount before it is a source. */
const patterns: readonly (readonly [ColumnRole | undefined, RegExp])[] = [
  [undefined, /^(序号|编号|no|id)$|(因子|系数)单位|factorunit/],
  ['responsible', /部门|责任|负责|填报|responsible|department|owner/],
  ['document', /凭证|单据|发票|票据|附件|证据|来源|document|evidence|invoice|datasource|^bill/],
  ['note', /备注|说明|^notes?$|remark|comment/],
  ['factor', /因子|系数|factor|^ef$/],
  ['unit', /单位|^units?$|unitof/],
  ['amount', /数量|用量|消耗|耗量|合计|总量|活动数据|活动水平|全年|.量$|amount|quantity|consumption|usage|total|activity/],
  ['site', /场所|厂区|地点|车间|^sites?$|plant|location/],
  ['source', /排放源|能源|品种|种类|类别|类型|燃料|物质|气体|source|fuel|type|energy/],
  ['name', /名称|设施|设备|项目|^名|name|item|description|equipment/],
]; // prettier-ignore

const chineseMonths = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];
const englishMonths = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Headings stand in the first rows; a title may be above them. */
const headingsWithin = 5;
const sample = 20;

/** Tells the columns by their headings in Chinese or English, and where there are none by what is in them. Never throws. */
export function guessColumns(table: Table): Columns {
  const headerRow = headerOf(table);
  const headings = headerRow === undefined ? [] : (table.rows[headerRow] ?? []);
  const data = table.rows.slice(headerRow === undefined ? 0 : headerRow + 1);
  const read = Array.from({ length: table.columns }, (_, place) => readHeading(headings[place] ?? ''));
  const taken = new Set<ColumnRole>();
  const roles = read.map(({ role }) => {
    if (role === undefined || taken.has(role)) return undefined;
    taken.add(role);
    return role;
  });
  fillByContent(roles, taken, headings, data);
  return {
    headerRow,
    roles,
    units: read.map(({ unit }) => unit),
    years: [...new Set(read.flatMap(({ year }) => year ?? []))].sort((a, b) => a - b),
  };
}

/** The first row without numbers in which at least two cells are headings (one, in a table of one column). */
function headerOf({ rows, columns }: Table): number | undefined {
  const place = rows.slice(0, headingsWithin).findIndex((cells) => {
    const known = cells.filter((cell) => readHeading(cell).role !== undefined).length;
    return known >= Math.min(2, columns) && !cells.some(isNumber);
  });
  return place < 0 ? undefined : place;
}

interface Heading {
  readonly role: ColumnRole | undefined;
  readonly unit?: string;
  readonly year?: number;
}

function readHeading(cell: string): Heading {
  const text = cell.slice(0, 60).normalize('NFKC').toLowerCase();
  const [bracket, inside = ''] = /\(([^()]+)\)|\[([^[\]]+)\]/.exec(text)?.filter(Boolean) ?? [];
  const [slash, behind = ''] = bracket === undefined ? (/[/,:](\D+)$/.exec(text) ?? []) : [];
  const unit = [inside, behind].map((part) => part.trim()).find((part) => unitsSpelled(part).length > 0);
  const bare = unit === undefined ? text : text.replace(bracket ?? slash ?? '', '');
  const [, year] = /((?:19|20)\d\d)/.exec(bare) ?? [];
  const plain = bare.replace(/[^\p{L}\p{N}]+/gu, '');
  const month = monthOf(bare);
  const role =
    month === undefined ? patterns.find(([, pattern]) => pattern.test(plain))?.[0] : monthRoles[month - 1];
  return {
    role,
    ...(unit !== undefined && { unit }),
    ...(year !== undefined && role !== undefined && { year: Number(year) }),
  };
}

/** 1月, 01月份, 2024年1月, 2024-01, 一月, Jan, January 2024; with 用量 or the like behind it. */
function monthOf(heading: string): number | undefined {
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

/** What the headings left open: the amount, the units, and what emits. */
function fillByContent(
  roles: (ColumnRole | undefined)[],
  taken: Set<ColumnRole>,
  headings: readonly string[],
  data: readonly (readonly string[])[],
): void {
  const rows = data.slice(0, sample);
  const cellsOf = (place: number) => rows.map((cells) => cells[place] ?? '').filter(Boolean);
  const mostly = (place: number, test: (cell: string) => boolean) => {
    const cells = cellsOf(place);
    return cells.length > 0 && cells.filter(test).length * 2 > cells.length;
  };
  // A column with a heading that says nothing is left alone, so that no figure is taken for another.
  const open = roles.flatMap((role, place) => (role === undefined && !headings[place] ? [place] : []));
  const claim = (place: number | undefined, role: ColumnRole) => {
    if (place === undefined || taken.has(role)) return;
    roles[place] = role;
    taken.add(role);
  };
  const numeric = open.filter((place) => mostly(place, isNumber));
  const hasAmount = taken.has('amount') || monthRoles.some((role) => taken.has(role));
  if (!hasAmount && numeric.length >= 12) {
    monthRoles.forEach((role, place) => claim(numeric[place], role));
    claim(numeric[12], 'amount');
  } else if (!hasAmount) claim(numeric[0], 'amount');
  const texts = open.filter((place) => roles[place] === undefined && !numeric.includes(place));
  claim(
    texts.find((place) => mostly(place, (cell) => unitsSpelled(cell).length > 0)),
    'unit',
  );
  if (!taken.has('source') && !taken.has('name')) {
    claim(
      texts.find((place) => roles[place] === undefined && cellsOf(place).length > 0),
      'source',
    );
  }
}

/** A number alone or with its unit. */
function isNumber(cell: string): boolean {
  const read = parseNumber(cell);
  return read.ok && (read.unitHint === undefined || unitsSpelled(read.unitHint).length > 0);
}

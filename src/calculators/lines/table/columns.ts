import { headingsOf, isNumber, type Heading, type Vocabulary } from './headings.ts';
import type { Table } from './read-table.ts';
import { unitsSpelled } from './unit-spellings.ts';

export type { Vocabulary } from './headings.ts';

/** What the columns of a table hold, as far as it can be told; the reader may change it. */
export interface Columns<Role extends string> {
  /** The place of the (last) row of headings; undefined where there is none, and data begin in the first row. */
  readonly headerRow: number | undefined;
  /** By place; undefined: nobody knows, and what is in it isn't taken over. */
  readonly roles: readonly (Role | undefined)[];
  /** By place, the unit in a heading: 用量（万kWh）. */
  readonly units: readonly (string | undefined)[];
  /** The years that headings name, such as 2024年1月. */
  readonly years: readonly number[];
}

/** So many rows are looked at to see what a column holds. */
const sample = 20;

/** Tells the columns by their headings in Chinese or English, and where there are none by what is in them. Never throws. */
export function columnsOf<Role extends string>(table: Table, vocabulary: Vocabulary<Role>): Columns<Role> {
  const { row, cells } = headingsOf(table, vocabulary);
  const taken = new Set<Role>();
  const roles = cells.map(({ role }) => {
    if (role === undefined || taken.has(role)) return undefined;
    taken.add(role);
    return role;
  });
  const data = table.rows.slice(row === undefined ? 0 : row + 1, (row ?? -1) + 1 + sample);
  fillByContent(roles, taken, cells, data, vocabulary);
  return {
    headerRow: row,
    roles,
    units: cells.map(({ unit }) => unit),
    years: [...new Set(cells.flatMap(({ year }) => year ?? []))].sort((a, b) => a - b),
  };
}

/** What the headings left open: the amount, the units, and what the rows are about. */
function fillByContent<Role extends string>(
  roles: (Role | undefined)[],
  taken: Set<Role>,
  headings: readonly Heading<Role>[],
  rows: readonly (readonly string[])[],
  { months = [], amount, unit, subject, name }: Vocabulary<Role>,
): void {
  const cellsOf = (place: number) => rows.map((cells) => cells[place] ?? '').filter(Boolean);
  const mostly = (place: number, test: (cell: string) => boolean) => {
    const cells = cellsOf(place);
    return cells.length > 0 && cells.filter(test).length * 2 > cells.length;
  };
  // A column with a heading that says nothing is left alone, so that no figure is taken for another.
  const open = roles.flatMap((role, place) => (role === undefined && !headings[place]?.text ? [place] : []));
  const claim = (place: number | undefined, role: Role) => {
    if (place === undefined || taken.has(role)) return;
    roles[place] = role;
    taken.add(role);
  };
  const numeric = open.filter((place) => mostly(place, isNumber));
  const hasAmount = taken.has(amount) || months.some((role) => taken.has(role));
  if (!hasAmount && months.length && numeric.length >= months.length) {
    months.forEach((role, place) => claim(numeric[place], role));
    claim(numeric[months.length], amount);
  } else if (!hasAmount) claim(numeric[0], amount);
  const texts = open.filter((place) => roles[place] === undefined && !numeric.includes(place));
  claim(
    texts.find((place) => mostly(place, (cell) => unitsSpelled(cell).length > 0)),
    unit,
  );
  if (!taken.has(subject) && !taken.has(name)) {
    claim(
      texts.find((place) => roles[place] === undefined && cellsOf(place).length > 0),
      subject,
    );
  }
}

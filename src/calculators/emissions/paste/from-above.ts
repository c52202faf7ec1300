import type { TableRow } from '../../lines/table/rows.ts';
import type { ColumnRole, Columns } from './vocabulary.ts';

/** A row with what it took from the rows above: the roles of cells that were empty. */
export interface FilledRow extends TableRow {
  readonly fromAbove: readonly ColumnRole[];
}

/**
 * Rows with the cells filled that were merged where the table was copied: what emits and its name where both are empty,
 * and the site where most rows leave it empty and the first doesn't.
 */
export function filledFromAbove(rows: readonly TableRow[], { roles }: Columns): readonly FilledRow[] {
  const places = (wanted: readonly ColumnRole[]) =>
    wanted.flatMap((role) => (roles.includes(role) ? [{ role, place: roles.indexOf(role) }] : []));
  const named = places(['source', 'name']);
  const data = rows.filter(({ why }) => why === undefined);
  const sites = places(['site']).filter(
    ({ place }) =>
      data[0]?.cells[place] && data.filter(({ cells }) => cells[place]).length * 2 <= data.length,
  );
  let last = data[0]?.cells ?? [];
  return rows.map((row) => {
    if (row.why) return { ...row, fromAbove: [] };
    const isNameless = named.length > 0 && named.every(({ place }) => !row.cells[place]);
    const open = [...(isNameless ? named : []), ...sites.filter(({ place }) => !row.cells[place])];
    const filled = open.filter(({ place }) => last[place]);
    const cells = row.cells.map((cell, place) =>
      filled.some((one) => one.place === place) ? (last[place] ?? cell) : cell,
    );
    last = cells;
    return { ...row, cells, fromAbove: filled.map(({ role }) => role) };
  });
}

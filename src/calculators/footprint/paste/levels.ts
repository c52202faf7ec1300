/** Where a row stands in a bill of materials. */
export interface Place {
  /** The place in the list of the row that it is a part of; undefined: of the product itself. */
  readonly parent?: number;
  /** Whether other rows are parts of it. */
  readonly hasParts: boolean;
  readonly problem?: 'levelSkipped' | 'levelUnknown' | 'parentUnknown' | 'partsElsewhere';
}

/** A row by what it says of its place. */
export interface PlacedRow {
  readonly level: string;
  readonly item: string;
  readonly parent: string;
  readonly partNumber: string;
  readonly name: string;
}

/**
 * The tree of a bill of materials: by its levels (0, 1, 2; .1, ..2; 1.1, 1.1.1; L2, 2级), else by running numbers that are
 * paths, else by the number or the name of the part above. Without any of them the list is flat.
 */
export function placesOf(rows: readonly PlacedRow[]): readonly Place[] {
  const levels = rows.map(({ level }) => level);
  if (levels.some(Boolean)) return byDepth(depthsOf(levels));
  const items = rows.map(({ item }) => item);
  if (isHierarchy(items)) return byDepth(depthsOf(items));
  return rows.some(({ parent }) => parent) ? byParent(rows) : rows.map(() => ({ hasParts: false }));
}

/** 1, 1.1, 1.1.1: every path but the first of its branch has its beginning above it. */
function isHierarchy(items: readonly string[]): boolean {
  const paths = items.filter((item) => path.test(item));
  const known = new Set(items);
  return paths.length > 0 && paths.every((item) => known.has(item.slice(0, item.lastIndexOf('.'))));
}

const path = /^\d+(\.\d+)+$/;

/** The depth that each row says; undefined where it says none. */
function depthsOf(levels: readonly string[]): readonly (number | undefined)[] {
  // A spreadsheet that keeps levels as numbers may write 2.0.
  const plain = levels.map((level) => level.normalize('NFKC').replace(/\s+/g, '').replace(/\.0$/, ''));
  const byPath = plain.some((level) => path.test(level));
  return plain.map((level) => {
    if (byPath) return /^\d+(\.\d+)*$/.test(level) ? level.split('.').length : undefined;
    const [, marks = '', number] =
      /^([.·。+*>\-–—]*)(?:l|lv|lvl|level|第)?(\d{1,2})(?:级|层|阶)?$/i.exec(level) ?? [];
    if (number !== undefined) return Number(number);
    // Only marks: one for each step down.
    return level !== '' && marks === '' && /^[.·。+*>\-–—]+$/.test(level) ? level.length : undefined;
  });
}

function byDepth(depths: readonly (number | undefined)[]): readonly Place[] {
  const above: { depth: number; row: number }[] = [];
  const places = depths.map((said, row): Omit<Place, 'hasParts'> => {
    const last = above.at(-1);
    // A row that says no depth stands beside the one above it.
    const depth = said ?? last?.depth ?? 0;
    while ((above.at(-1)?.depth ?? -1) >= depth) above.pop();
    const parent = above.at(-1);
    above.push({ depth, row });
    const problem =
      said === undefined ? 'levelUnknown' : last && depth > last.depth + 1 ? 'levelSkipped' : undefined;
    return { ...(parent && { parent: parent.row }), ...(problem && { problem }) };
  });
  return withParts(places);
}

function byParent(rows: readonly PlacedRow[]): readonly Place[] {
  const byKey = new Map<string, number>();
  rows.forEach(({ name, partNumber }, row) => {
    for (const key of [partNumber, name]) if (key && !byKey.has(key)) byKey.set(key, row);
  });
  const parents = rows.map(({ parent }) => byKey.get(parent));
  // What isn't in the list itself is the product, where all agree on it.
  const outside = new Set(rows.flatMap(({ parent }) => (parent && !byKey.has(parent) ? [parent] : [])));
  const places = rows.map(({ parent: said }, row): Omit<Place, 'hasParts'> => {
    if (said === '' || (outside.size === 1 && outside.has(said))) return {};
    const parent = parents[row];
    return parent === undefined || isWithin(parent, row, parents) ? { problem: 'parentUnknown' } : { parent };
  });
  return withParts(places).map((place, row, all) => {
    // The parts of an assembly that is in two others stand under the first of its rows alone.
    const { partNumber = '', name = '' } = rows[row] ?? {};
    const first = byKey.get(partNumber || name);
    const isElsewhere = !place.hasParts && first !== undefined && first !== row && all[first]?.hasParts;
    return isElsewhere ? { ...place, problem: place.problem ?? 'partsElsewhere' } : place;
  });
}

/** Whether going up from a row leads to another. */
function isWithin(from: number, sought: number, parents: readonly (number | undefined)[]): boolean {
  const seen = new Set<number>();
  for (let row: number | undefined = from; row !== undefined; row = parents[row]) {
    if (row === sought) return true;
    if (seen.has(row)) return false;
    seen.add(row);
  }
  return false;
}

function withParts(places: readonly Omit<Place, 'hasParts'>[]): readonly Place[] {
  const parents = new Set(places.map(({ parent }) => parent));
  return places.map((place, row) => ({ ...place, hasParts: parents.has(row) }));
}

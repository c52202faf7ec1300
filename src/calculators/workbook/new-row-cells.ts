import type { Line, Site } from '../emissions/inventory.ts';
import type { Language } from '../engine/language.ts';
import { applyToLine } from './apply-changes.ts';
import { readEntry, type CellProblem } from './changed-cells.ts';
import { statusNames } from './entered-cells.ts';
import { inputColumns, lineColumns, type Entry, type InputColumn } from './input-rows.ts';

/** What came in a column of a row; '' where nothing did. */
export type Cells = (column: InputColumn) => string;

/** A cell that nothing was taken of. */
export interface Untaken {
  readonly column: InputColumn;
  readonly problem: CellProblem;
  readonly expected?: readonly string[];
}

/**
 * A new line with what a line has once beside its name: site, documents, meter, who answers for it. `cell` gives what came in a
 * column; what can't be taken of it is told, and what was taken is returned as it came.
 */
export function withLineCells(
  line: Line,
  cell: Cells,
  { sites, language }: { readonly sites: readonly Site[]; readonly language: Language },
): { readonly line: Line; readonly texts: readonly string[]; readonly untaken: readonly Untaken[] } {
  const texts: string[] = [];
  const untaken: Untaken[] = [];
  let whole = line;
  for (const column of inputColumns) {
    const text = cell(column);
    if (!(column in lineColumns) || column === 'source' || text === '') continue;
    const entry = entryOf(column, sites, language);
    const read = entry ? readEntry(entry, text, column) : ({ problem: 'notHere' } as const);
    if ('problem' in read) untaken.push({ column, ...read });
    else {
      texts.push(text);
      whole = applyToLine(whole, { row: { path: '', key: '', cells: {} }, column, typed: read.typed });
    }
  }
  return { line: whole, texts, untaken };
}

/** How a column is read that holds what a line has once; sites are those that the inventory has. */
function entryOf(column: InputColumn, sites: readonly Site[], language: Language): Entry | undefined {
  switch (column) {
    case 'site':
      return sites.length
        ? { kind: 'choice', options: new Map(sites.map(({ id, name }) => [name, id])) }
        : undefined;
    case 'status':
      return { kind: 'choice', options: statusNames(language) };
    case 'uncertaintyActivity':
    case 'uncertaintyFactor':
      return { kind: 'number', unit: '%' };
    default:
      return { kind: 'text' };
  }
}

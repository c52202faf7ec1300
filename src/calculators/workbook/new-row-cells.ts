import type { Language } from '../engine/language.ts';
import type { EnteredLine } from '../lines/entered.ts';
import { applyToLine } from './apply-to-line.ts';
import { readEntry, type CellProblem } from './changed-cells.ts';
import { statusNames } from './entered-cells.ts';
import { inputColumns, lineColumns, type Entry, type InputColumn } from './input-rows.ts';

/** What came in a column of a row; '' where nothing did. */
export type Cells = (column: InputColumn) => string;

/** What can be chosen in a column, by the names that the reader sees. */
export type Choices = Partial<Record<InputColumn, ReadonlyMap<string, string>>>;

/** A cell that nothing was taken of. */
export interface Untaken {
  readonly column: InputColumn;
  readonly problem: CellProblem;
  readonly expected?: readonly string[];
}

/**
 * A new line with what a line has once beside its name: site or stage, documents, meter, who answers for it. `cell` gives what came
 * in a column; what can't be taken of it is told, and what was taken is returned as it came.
 */
export function withLineCells<L extends EnteredLine>(
  line: L,
  cell: Cells,
  { choices, language }: { readonly choices: Choices; readonly language: Language },
): { readonly line: L; readonly texts: readonly string[]; readonly untaken: readonly Untaken[] } {
  const texts: string[] = [];
  const untaken: Untaken[] = [];
  let whole = line;
  for (const column of inputColumns) {
    const text = cell(column);
    if (!(column in lineColumns) || column === 'source' || text === '') continue;
    const entry = entryOf(column, choices, language);
    const read = entry ? readEntry(entry, text, column) : ({ problem: 'notHere' } as const);
    if ('problem' in read) untaken.push({ column, ...read });
    else {
      texts.push(text);
      whole = applyToLine(whole, { row: { path: '', key: '', cells: {} }, column, typed: read.typed });
    }
  }
  return { line: whole, texts, untaken };
}

/** How a column is read that holds what a line has once. */
function entryOf(column: InputColumn, choices: Choices, language: Language): Entry | undefined {
  switch (column) {
    case 'site':
    case 'stage':
    case 'per': {
      const options = choices[column];
      return options && { kind: 'choice', options };
    }
    case 'status':
      return { kind: 'choice', options: statusNames(language) };
    case 'times':
      return { kind: 'number' };
    case 'siteShare':
      return undefined;
    case 'uncertaintyActivity':
    case 'uncertaintyFactor':
      return { kind: 'number', unit: '%' };
    default:
      return { kind: 'text' };
  }
}

import { Block, type CellRef, type FormulaPart, type ModelCell } from './block.ts';
import {
  inputColumns,
  lineColumns,
  monthColumns,
  type InputCell,
  type InputColumn,
  type InputRow,
} from './input-rows.ts';
import type { ModelChoices, ModelSheet } from './resolve.ts';
import type { WorkbookText } from './texts.ts';
import type { Words } from './words.ts';

/** The sheet of inputs, and where on it each entry stands. */
export interface InputsSheet {
  readonly sheet: ModelSheet;
  /**
   * The cell of an entry, by what it belongs to and its column; nothing where there is none. What a line has once, as its name,
   * has no key.
   */
  readonly cellOf: (path: string, key: string, column: InputColumn) => CellRef | undefined;
}

/** Rows for what is added below: name, kind, value or months, unit, and what else a line has once. */
const EMPTY_ROWS = 20;

const openText: ModelCell = { role: 'input', format: 'text' };

interface Options {
  /** Stands in the first cell: by it the sheet is known again when it comes back. */
  readonly mark: string;
  /** What can be added below: the text that invites to it, and the cells that name its kinds; nothing where nothing comes back. */
  readonly adding?: { readonly invitation: WorkbookText; readonly kinds: FormulaPart };
  /** Columns that no row of it has. */
  readonly without: readonly InputColumn[];
}

/** Writes the sheet of inputs. Its first row, which is hidden, holds the keys of its columns. */
export function inputsSheet(
  rows: readonly InputRow[],
  { mark, adding, without }: Options,
  words: Words,
): InputsSheet {
  const { say } = words;
  const hasMonths = rows.some(({ sumsMonths }) => sumsMonths);
  const columns = inputColumns.filter(
    (column) => (hasMonths || !monthColumns.includes(column)) && !without.includes(column),
  );
  const place = new Map(columns.map((column, index) => [column, index]));
  const at = (column: InputColumn): number => place.get(column) ?? 0;
  const block = new Block();
  const cells = new Map<string, CellRef>();
  const choices: ModelChoices[] = [];

  block.add(...columns.map((column) => (column === 'path' ? mark : column)));
  block.add(...columns.map((column) => headingOf(column, words)));
  for (const { path, key, cells: its, sumsMonths } of rows) {
    const row = block.rows.length;
    for (const column of columns) {
      if (its[column] || (sumsMonths && column === 'value')) {
        cells.set(`${path} ${key} ${column}`, block.ref(row, at(column)));
        const ofLine = `${path}  ${column}`;
        if (column in lineColumns && !cells.has(ofLine)) cells.set(ofLine, block.ref(row, at(column)));
      }
      const list = listOf(its[column]);
      if (list)
        choices.push({ cells: [block.ref(row, at(column)), block.ref(row, at(column))], options: list });
    }
    block.add(
      ...columns.map((column) => {
        if (column === 'path') return path;
        if (column === 'key') return key;
        if (column !== 'value' || !sumsMonths) return modelCell(its[column]);
        const months = { from: block.ref(row, at('m1')), to: block.ref(row, at('m12')) };
        const value = monthColumns.reduce((sum, month) => sum + (Number(its[month]?.value) || 0), 0);
        return { value, role: 'computed' as const, formula: ['SUM(', months, ')'] };
      }),
    );
  }
  if (adding) {
    const first = block.add(undefined, undefined, undefined, { value: say(adding.invitation), role: 'note' });
    for (let row = 0; row < EMPTY_ROWS; row += 1) block.add(...columns.map((column) => emptyCell(column)));
    const last = block.rows.length - 1;
    choices.push({
      cells: [block.ref(first + 1, at('kind')), block.ref(last, at('kind'))],
      options: adding.kinds,
    });
  }
  return {
    sheet: {
      name: say('sheetInputs'),
      blocks: [block],
      headings: 2,
      hiddenRows: [0],
      hiddenColumns: [at('path'), at('key')],
      frozenColumns: at('source') + 1,
      widths: columns.map(
        (column) => widths[column] ?? (column.startsWith('m') && column !== 'meter' ? 11 : 14),
      ),
      choices,
      landscape: true,
    },
    cellOf: (path, key, column) => cells.get(`${path} ${key} ${column}`),
  };
}

const widths: Partial<Record<InputColumn, number>> = {
  path: 4, key: 4, number: 6, source: 30, kind: 18, scope: 7, stage: 16, per: 18, field: 30, unit: 13, reason: 34, status: 22, document: 24,
}; // prettier-ignore

function headingOf(column: InputColumn, { say }: Words): string {
  if (column === 'key') return say('path');
  const month = /^m(\d+)$/.exec(column)?.[1];
  return month === undefined
    ? say(column as Exclude<InputColumn, 'key' | `m${number}`>)
    : say('month', { month });
}

function modelCell(cell: InputCell | undefined): ModelCell | undefined {
  if (!cell) return undefined;
  const { value, entry } = cell;
  if (!entry) return value === undefined ? undefined : { value, role: 'plain' };
  return {
    ...(value !== undefined && { value }),
    role: 'input',
    ...(entry.kind !== 'number' && { format: 'text' as const }),
  };
}

/** A list that a cell can hold itself; where it can't, the cell takes any text and is read when it comes back. */
function listOf(cell: InputCell | undefined): readonly string[] | undefined {
  if (cell?.entry?.kind !== 'choice') return undefined;
  const options = [...cell.entry.options.keys()].filter(Boolean);
  const fits = options.join(',').length <= 250 && !options.some((option) => option.includes(','));
  return fits && options.length > 1 ? options : undefined;
}

/** What is read of a new row, and as what: texts, and numbers. */
function emptyCell(column: InputColumn): ModelCell | undefined {
  if (column === 'siteShare') return undefined;
  const isNumber = column === 'value' || column === 'times' || column.startsWith('uncertainty');
  if (isNumber || monthColumns.includes(column)) return { role: 'input' };
  return column === 'kind' || column === 'unit' || column in lineColumns ? openText : undefined;
}

import {
  columnName,
  quotedSheet,
  type CellChoices,
  type DefinedName,
  type SheetCell,
  type SheetToWrite,
} from '../engine/sheet-model.ts';
import { isRef, type Block, type CellRef, type FormulaPart, type ModelCell } from './block.ts';

/** A sheet as its blocks, one below the other. */
export interface ModelSheet extends Omit<SheetToWrite, 'rows' | 'choices'> {
  readonly blocks: readonly Block[];
  readonly choices?: readonly ModelChoices[];
}

/** Cells that offer options, or the cells that hold these. */
export interface ModelChoices {
  readonly cells: readonly [from: CellRef, to: CellRef];
  readonly options: readonly string[] | FormulaPart;
}

/** A workbook before its cells have their names. */
export interface WorkbookModel {
  readonly sheets: readonly ModelSheet[];
  /** What readers and their formulas may ask for by name. */
  readonly names: readonly (readonly [name: string, cell: CellRef])[];
}

/** What a program that writes workbooks takes. */
export interface ResolvedWorkbook {
  readonly sheets: readonly SheetToWrite[];
  readonly names: readonly DefinedName[];
}

interface Place {
  readonly sheet: string;
  readonly firstRow: number;
}

/**
 * Gives every cell its name. The names of the sheets are taken as they are: at most 31 characters, none of []:*?/\.
 * @throws RangeError for a reference to a block that stands on no sheet
 */
export function resolveWorkbook({ sheets, names }: WorkbookModel): ResolvedWorkbook {
  const places = new Map<Block, Place>();
  for (const { name, blocks } of sheets) {
    let firstRow = 0;
    for (const block of blocks) {
      places.set(block, { sheet: name, firstRow });
      firstRow += block.rows.length;
    }
  }
  return {
    sheets: sheets.map((sheet) => resolveSheet(sheet, places)),
    names: names.map(([name, cell]) => ({ name, refersTo: nameOf(cell, places, '', '$') })),
  };
}

function resolveSheet({ blocks, choices = [], ...sheet }: ModelSheet, places: Places): SheetToWrite {
  const text = (part: FormulaPart) => partText(part, places, sheet.name);
  const cellOf = (cell: string | number | ModelCell | undefined): SheetCell => {
    if (typeof cell !== 'object') return cell;
    const { formula, ...rest } = cell;
    return formula ? { ...rest, formula: formula.map(text).join('') } : rest;
  };
  return {
    ...sheet,
    rows: blocks.flatMap(({ rows }) => rows.map((cells) => cells.map(cellOf))),
    choices: choices.map(({ cells: [from, to], options }): CellChoices => ({
      cells: text({ from, to }),
      options: Array.isArray(options) ? options : { range: rangeOf(options as FormulaPart, places) },
    })),
  };
}

type Places = ReadonlyMap<Block, Place>;

const rangeOf = (part: FormulaPart, places: Places): string =>
  typeof part === 'string'
    ? part
    : isRef(part)
      ? nameOf(part, places, '', '$')
      : `${nameOf(part.from, places, '', '$')}:${cellName(part.to, places, '$')}`;

function partText(part: FormulaPart, places: Places, sheet: string): string {
  if (typeof part === 'string') return part;
  if (isRef(part)) return nameOf(part, places, sheet);
  return `${nameOf(part.from, places, sheet)}:${cellName(part.to, places)}`;
}

/** A1 on the sheet itself, 'Name'!A1 on another. */
function nameOf(ref: CellRef, places: Places, sheet: string, fixed = ''): string {
  const name = cellName(ref, places, fixed);
  const its = places.get(ref.block)?.sheet ?? '';
  return its === sheet ? name : `${quotedSheet(its)}!${name}`;
}

function cellName({ block, row, column }: CellRef, places: Places, fixed = ''): string {
  const place = places.get(block);
  if (!place) throw new RangeError('A formula refers to a cell that is on no sheet.');
  return `${fixed}${columnName(column)}${fixed}${place.firstRow + row + 1}`;
}

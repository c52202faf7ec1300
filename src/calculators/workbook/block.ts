import type { CellFormat, CellRole } from '../engine/sheet-model.ts';

/** A part of a formula: text as it stands, a cell, or the cells between two. */
export type FormulaPart = string | CellRef | { readonly from: CellRef; readonly to: CellRef };

export type Formula = readonly FormulaPart[];

/** A cell before its sheet is put together: formulas refer to cells by reference, whose names are known at the end. */
export interface ModelCell {
  readonly value?: string | number;
  readonly formula?: Formula;
  readonly role?: CellRole;
  readonly format?: CellFormat;
}

export type ModelRow = readonly (string | number | ModelCell | undefined)[];

/** Where a cell is, by the block it was written in. */
export interface CellRef {
  readonly block: Block;
  readonly row: number;
  readonly column: number;
}

/** Rows that follow one another on a sheet; what its cells are called depends on the blocks above it. */
export class Block {
  readonly rows: ModelRow[] = [];

  /** Writes a row below the others. @returns its place */
  add(...cells: ModelRow): number {
    return this.rows.push(cells) - 1;
  }

  ref(row: number, column: number): CellRef {
    return { block: this, row, column };
  }

  /** A column of it from its first to its last row. */
  range(column: number, from = 0): FormulaPart {
    return { from: this.ref(from, column), to: this.ref(Math.max(this.rows.length - 1, from), column) };
  }
}

export const isRef = (part: FormulaPart): part is CellRef => typeof part === 'object' && 'block' in part;

/** A cell that shows what another holds. */
export const sameAs = (ref: CellRef, more: Omit<ModelCell, 'formula'>): ModelCell => ({
  ...more,
  formula: [ref],
});

/** The headings of columns, wrapped within their widths. */
export const columnHeadings = (texts: readonly string[]): readonly ModelCell[] =>
  texts.map((value) => ({ value, role: 'column' }));

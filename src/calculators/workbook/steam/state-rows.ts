import type { Block, CellRef, Formula, ModelCell } from '../block.ts';

/** A cell of a state: what it is, and the formula that gives it. */
export interface StateCell {
  readonly value: number | string;
  readonly formula: Formula;
}

/** Writes a row below the others, whose cells refer to one another by the names of their columns. @returns the last of them */
export function stateRow<Column extends string>(
  block: Block,
  name: string,
  columns: readonly Column[],
  cellsOf: (at: (column: Column) => CellRef) => Readonly<Record<Column, StateCell | undefined>>,
): CellRef {
  const row = block.rows.length;
  const at = (column: Column): CellRef => block.ref(row, columns.indexOf(column) + 1);
  const cells = cellsOf(at);
  block.add(
    name,
    ...columns.map(
      (column): ModelCell | undefined => cells[column] && { ...cells[column], role: 'computed' },
    ),
  );
  return block.ref(row, columns.length);
}

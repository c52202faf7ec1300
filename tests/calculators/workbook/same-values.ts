import type { SheetCell, SheetToWrite } from '../../../src/calculators/engine/sheet-model.ts';
import type { Tables } from './recalculate.ts';

/** A cell whose recomputed value isn't the calculator's. */
export interface Difference {
  readonly cell: string;
  readonly formula: string;
  readonly expected: string | number | undefined;
  readonly came: string;
}

/** Of the larger of the two, or of 10⁻⁶ where both are next to nothing. */
const TOLERANCE = 1e-9;

const isSame = (expected: string | number | undefined, came: string): boolean => {
  if (typeof expected !== 'number') return (expected ?? '') === came;
  const number = came.endsWith('%') ? Number(came.slice(0, -1)) / 100 : Number(came);
  const size = Math.max(Math.abs(expected), Math.abs(number), 1e-6);
  return came !== '' && Math.abs(number - expected) <= TOLERANCE * size;
};

const formulaOf = (cell: SheetCell): string | undefined =>
  typeof cell === 'object' ? cell.formula : undefined;

/** All cells with a formula, compared with what a spreadsheet made of it. */
export function differences(sheets: readonly SheetToWrite[], tables: Tables): readonly Difference[] {
  return sheets.flatMap(({ name, rows }) =>
    rows.flatMap((cells, row) =>
      cells.flatMap((cell, column): Difference[] => {
        const formula = formulaOf(cell);
        if (formula === undefined || typeof cell !== 'object') return [];
        const came = tables.get(name)?.[row]?.[column] ?? '';
        return isSame(cell.value, came)
          ? []
          : [{ cell: `${name} R${row + 1}C${column + 1}`, formula, expected: cell.value, came }];
      }),
    ),
  );
}

/** How many cells of some sheets have a formula. */
export const formulasIn = (sheets: readonly SheetToWrite[]): number =>
  sheets.flatMap(({ rows }) => rows.flat()).filter((cell) => formulaOf(cell) !== undefined).length;

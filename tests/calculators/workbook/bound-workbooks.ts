import type { SheetCell, SheetToWrite } from '../../../src/calculators/engine/sheet-model.ts';
import type { ResolvedWorkbook } from '../../../src/calculators/workbook/index.ts';

const hasFormula = (cell: SheetCell): boolean => typeof cell === 'object' && cell.formula !== undefined;

/**
 * The sheets of several workbooks in one, each with the number of its workbook before its name: LibreOffice takes longer to open a
 * file than to compute it. What no formula is on, or refers to, stays behind.
 */
export function boundTogether(
  workbooks: readonly ResolvedWorkbook[],
  first: number,
): readonly SheetToWrite[] {
  return workbooks.flatMap(({ sheets }, place) => {
    const named = (name: string): string => `${first + place} ${name}`;
    const texts = sheets
      .flatMap(({ rows }) => rows.flat())
      .map((cell) => (typeof cell === 'object' ? (cell.formula ?? '') : ''));
    const referred = new Set(
      texts.flatMap((formula) => [...formula.matchAll(/'([^']+)'!/g)].map(([, name]) => name)),
    );
    return sheets
      .filter(({ name, rows }) => referred.has(name) || rows.some((cells) => cells.some(hasFormula)))
      .map((sheet) => ({
        name: named(sheet.name),
        rows: sheet.rows.map((cells) => cells.map((cell) => renamed(cell, named))),
      }));
  });
}

const renamed = (cell: SheetCell, named: (name: string) => string): SheetCell =>
  typeof cell === 'object' && cell.formula !== undefined
    ? { ...cell, formula: cell.formula.replace(/'([^']+)'!/g, (_, name: string) => `'${named(name)}'!`) }
    : cell;

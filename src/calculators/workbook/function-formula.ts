import type { FormulaName } from '../engine/quantification.ts';
import type { CellRef, Formula } from './block.ts';
import { formulaOf } from './formula-of.ts';
import type { EnthalpyName } from './steam/steam-sheet.ts';

/** The formula of a function that one cell can hold, from the cells of its operands. */
export function functionFormula(
  name: Exclude<FormulaName, EnthalpyName>,
  [rate = '0', years = '0']: readonly CellRef[] | readonly string[],
): Formula {
  switch (name) {
    case 'growth':
      return formulaOf`(1+${rate}/100)^${years}`;
    case 'decline':
      return formulaOf`(1-${rate})^${years}`;
    // What a loan of 1 costs a year: i ÷ (1 − (1 + i)^−n), without interest 1 ÷ n.
    case 'annuity-factor':
      return formulaOf`PMT(${rate}/100,${years},-1)`;
  }
}

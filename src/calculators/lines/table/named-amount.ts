import type { Unit } from '../../engine/units.ts';
import type { EnteredQuantity } from '../entered.ts';
import { quantityOf } from './row-quantity.ts';
import type { RowProblem } from './row-problems.ts';
import { rowCells } from './rows.ts';

/** An amount and its unit as they were written, each by itself: `1.2万` and `kWh`. Either may be empty. */
export interface NamedAmount {
  readonly amount: string;
  readonly unit: string;
}

/** Reads one amount as an amount of a table is read, in a unit that its field takes. Never throws. */
export function namedAmount(
  { amount, unit }: NamedAmount,
  allowed: readonly Unit[],
): { readonly quantity?: EnteredQuantity; readonly problems: readonly RowProblem[] } {
  const problems: RowProblem[] = [];
  const columns = {
    headerRow: undefined,
    roles: ['amount', 'unit'] as const,
    units: [undefined, undefined],
    years: [],
  };
  const row = rowCells<'amount' | 'unit', RowProblem['code']>([amount, unit], columns, (problem) =>
    problems.push(problem),
  );
  const quantity = quantityOf(row, allowed, { amount: 'amount', unit: 'unit' });
  return { ...(quantity && { quantity }), problems };
}

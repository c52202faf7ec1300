import { parseNumber } from '../../engine/number-input.ts';
import type { RowProblemCode } from './row-problems.ts';
import { isBlank, type RowCells } from './rows.ts';

/** A number as it was typed, without its unit. */
export interface RowNumber {
  readonly typed: string;
  /** Not a number where it can't be read; the row was then told why. */
  readonly value: number;
  /** What stood behind it. */
  readonly unit?: string;
}

const refusals = {
  empty: 'notANumber',
  'not-a-number': 'notANumber',
  ambiguous: 'ambiguousNumber',
  'too-large': 'tooLarge',
} as const;

/** The number in a cell, nothing where there is none; one that can't be read, or is below zero, goes to `complain`. */
export function numberIn<Role extends string>(row: RowCells<Role>, role: Role): RowNumber | undefined {
  const typed = row.cell(role);
  const column = row.place(role);
  if (column === undefined || isBlank(typed)) return undefined;
  const read = parseNumber(typed);
  const refuse = (code: RowProblemCode): RowNumber => {
    row.complain({ severity: 'error', code, column, facts: { came: typed.slice(0, 64) } });
    return { typed, value: NaN };
  };
  if (!read.ok) return refuse(refusals[read.reason]);
  const { value, unitHint } = read;
  if (value < 0) row.complain({ severity: 'error', code: 'negative', column, facts: { came: value } });
  if (unitHint === undefined) return { typed, value };
  // A unit that isn't at the end as it was typed (full-width) leaves the number that was read.
  const bare = typed.endsWith(unitHint) ? typed.slice(0, -unitHint.length).trim() : String(value);
  return { typed: bare, value, unit: unitHint };
}

import type { Finding } from '../problems.ts';

/** What is to be said about a pasted row. */
export interface RowProblem<Code extends string = RowProblemCode> extends Finding<Code> {
  /** The place of the column, from 0; without one it is about the whole row. */
  readonly column?: number;
}

/** What can be said about the rows of any calculator's tables. */
export const rowProblemCodes = [
  // errors
  'amountMissing',
  'notANumber',
  'ambiguousNumber',
  'tooLarge',
  'negative',
  'unitMissing',
  'wrongUnit',
  'unitsDisagree',
  // to look at again
  'gasTakenAt20',
  'totalDiffers',
  // rows that are no data
  'emptyRow',
  'totalRow',
  'repeatedHeader',
  'noteRow',
  'exampleRow',
] as const;

export type RowProblemCode = (typeof rowProblemCodes)[number];

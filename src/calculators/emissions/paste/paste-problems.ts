import type { Finding } from '../../lines/problems.ts';

/** What is to be said about a pasted row. */
export interface PasteProblem extends Finding<PasteProblemCode> {
  /** The place of the column, from 0; without one it is about the whole row. */
  readonly column?: number;
}

export const pasteProblemCodes = [
  // errors
  'sourceMissing',
  'unknownSource',
  'amountMissing',
  'notANumber',
  'ambiguousNumber',
  'tooLarge',
  'negative',
  'unitMissing',
  'wrongUnit',
  'unitsDisagree',
  // to look at again
  'sourceGuessed',
  'gasTakenAt20',
  'totalDiffers',
  'unknownSite',
  'factorNotTaken',
  // rows that are no data
  'emptyRow',
  'totalRow',
  'repeatedHeader',
] as const;

export type PasteProblemCode = (typeof pasteProblemCodes)[number];

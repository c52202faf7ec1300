/**
 * What is to be said about a pasted row. An `error` keeps the row from being added as it is, an `ask` wants a second
 * look, a `note` tells why a row isn't one of data.
 */
export interface PasteProblem {
  readonly severity: 'error' | 'ask' | 'note';
  readonly code: PasteProblemCode;
  /** The place of the column, from 0; without one it is about the whole row. */
  readonly column?: number;
  readonly facts: Readonly<Record<string, string | number>>;
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

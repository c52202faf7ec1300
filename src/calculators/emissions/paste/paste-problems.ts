import { rowProblemCodes, type RowProblem } from '../../lines/table/row-problems.ts';

/** What is to be said about a pasted row. */
export type PasteProblem = RowProblem<PasteProblemCode>;

export const pasteProblemCodes = [
  ...rowProblemCodes,
  // errors
  'sourceMissing',
  'unknownSource',
  'otherYear',
  'readingsMissing',
  'meterBackwards',
  // to look at again
  'sourceGuessed',
  'unknownSite',
  'factorNotTaken',
  'takenFromAbove',
  'periodKept',
  'monthTaken',
  'monthTwice',
  'multiplierTaken',
  'readingsDiffer',
  'textCut',
  // months that became one line
  'joined',
  'joins',
  // a whole year beside its months, which is no data
  'yearBesideMonths',
] as const;

export type PasteProblemCode = (typeof pasteProblemCodes)[number];

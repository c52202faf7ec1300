import { rowProblemCodes, type RowProblem } from '../../lines/table/row-problems.ts';

/** What is to be said about a pasted row. */
export type PasteProblem = RowProblem<PasteProblemCode>;

export const pasteProblemCodes = [
  ...rowProblemCodes,
  // errors
  'sourceMissing',
  'unknownSource',
  // to look at again
  'sourceGuessed',
  'unknownSite',
  'factorNotTaken',
] as const;

export type PasteProblemCode = (typeof pasteProblemCodes)[number];

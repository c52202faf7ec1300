import { rowProblemCodes, type RowProblem } from '../../lines/table/row-problems.ts';

/** What is to be said about a pasted row. */
export type PasteProblem = RowProblem<PasteProblemCode>;

/** What of every pasted row can be told, and what of a lot besides. */
export const pasteProblemCodes = [
  ...rowProblemCodes,
  // errors
  'kindMissing',
  'unknownInstrument',
  // to look at again; what was typed stands in the lot
  'kindGuessed',
  'unitTaken',
  'notWholeMwh',
  'dateUnreadable',
  'yearUnreadable',
  'monthUnreadable',
  'vintageUnreadable',
  'optionUnknown',
  'optionTaken',
  'statusTaken',
  'priceUnreadable',
  'pricePerUnsaid',
  'totalUnreadable',
  'totalNotDivisible',
  'totalNotPrice',
  // choices to know of
  'cellUnused',
] as const;

export type PasteProblemCode = (typeof pasteProblemCodes)[number];

/** What is taken of one file. A year of a factory is far below. */
export const spreadsheetLimits = {
  /** Bytes of the file. */
  bytes: 5_000_000,
  /** Bytes of what a workbook holds when it is unpacked. */
  unpacked: 50_000_000,
  /** Bytes of one sheet: more than as many rows and columns as are taken have. */
  sheet: 20_000_000,
  /** With titles, totals and empty rows; of data `data` are taken (`tableLimits`). */
  rows: 6000,
  data: 5000,
  columns: 60,
  /** Characters of a cell and of the whole table, as many as a pasted text may have. */
  cell: 2000,
  characters: 2_000_000,
} as const;

/** Why a file gives no table. */
export const spreadsheetProblemCodes = [
  'unreadable',
  'tooLarge',
  'unknownKind',
  'oldWorkbook',
  'protected',
  'damaged',
  'unpacksTooFar',
  'unknownEncoding',
  'notCalculated',
  'empty',
  'tooManyRows',
  'tooManyColumns',
  'cellTooLong',
  'tooMuchText',
] as const;

export type SpreadsheetProblemCode = (typeof spreadsheetProblemCodes)[number];

/** A code with its facts, for a sentence: what came, what is taken at most, and where. */
export interface SpreadsheetProblem {
  readonly code: SpreadsheetProblemCode;
  readonly facts: Readonly<Record<string, string | number>>;
}

/** Ends the reading of a file; `tableTextOf` makes its answer of it. */
export class Refusal extends Error {
  readonly problem: SpreadsheetProblem;

  constructor(code: SpreadsheetProblemCode, facts: SpreadsheetProblem['facts'] = {}) {
    super(code);
    this.problem = { code, facts };
  }
}

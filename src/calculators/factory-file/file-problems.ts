import { JsonError, jsonProblemCodes, problemText, type JsonProblem } from '../engine/json/json-problem.ts';

/** What can be said about a file that is opened or saved. The first refuse it, the last are warnings about one that opens. */
export const fileProblemCodes = [
  // refused
  ...jsonProblemCodes,
  'foreign',
  'newer-version',
  'duplicate-year',
  'duplicate-claim-year',
  'duplicate-entry',
  // opened, with a warning
  'older-version',
  'checksum-differs',
  'checksum-missing',
  'pins-differ',
  'duplicate-line-id',
  'duplicate-study-id',
  'duplicate-offset-id',
  'duplicate-assessment-id',
  'section-set-aside',
  'unknown-fields',
] as const;

export type FileProblemCode = (typeof fileProblemCodes)[number];

/** With the facts of `JsonProblem`, `year` of an inventory or a claim, and `of`: the year or the name of what is meant. */
export type FileProblem = JsonProblem<FileProblemCode>;

/** Thrown by `serializeFactoryFile` for what could not be opened again: a text too long, a number that is none. */
export class FactoryFileError extends Error {
  override readonly name = 'FactoryFileError';
  readonly problem: FileProblem;
  constructor(problem: FileProblem) {
    super(problemText(problem));
    this.problem = problem;
  }
}

/** @returns the error to throw */
export function refusal(
  code: FileProblemCode,
  facts: FileProblem['facts'] = {},
  path = '',
): FactoryFileError {
  return new FactoryFileError({ code, ...(path && { path }), facts });
}

/** What is wrong with the file, where that is what was thrown; anything else is thrown on. */
export function problemIn(error: unknown): FileProblem {
  if (error instanceof FactoryFileError || error instanceof JsonError) return error.problem;
  throw error;
}

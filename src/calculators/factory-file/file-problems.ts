/** What can be said about a file that is opened or saved. The first refuse it, the last are warnings about one that opens. */
export const fileProblemCodes = [
  // refused
  'too-large',
  'not-json',
  'foreign',
  'newer-version',
  'damaged',
  'too-long',
  'too-many',
  'too-deep',
  'forbidden-key',
  'duplicate-year',
  // opened, with a warning
  'older-version',
  'checksum-differs',
  'checksum-missing',
  'pins-differ',
  'duplicate-line-id',
  'unknown-fields',
] as const;

export type FileProblemCode = (typeof fileProblemCodes)[number];

/**
 * A code with its facts, which the messages of each language turn into a sentence: `maximum` and `came` of a limit,
 * `expected` (names of shapes, separated by commas), `options` and `came` of a damaged place, `year` of an inventory.
 */
export interface FileProblem {
  readonly code: FileProblemCode;
  /** Where: emissions.years[0].lines[3].name. Without one it is about the whole file. */
  readonly path?: string;
  readonly facts: Readonly<Record<string, string | number>>;
}

/** Thrown by `serializeFactoryFile` for what could not be opened again: a text too long, a number that is none. */
export class FactoryFileError extends Error {
  override readonly name = 'FactoryFileError';
  constructor(readonly problem: FileProblem) {
    super(`${problem.code} ${problem.path ?? ''} ${JSON.stringify(problem.facts)}`);
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

/** Longest piece of a stranger's text that a problem repeats. */
const quoted = 40;

/** The beginning of a text, for a message. */
export function excerpt(text: string): string {
  return text.length > quoted ? `${text.slice(0, quoted)}…` : text;
}

/** The path of an entry of a group. */
export function at(path: string, key: string): string {
  return path ? `${path}.${excerpt(key)}` : excerpt(key);
}

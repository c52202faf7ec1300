/** Why a stranger's JSON can't be taken, whatever it is meant to hold. */
export const jsonProblemCodes = [
  'too-large',
  'not-json',
  'damaged',
  'too-long',
  'too-many',
  'too-deep',
  'forbidden-key',
] as const;

export type JsonProblemCode = (typeof jsonProblemCodes)[number];

/**
 * A code with its facts, which the messages of each language turn into a sentence: `maximum` and `came` of a limit,
 * `expected` (names of shapes, separated by commas), `options`, `came` and `value` of a damaged place, what a text
 * that is too long or no JSON `begins` with.
 */
export interface JsonProblem<Code extends string = JsonProblemCode> {
  readonly code: Code;
  /** Where: emissions.years[0].lines[3].name. Without one it is about the whole text. */
  readonly path?: string;
  readonly facts: Readonly<Record<string, string | number>>;
}

/** Thrown while a stranger's JSON is read; what reads a kind of file turns it into that file's problem. */
export class JsonError extends Error {
  override readonly name = 'JsonError';
  readonly problem: JsonProblem;
  constructor(problem: JsonProblem) {
    super(problemText(problem));
    this.problem = problem;
  }
}

/** A problem for the log of a programmer; the reader gets the sentence of a language. */
export function problemText({ code, path = '', facts }: JsonProblem<string>): string {
  return `${code} ${path} ${JSON.stringify(facts)}`;
}

/** @returns the error to throw */
export function jsonError(code: JsonProblemCode, facts: JsonProblem['facts'] = {}, path = ''): JsonError {
  return new JsonError({ code, ...(path && { path }), facts });
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

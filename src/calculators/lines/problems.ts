/**
 * What is to be said: a code with its facts, which the messages of each language turn into a sentence. An `error` keeps
 * a number out of the total or a row from being added, an `ask` wants a second look, a `note` tells what was done.
 */
export interface Finding<Code extends string> {
  readonly severity: 'error' | 'ask' | 'note';
  readonly code: Code;
  readonly facts: Readonly<Record<string, string | number>>;
}

/** What is to be said about a line, or about the whole that it stands in. */
export interface Problem<Code extends string = LineProblemCode> extends Finding<Code> {
  /** The field it stands beside; without one it is about the whole line. */
  readonly field?: string;
}

/** What can be wrong with a line of any calculator: with what was typed, and with the factors it takes. */
export const lineProblemCodes = [
  // errors
  'missing',
  'notANumber',
  'ambiguousNumber',
  'tooLarge',
  'negative',
  'outOfRange',
  'notADate',
  'notAYear',
  'wrongUnit',
  'unknownOption',
  'unknownFactor',
  'factorNotUsable',
  'unknownKind',
  'negativeBalance',
  'noGwp',
  'overrideWithoutReason',
  'ownWithoutDocument',
  'unknownArea',
  // to look at again
  'implausible',
  'gapsInMonths',
  'pinNotUsable',
  'factorOfLaterYear',
  // choices to know of
  'unverifiedFactor',
  'supersededFactor',
  'factorOfOtherYear',
  'factorYearChosen',
  'gasMeteredAt20',
  'aggregateGwp',
] as const;

export type LineProblemCode = (typeof lineProblemCodes)[number];

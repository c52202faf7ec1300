/**
 * What is to be said: a code with its facts, which the messages of each language turn into a sentence. An `error` keeps
 * a number out of the total or a row from being added, an `ask` wants a second look, a `note` tells what was done.
 */
export interface Finding<Code extends string> {
  readonly severity: 'error' | 'ask' | 'note';
  readonly code: Code;
  readonly facts: Readonly<Record<string, string | number>>;
}

/** What is to be said about a line or about the whole inventory. */
export interface Problem extends Finding<ProblemCode> {
  /** The field it stands beside; without one it is about the whole line. */
  readonly field?: string;
}

export const problemCodes = [
  // errors
  'missing',
  'notANumber',
  'ambiguousNumber',
  'tooLarge',
  'negative',
  'outOfRange',
  'wrongUnit',
  'unknownOption',
  'unknownFactor',
  'factorNotForInventories',
  'unknownKind',
  'negativeBalance',
  'noGwp',
  'overrideWithoutReason',
  'ownWithoutDocument',
  'steamBelowSaturation',
  'steamOutOfRange',
  'steamPressure',
  'waterAboveBoiling',
  'unknownArea',
  'linesNotCounted',
  // to look at again
  'equityShareMissing',
  'notForCompliance',
  'gwpReasonMissing',
  'completenessOpen',
  'implausible',
  'gapsInMonths',
  'certificatesExceedGrid',
  'certificateOfOtherYear',
  'certificateNotCancelled',
  'noEvidence',
  'pinNotUsable',
  'factorOfLaterYear',
  'certificateBurns',
  // choices to know of
  'factorOfOtherYear',
  'unverifiedFactor',
  'agedFactor',
  'supersededFactor',
  'certificatesSold',
  'gasMeteredAt20',
  'aggregateGwp',
  'tankToWheelOnly',
] as const;

export type ProblemCode = (typeof problemCodes)[number];

/**
 * What is to be said about a line or about the whole inventory: a code with its facts, which the messages of each
 * language turn into a sentence. An `error` keeps a number out of the total, an `ask` wants a second look, a `note`
 * tells which choice was made.
 */
export interface Problem {
  readonly severity: 'error' | 'ask' | 'note';
  readonly code: ProblemCode;
  /** The field it stands beside; without one it is about the whole line. */
  readonly field?: string;
  readonly facts: Readonly<Record<string, string | number>>;
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

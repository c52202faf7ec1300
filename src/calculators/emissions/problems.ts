import { lineProblemCodes, type Problem as LineProblem } from '../lines/problems.ts';

/** What is to be said about a line or about the whole inventory. */
export type Problem = LineProblem<ProblemCode>;

export const problemCodes = [
  ...lineProblemCodes,
  // errors
  'steamBelowSaturation',
  'steamOutOfRange',
  'steamPressure',
  'waterAboveBoiling',
  'linesNotCounted',
  // to look at again
  'equityShareMissing',
  'notForCompliance',
  'gwpReasonMissing',
  'completenessOpen',
  'certificatesExceedGrid',
  'certificateOfOtherYear',
  'certificateNotCancelled',
  'noEvidence',
  'certificateBurns',
  // choices to know of
  'certificatesSold',
  'tankToWheelOnly',
] as const;

export type ProblemCode = (typeof problemCodes)[number];

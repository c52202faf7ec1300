import { lineProblemCodes, type Finding, type LineProblemCode } from '../lines/problems.ts';

/** What is to be said about an answer or about the whole assessment. An `error` keeps the answer from counting. */
export const problemCodes = [
  ...lineProblemCodes,
  // errors
  'mandatoryNotApplicable',
  'notApplicableWithoutReason',
  'measuredWithoutDocument',
  'baselineEqualsLeading',
  // to look at again
  'answerDiffersFromMeasured',
  'answerDiffersFromFile',
  'conditionUndecided',
  'conditionWithoutReason',
  'conditionDiffersFromFile',
  'metWithoutEvidence',
  'evidenceAfterAssessment',
  'dueInThePast',
  'carriedOver',
  'weightsAllZero',
  'textChanged',
] as const;

export type ProblemCode = (typeof problemCodes)[number];

/** What only the self-assessment checks. */
export type OwnProblemCode = Exclude<ProblemCode, LineProblemCode>;

export interface Problem extends Finding<ProblemCode> {
  /** The field it stands beside. */
  readonly field?: string;
}

import { rowProblemCodes, type RowProblem } from '../../lines/table/row-problems.ts';

/** What is to be said about a row of answers. */
export type AnswerProblem = RowProblem<AnswerProblemCode>;

export const answerProblemCodes = [
  ...rowProblemCodes,
  // errors
  'requirementMissing',
  'unknownRequirement',
  'answerUnknown',
  'answersDiffer',
  // to look at again
  'dateKept',
  'dueKept',
  // rows that say nothing, and further evidence of a row above
  'unanswered',
  'furtherEvidence',
] as const;

export type AnswerProblemCode = (typeof answerProblemCodes)[number];

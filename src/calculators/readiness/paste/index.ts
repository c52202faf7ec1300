import type { Steps } from '../../engine/steps.ts';
import { readRows as readRowsOf, type RowsReading, type TableText } from '../../lines/table/read-rows.ts';
import type { Collection } from '../collection.ts';
import { interpretAnswersInSteps, type InterpretedAnswer } from './interpret-answers.ts';
import { guessAnswerColumns, type AnswerRole } from './vocabulary.ts';

/** Answers from a spreadsheet: read them, tell their columns, and take them into an assessment. */
export { answerProblemCodes, type AnswerProblem, type AnswerProblemCode } from './answer-problems.ts';
export { interpretAnswers, type InterpretedAnswer } from './interpret-answers.ts';
export { withAnswers } from './merge-answers.ts';
export { answersTemplate } from './template.ts';
export { answerRoles, guessAnswerColumns, type AnswerRole } from './vocabulary.ts';
export { finishInSlices } from '../../engine/steps.ts';
export { sheetsOfTemplate } from '../../lines/table/import-template.ts';

/** Reads a text of answers in steps, from its cells to what each row would become. */
export const readRows = (
  text: TableText<AnswerRole>,
  collection: Pick<Collection, 'requirements'>,
): Steps<RowsReading<InterpretedAnswer, AnswerRole>> =>
  readRowsOf(text, guessAnswerColumns, (table, columns) =>
    interpretAnswersInSteps(table, columns, collection),
  );

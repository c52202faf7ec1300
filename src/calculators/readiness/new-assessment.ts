import type { Assessment } from './assessment.ts';

/** An assessment in which nothing is answered yet. `date` is the ISO day it stands for. */
export function newAssessment(id: string, date: string, textVersion: number): Assessment {
  return { id, date, textVersion, conditions: [], answers: [], weights: [], targets: [] };
}

/** The next assessment: what was answered is carried over, and marked until somebody has looked at it. */
export function nextAssessment(last: Assessment, id: string, date: string, textVersion: number): Assessment {
  return {
    ...last,
    id,
    date,
    textVersion,
    answers: last.answers.map((answer) => ({ ...answer, carried: true })),
  };
}

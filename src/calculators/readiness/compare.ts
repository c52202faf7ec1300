import type { AssessedFactory } from './assess.ts';
import type { AnswerWord } from './assessment.ts';
import type { Dimension } from './dimensions.ts';
import type { GateResult } from './gates.ts';

/** What changed from an earlier assessment to a later one, both judged by the same method and the same collection. */
export interface AssessmentChange {
  readonly from: string;
  readonly to: string;
  readonly gates: { readonly before: GateResult['status']; readonly after: GateResult['status'] };
  readonly total: { readonly before?: number; readonly after?: number };
  readonly coverage: { readonly before: number; readonly after: number };
  readonly dimensions: readonly {
    readonly dimension: Dimension;
    readonly before?: number;
    readonly after?: number;
  }[];
  /** The requirements whose answer is another now. */
  readonly answers: readonly {
    readonly requirement: string;
    readonly before: AnswerWord;
    readonly after: AnswerWord;
  }[];
}

export function compareAssessments(before: AssessedFactory, after: AssessedFactory): AssessmentChange {
  const answersBefore = new Map(before.items.map(({ requirement, answer }) => [requirement.id, answer]));
  const pair = (one: number | undefined, other: number | undefined) => ({
    ...(one !== undefined && { before: one }),
    ...(other !== undefined && { after: other }),
  });
  return {
    from: before.assessment.date,
    to: after.assessment.date,
    gates: { before: before.gates.status, after: after.gates.status },
    total: pair(before.scores.total?.value, after.scores.total?.value),
    coverage: { before: before.scores.coverage, after: after.scores.coverage },
    dimensions: after.scores.dimensions.map(({ dimension, score }) => ({
      dimension,
      ...pair(
        before.scores.dimensions.find((one) => one.dimension === dimension)?.score?.value,
        score?.value,
      ),
    })),
    answers: after.items.flatMap(({ requirement, answer }) => {
      const earlier = answersBefore.get(requirement.id) ?? 'unknown';
      return earlier === answer ? [] : [{ requirement: requirement.id, before: earlier, after: answer }];
    }),
  };
}

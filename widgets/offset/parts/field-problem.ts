import type { OffsetProblem } from '../../../src/calculators/index.ts';
import type { FieldProblem } from '../../foundation/parts/controls.ts';
import type { Desk } from '../desk.ts';

/** A problem as the sentence beside its field; `id` tells it from those of other fields. */
export const fieldProblem = (desk: Pick<Desk, 'say'>, problem: OffsetProblem, id: string): FieldProblem => ({
  id: `problem-${id}`,
  severity: problem.severity,
  text: desk.say(problem),
});

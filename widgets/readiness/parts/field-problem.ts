import type { AssessedItem, ReadinessProblem } from '../../../src/calculators/index.ts';
import type { FieldProblem } from '../../foundation/parts/controls.ts';
import type { Desk } from '../desk.ts';

/** A problem as the sentence beside its field; `id` tells it from those of other fields. */
export const sentenceBeside = (
  { texts }: Pick<Desk, 'texts'>,
  { severity, code, facts }: ReadinessProblem,
  id: string,
): FieldProblem => ({ id: `problem-${id}`, severity, text: texts.problems[code](facts) });

/**
 * What is wrong with one field of an answer, as the sentence beside it. What isn't typed yet needs no reproach.
 * @param isOf tells which of several problems of the field it is, such as that of one document
 */
export function fieldProblem(
  desk: Pick<Desk, 'texts'>,
  { requirement, problems }: Pick<AssessedItem, 'requirement' | 'problems'>,
  field: string,
  isOf: (problem: ReadinessProblem) => boolean = () => true,
  place = '',
): FieldProblem | undefined {
  const problem = problems.find((one) => one.field === field && one.code !== 'missing' && isOf(one));
  return problem && sentenceBeside(desk, problem, `${requirement.id}-${field}${place}`);
}

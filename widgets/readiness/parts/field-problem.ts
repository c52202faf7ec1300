import type { AssessedItem, ReadinessProblem } from '../../../src/calculators/index.ts';
import type { FieldProblem } from '../../foundation/parts/controls.ts';
import type { Desk } from '../desk.ts';

/**
 * What is wrong with one field of an answer, as the sentence beside it. What isn't typed yet needs no reproach.
 * @param isOf tells which of several problems of the field it is, such as that of one document
 */
export function fieldProblem(
  { texts }: Pick<Desk, 'texts'>,
  { requirement, problems }: Pick<AssessedItem, 'requirement' | 'problems'>,
  field: string,
  isOf: (problem: ReadinessProblem) => boolean = () => true,
  place = '',
): FieldProblem | undefined {
  const problem = problems.find((one) => one.field === field && one.code !== 'missing' && isOf(one));
  return (
    problem && {
      id: `problem-${requirement.id}-${field}${place}`,
      severity: problem.severity,
      text: texts.problems[problem.code](problem.facts),
    }
  );
}

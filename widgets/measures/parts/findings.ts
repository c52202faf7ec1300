import type { TemplateResult, nothing } from 'lit';
import type { FieldProblem } from '../../foundation/parts/controls.ts';
import { findingList } from '../../foundation/parts/finding-list.ts';
import type { Desk } from '../desk.ts';
import { resultsMessages } from '../messages/results.ts';

/** The fields that show what was found about them by themselves. */
const shown: ReadonlySet<string | undefined> = new Set([
  'baseYear',
  'growth',
  'target',
  'electricityPrice',
  'discountRate',
  'stated.scope1',
  'stated.electricity',
  'stated.certified',
  'stated.otherScope2',
  'stated.scope3',
]);

/** What is wrong with a field of the starting point, as the sentence beside it. */
export function findingAt(desk: Desk, field: string): FieldProblem | undefined {
  const finding = desk.result?.findings.find((one) => one.field === field);
  return (
    finding && {
      id: `plan-${field.replace('.', '-')}`,
      severity: finding.severity,
      text: desk.say(finding),
    }
  );
}

/** What concerns no field of the panel. */
export const generalFindings = (desk: Desk): TemplateResult | typeof nothing =>
  findingList(
    (desk.result?.findings ?? [])
      .filter(({ field }) => !shown.has(field))
      .map((finding) => ({ severity: finding.severity, text: desk.say(finding) })),
    resultsMessages[desk.language].severities,
  );

import { html, nothing, type TemplateResult } from 'lit';
import type { PlanFinding } from '../../../src/calculators/index.ts';
import type { FieldProblem } from '../../foundation/parts/controls.ts';
import type { Desk } from '../desk.ts';

/** The fields that show what was found about them by themselves. */
const fields = [
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
] as const;

export type PlanField = (typeof fields)[number];

/** What is wrong with a field of the plan, as the sentence beside it. */
export function findingAt(desk: Desk, field: PlanField): FieldProblem | undefined {
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
export function generalFindings(desk: Desk): TemplateResult | typeof nothing {
  const shown = fields as readonly (string | undefined)[];
  const general = (desk.result?.findings ?? []).filter(({ field }) => !shown.includes(field));
  return general.length
    ? html`<ul class="findings" role="list">
        ${general.map((finding: PlanFinding) => html`<li class=${finding.severity}>${desk.say(finding)}</li>`)}
      </ul>`
    : nothing;
}

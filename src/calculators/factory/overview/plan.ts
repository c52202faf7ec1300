import type { QuantifiedPlan } from '../../measures/quantify-plan.ts';
import type { QuantifiedFactory } from '../quantify-factory.ts';
import { Remarks, withErrors, withQuestions } from './remarks.ts';
import type { Remark } from './step.ts';

/** What is missing of the plan (guideline 7.1.2: at least three years, targets, measures). */
export function planRemarks({ planned }: QuantifiedFactory): readonly Remark[] {
  const remarks = new Remarks('measures', planned ? 'plan' : undefined);
  if (!planned) {
    remarks.missing('noPlan', '7.1.2');
    return remarks.all;
  }
  const { plan, measures, outcome } = planned;
  if (!plan.measures.length) remarks.missing('planEmpty', '7.1.2');
  findings(planned, remarks);
  if (!outcome?.target) remarks.missing('planWithoutTarget', '7.1.2');
  const gap = outcome?.gap?.mid.value ?? 0;
  if (outcome && gap > 0) remarks.look('targetMissed', '7.1.2', { year: outcome.year, tonnes: gap });
  const [wrong, asked] = [withErrors(measures), withQuestions(measures)];
  remarks.missing('measuresNotCounted', '7.1.2', { count: wrong.count }, wrong.first);
  remarks.look('measuresToLookAt', '7.1.2', { count: asked.count }, asked.first);
  return remarks.all;
}

/** What the calculator says about the plan as a whole, as far as it decides whether there is one. */
function findings({ plan: { from, to }, findings: said }: QuantifiedPlan, remarks: Remarks): void {
  const has = (...codes: string[]) => said.some(({ code }) => codes.includes(code));
  if (has('planTooShort')) remarks.missing('planTooShort', '7.1.2', { from, to });
  if (has('planYearsDisordered')) remarks.missing('planYearsDisordered', '7.1.2', { from, to });
  if (has('noInventory', 'baselineMissing')) remarks.missing('planWithoutBaseline', '6.1.4');
}

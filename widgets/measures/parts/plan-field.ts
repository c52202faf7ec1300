import type { TemplateResult } from 'lit';
import type { Plan } from '../../../src/calculators/index.ts';
import { textField } from '../../foundation/parts/controls.ts';
import type { Desk } from '../desk.ts';
import { planFieldMessages } from '../messages/plan-field.ts';

/** The numbers that belong to the plan itself. */
type PlanNumber = 'growth' | 'target' | 'electricityPrice' | 'discountRate';

/** The field of one of the plan's own numbers, in whichever panel it is asked for, with what is wrong with it. */
export function planField(desk: Desk, key: PlanNumber): TemplateResult {
  const { plan, result, language } = desk;
  const m = planFieldMessages[language];
  // That it is empty is said where that matters, not beside the field.
  const problem = isEmpty(plan, key) ? undefined : result?.findings.find(({ field }) => field === key);
  return textField({
    name: key === 'target' ? m.target(plan.to, plan.baseYear) : m[key],
    value: plan[key],
    mode: 'decimal',
    unit: key === 'electricityPrice' ? m.perKwh : '%',
    problem: problem && {
      id: `problem-plan-${key}`,
      severity: problem.severity,
      text: desk.say(problem),
    },
    put: (typed) => desk.changePlan((one) => withPlanNumber(one, key, typed), `plan:${key}`),
  });
}

const isEmpty = (plan: Plan, key: PlanNumber): boolean => String(plan[key] ?? '').trim() === '';

/** The plan with one of its numbers as typed, or without it where nothing is. */
export function withPlanNumber(plan: Plan, key: PlanNumber, typed: string): Plan {
  const { [key]: _, ...rest } = plan;
  return typed.trim() ? { ...rest, [key]: typed } : rest;
}

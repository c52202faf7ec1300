import { calendarYears } from '../../lines/read-date.ts';
import { PLAN_YEARS } from '../new-plan.ts';
import type { Plan } from '../plan.ts';
import type { PlanFinding } from '../problems.ts';

const isYear = (year: number): boolean =>
  Number.isInteger(year) && year >= calendarYears.first && year <= calendarYears.last;

const isOrdered = ({ baseYear, from, to }: Plan): boolean =>
  [baseYear, from, to].every(isYear) && baseYear < from && from <= to;

/** The years of a plan; none where they are in no order. */
export function yearsOf(plan: Plan): readonly number[] {
  const { from, to } = plan;
  return isOrdered(plan) ? Array.from({ length: to - from + 1 }, (_, index) => from + index) : [];
}

/** Guideline 7.1.2: at least three years, after the year that it starts from. */
export function findingsOfYears(plan: Plan): readonly PlanFinding[] {
  const { baseYear, from, to } = plan;
  if (!isOrdered(plan)) {
    return [{ severity: 'error', code: 'planYearsDisordered', field: 'to', facts: { baseYear, from, to } }];
  }
  const years = to - from + 1;
  return years < PLAN_YEARS
    ? [{ severity: 'ask', code: 'planTooShort', field: 'to', facts: { years, least: PLAN_YEARS, from, to } }]
    : [];
}

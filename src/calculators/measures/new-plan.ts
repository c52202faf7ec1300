import type { Plan } from './plan.ts';

/** Guideline 7.1.2: a plan spans at least so many years. */
export const PLAN_YEARS = 3;

/** An empty plan that starts from a year: the three years after it, market-based, in Chongqing unless it is said. */
export function newPlan(baseYear: number, area = 'CN-CQ'): Plan {
  return {
    baseYear,
    from: baseYear + 1,
    to: baseYear + PLAN_YEARS,
    baseline: 'inventory',
    stated: {},
    area,
    scope2: 'market',
    measures: [],
  };
}

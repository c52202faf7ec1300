/** The report of a plan: its content in words, to print, and the page that stands alone. */
export { planPage, planReportOf } from './plan-report.ts';
export type { PlanReportInputs } from './report-model.ts';

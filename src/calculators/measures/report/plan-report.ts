import { reportPage } from '../../engine/report-page.ts';
import { spoken, type SpokenReport } from '../../engine/report-model.ts';
import { pageStyle } from '../../lines/report/page-style.ts';
import type { MakeSection, PlanCell, PlanContext, PlanReportInputs, PlanText } from './report-model.ts';
import { planText } from './report-texts.ts';
import { baselineSection } from './sections/baseline.ts';
import { assumptionsSection, factorsSection, inputsSection, overridesSection } from './sections/basis.ts';
import {
  checklistSection,
  openSection,
  rulesSection,
  signatureSection,
  versionsSection,
} from './sections/closing.ts';
import { costsSection } from './sections/costs.ts';
import { frameSection, natureSection } from './sections/frame.ts';
import { measuresSection } from './sections/measures.ts';
import { outcomeSection } from './sections/outcome.ts';

const sections: readonly MakeSection[] = [
  natureSection,
  frameSection,
  baselineSection,
  outcomeSection,
  measuresSection,
  costsSection,
  rulesSection,
  inputsSection,
  assumptionsSection,
  factorsSection,
  overridesSection,
  checklistSection,
  openSection,
  versionsSection,
  signatureSection,
];

/**
 * The report of a plan (guideline 7.1.2): what it is, from what it starts and where it leads, its measures with what they
 * reduce, cost and rest on, how they count, and who signs. Pure: the date and the versions come with the inputs.
 */
export function planReportOf(inputs: PlanReportInputs): SpokenReport {
  const { language } = inputs.annex;
  const context: PlanContext = { ...inputs, language, mode: 'half-even' };
  const terms = inputs.texts.terms as Readonly<Record<string, string>>;
  const say = (text: PlanText) => planText(typeof text === 'string' ? { key: text } : text, language);
  const cellText = (cell: PlanCell) => {
    if (typeof cell === 'string' || 'number' in cell) return cell;
    if ('problem' in cell) return inputs.texts.problems[cell.problem.code](cell.problem.facts);
    return 'of' in cell ? (terms[cell.id] ?? cell.id) : say(cell);
  };
  const { from, to } = inputs.quantified.plan;
  const report = {
    language,
    title: { key: 'title', facts: { from, to } },
    sections: sections.flatMap((make) => make(context) ?? []),
  } as const;
  return spoken(report, say, cellText);
}

/** The report as one HTML page that stands alone. */
export const planPage = (report: SpokenReport): string => reportPage(report, pageStyle);

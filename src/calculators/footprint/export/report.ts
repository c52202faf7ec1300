import type { Language } from '../../engine/language.ts';
import type { ReportEntity } from '../../lines/report/shared-model.ts';
import type { StudyAnalysis } from '../analysis/analyse-study.ts';
import type { QuantifiedStudy } from '../quantify/quantify-study.ts';
import type { MakeSection, Report, ReportContext, ReportDetails } from './report-model.ts';
import { electricitySection } from './sections/electricity.ts';
import {
  boundarySection,
  entitySection,
  goalSection,
  methodSection,
  productSection,
} from './sections/goal.ts';
import { factorsSection, inventorySection, overridesSection } from './sections/inventory.ts';
import { qualitySection, sensitivitySection, uncertaintySection } from './sections/judgement.ts';
import { limitsSection, openSection, scenariosSection, versionsSection } from './sections/limits.ts';
import { gasesSection, resultsSection, separateSection } from './sections/results.ts';
import { allocationSection, cutOffSection } from './sections/scope.ts';

const goalAndInventory: readonly MakeSection[] = [
  entitySection,
  goalSection,
  productSection,
  boundarySection,
  methodSection,
  cutOffSection,
  allocationSection,
  inventorySection,
  factorsSection,
  overridesSection,
  qualitySection,
  electricitySection,
];

const results: readonly MakeSection[] = [
  resultsSection,
  separateSection,
  gasesSection,
  sensitivitySection,
  uncertaintySection,
];

const conclusion: readonly MakeSection[] = [limitsSection, openSection, versionsSection];

/**
 * The content of the printable study report, in the structure of GB/T 24067—2024: goal and scope, inventory, results,
 * interpretation. Figures are rounded once, by the study's rule. Pure: the date, the versions, the hash and what takes
 * time to compute come with `details`.
 */
export function reportOf(
  quantified: QuantifiedStudy,
  analysis: StudyAnalysis,
  entity: ReportEntity,
  language: Language,
  details: ReportDetails = {},
): Report {
  const mode = quantified.study.rules.rounding;
  const context: ReportContext = { quantified, analysis, entity, details, language, mode };
  const made = (sections: readonly MakeSection[]) => sections.map((make) => make(context));
  return {
    language,
    title: 'title',
    sections: [
      ...made(goalAndInventory),
      ...made(results),
      ...scenariosSection(context),
      ...made(conclusion),
    ],
  };
}

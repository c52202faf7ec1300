import type { Language } from '../../engine/language.ts';
import type { InventoryAnalysis } from '../analyse-inventory.ts';
import type { QuantifiedInventory } from '../quantify-inventory.ts';
import type { ReportEntity } from '../../lines/report/shared-model.ts';
import type { MakeSection, Report, ReportContext, ReportDetails } from './report-model.ts';
import { activitySection, factorsSection, overridesSection } from './sections/evidence.ts';
import {
  baseYearSection,
  boundarySection,
  entitySection,
  methodSection,
  sourcesSection,
} from './sections/frame.ts';
import {
  indicatorsSection,
  openSection,
  potentialsSection,
  qualitySection,
  uncertaintySection,
  versionsSection,
} from './sections/judgement.ts';
import { apartSection, gbt32150Section, resultsSection } from './sections/results.ts';

const sections: readonly MakeSection[] = [
  entitySection,
  boundarySection,
  methodSection,
  baseYearSection,
  sourcesSection,
  resultsSection,
  gbt32150Section,
  apartSection,
  activitySection,
  factorsSection,
  overridesSection,
  potentialsSection,
  uncertaintySection,
  qualitySection,
  indicatorsSection,
  openSection,
  versionsSection,
];

/**
 * The content of the printable report, in the order of ISO 14064-1:2018, 9.3.1, with what GB/T 32150 asks for. Figures
 * are rounded once, by the inventory's rule. Pure: the date, the versions and the hash come with `details`.
 */
export function reportOf(
  quantified: QuantifiedInventory,
  analysis: InventoryAnalysis,
  entity: ReportEntity,
  language: Language,
  details: ReportDetails = {},
): Report {
  const mode = quantified.inventory.rules.rounding;
  const context: ReportContext = { quantified, analysis, entity, details, language, mode };
  return { language, title: 'title', sections: sections.map((make) => make(context)) };
}

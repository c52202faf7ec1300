import type { SpokenReport } from '../../engine/report-model.ts';
import { reportPage } from '../../engine/report-page.ts';
import { pageStyle } from '../../lines/report/page-style.ts';
import { parts } from '../dimensions.ts';
import { contextOf, type DossierInputs, type MakeSection } from './dossier-model.ts';
import { comparisonSection } from './sections/comparison.ts';
import { evidenceSection, openSection, signatureSection } from './sections/closing.ts';
import { boundarySection, conditionsSection, factorySection, natureSection } from './sections/frame.ts';
import { gapsSection, planSection } from './sections/gaps.ts';
import { indicatorsSection } from './sections/indicators.ts';
import { sectionOfPart } from './sections/items.ts';
import { gatesSection, outcomeSection } from './sections/outcome.ts';

const sections: readonly MakeSection[] = [
  natureSection,
  factorySection,
  boundarySection,
  conditionsSection,
  gatesSection,
  outcomeSection,
  indicatorsSection,
  comparisonSection,
  gapsSection,
  planSection,
  ...parts.map(sectionOfPart),
  evidenceSection,
  openSection,
  signatureSection,
];

/**
 * The dossier of a self-assessment (零碳工厂自评档案): what it is and isn't, the factory, gates and figures, every requirement
 * once with what is answered to it, gaps, evidence, and who signs. Pure: dates and versions come with the inputs.
 */
export function dossierOf(inputs: DossierInputs): SpokenReport {
  const context = contextOf(inputs);
  return {
    language: context.language,
    title: context.say('title'),
    sections: sections.flatMap((make) => make(context) ?? []),
  };
}

/** The dossier as one HTML page that stands alone. */
export const dossierPage = (dossier: SpokenReport): string => reportPage(dossier, pageStyle);

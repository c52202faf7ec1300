import type { Language } from '../../engine/language.ts';
import type { ReportEntity } from '../../lines/report/shared-model.ts';
import type { QuantifiedClaim } from '../quantify-claim.ts';
import type { Disclosure, DisclosureContext, DisclosureDetails, MakeSection } from './disclosure-model.ts';
import { accountingSection } from './sections/accounting.ts';
import { conditionsSection, openSection, yearsSection } from './sections/judgement.ts';
import { measuresSection } from './sections/measures.ts';
import { offsetsSection } from './sections/offsets.ts';
import { residualSection } from './sections/residual.ts';
import { rulesSection } from './sections/rules.ts';
import { statementSection, whoSection } from './sections/who.ts';

const sections: readonly MakeSection[] = [
  whoSection,
  accountingSection,
  measuresSection,
  residualSection,
  offsetsSection,
  conditionsSection,
  rulesSection,
  openSection,
  statementSection,
];

/**
 * The content of the disclosure of clause 6.7.4: the accounting result, the measures, the sources and the quantities of the
 * offsets, and how they were matched. Only lots that are cancelled and count are offsets. Pure: the date, the versions and
 * other years come with `details`.
 */
export function disclosureOf(
  result: QuantifiedClaim,
  entity: ReportEntity,
  language: Language,
  details: DisclosureDetails = {},
): Disclosure {
  const mode = result.claim.rules.rounding;
  const context: DisclosureContext = { result, entity, language, details, mode };
  const before = sections.indexOf(rulesSection);
  const all = details.years?.length ? sections.toSpliced(before, 0, yearsSection) : sections;
  return {
    language,
    title: { key: 'title', facts: { year: result.claim.year } },
    sections: all.map((make) => make(context)),
  };
}

import { reportOf as inventoryReportOf, spokenReport as spokenInventory } from '../emissions/export/index.ts';
import type { SpokenReport } from '../engine/report-model.ts';
import { pinsHash } from '../factory-file/seals.ts';
import { pinsOf, type FactorUse } from '../lines/pin-changes.ts';
import type { PreparationDetails } from '../lines/report/shared-model.ts';
import { planReportOf } from '../measures/report/index.ts';
import { disclosureOf, spokenDisclosure } from '../offset/disclosure/index.ts';
import { compareClaims } from '../offset/years.ts';
import { dossierOf as assessmentReportOf } from '../readiness/dossier/index.ts';
import type { DossierContext } from './dossier-context.ts';

/** The details of a result's report: with the hash of the factors that it was made with. */
export const detailsFor = (
  { preparation }: Pick<DossierContext, 'preparation'>,
  result: FactorUse,
): PreparationDetails => ({
  ...preparation,
  ...(preparation.versions && {
    versions: { ...preparation.versions, pinsHash: pinsHash(pinsOf(result)) },
  }),
});

/** The emissions calculator's own report of the year; nothing where there is no inventory, or none with lines. */
export function inventoryReport(context: DossierContext): SpokenReport | undefined {
  const { found, analysis, factory, language, words } = context;
  if (!found.inventory || !analysis) return undefined;
  const { entity, emissions } = factory.file;
  const details = {
    ...detailsFor(context, found.inventory),
    ...(emissions?.baseYear !== undefined && { baseYear: { year: emissions.baseYear } }),
  };
  return spokenInventory(
    inventoryReportOf(found.inventory, analysis, entity, language, details),
    words.emissions,
  );
}

/** The report of the plan; nothing where none is of the year, or where the guideline's names weren't given. */
export function planReport(context: DossierContext): SpokenReport | undefined {
  const { found, factory, guideline, words } = context;
  if (!found.planned || !guideline) return undefined;
  const { entity, measures } = factory.file;
  return planReportOf({
    quantified: found.planned,
    checklist: measures?.checklist ?? [],
    entity,
    annex: guideline.measures,
    texts: words.measures,
    details: detailsFor(context, found.planned),
  });
}

/** The disclosure of the year's claim with all years beside it; nothing where there is none. */
export function disclosureReport(context: DossierContext): SpokenReport | undefined {
  const { found, factory, language, words } = context;
  if (!found.claim) return undefined;
  const { years } = compareClaims(factory.claims);
  const disclosure = disclosureOf(found.claim, factory.file.entity, language, {
    ...detailsFor(context, found.claim),
    ...(years.length > 1 && {
      years: years.map(({ year, residual, matched, own, dependence }) => ({
        year,
        residual: residual.value,
        offsets: matched.value,
        reductions: own.value,
        ...(dependence && { dependence: dependence.value / 100 }),
      })),
    }),
  });
  return spokenDisclosure(disclosure, words.offset);
}

/** The report of the self-assessment; its plan and its factory stand elsewhere in the whole. */
export function assessmentReport(context: DossierContext): SpokenReport | undefined {
  const { found, analysis, factory, guideline, words, preparation } = context;
  if (!found.assessed || !guideline) return undefined;
  return assessmentReportOf({
    assessed: found.assessed,
    collection: guideline.requirements,
    texts: words.readiness,
    entity: factory.file.entity,
    boundary: found.frame,
    indicators: analysis?.indicators,
    last: found.assessedBefore,
    details: preparation,
  });
}

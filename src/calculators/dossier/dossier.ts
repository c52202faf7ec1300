import type { QuantifiedFactory } from '../factory/quantify-factory.ts';
import { contextOf, type DossierContext, type MakePart } from './dossier-context.ts';
import {
  dossierParts,
  sentence,
  type Dossier,
  type DossierOptions,
  type DossierPart,
  type SpokenBlock,
} from './dossier-model.ts';
import { periodOfYear } from './factory-year.ts';
import { numbered } from './numbered.ts';
import { assessmentPart } from './parts/assessment.ts';
import { disclosurePart } from './parts/disclosure.ts';
import { factoryPart } from './parts/factory.ts';
import { footprintsPart } from './parts/footprints.ts';
import { inventoryPart } from './parts/inventory.ts';
import { measuresPart } from './parts/measures.ts';
import { offsetsPart } from './parts/offsets.ts';
import { sourcesPart } from './parts/sources.ts';
import { summaryOf } from './parts/summary.ts';
import { versionsPart } from './parts/versions.ts';

const makers: Readonly<Record<DossierPart, MakePart>> = {
  factory: factoryPart,
  inventory: inventoryPart,
  footprints: footprintsPart,
  measures: measuresPart,
  offsets: offsetsPart,
  assessment: assessmentPart,
  disclosure: disclosurePart,
  sources: sourcesPart,
  versions: versionsPart,
};

/**
 * 零碳工厂建设报告: the report of a factory for one year in one language, made of the calculators' own reports in the order of
 * the guideline. What several of them say (whose they are, the boundary, factors, versions, signatures) stands once. What
 * the factory hasn't is said to be missing. Only words are loaded: the same factory and options give the same report.
 */
export async function dossierOf(factory: QuantifiedFactory, options: DossierOptions): Promise<Dossier> {
  const context = await contextOf(factory, options);
  const { parts = dossierParts, say, year, language, details } = context;
  const chosen = dossierParts.filter((part) => parts.includes(part));
  const drafts = await Promise.all(chosen.map((part) => makers[part](context)));
  return {
    language,
    year,
    title: say('title'),
    factory: factory.file.entity.name.trim() || say('unnamed'),
    cover: coverOf(context),
    versions: say('versionsAre', { ...details.versions }),
    contents: say('contents'),
    parts: [summaryOf(context), ...numbered(drafts)],
    receipts: details.receipts ?? [],
  };
}

/** Below the title: when and with what, and what the report is not. */
function coverOf({
  preparation,
  details,
  factory,
  found,
  year,
  say,
}: DossierContext): readonly SpokenBlock[] {
  const { from, to } = periodOfYear(factory, found, year);
  return [
    {
      type: 'facts',
      rows: [
        [say('period'), say('periodOf', { from, to })],
        [say('preparedBy'), preparation.preparedBy ?? say('notSaid')],
        [say('preparedOn'), details.on],
        [say('calculatorVersion'), details.versions.calculator],
        [say('factorsVersion'), details.versions.factors],
      ],
    },
    sentence(say('selfDeclared')),
    sentence(say('byGuideline')),
  ];
}

import { MOST_COMPARED, compareStudies } from '../../footprint/comparison/compare-studies.ts';
import { choicesOfMethod } from '../../footprint/comparison/choices-of-method.ts';
import { analyseStudy } from '../../footprint/analysis/analyse-study.ts';
import { FootprintCatalogue } from '../../footprint/catalogue.ts';
import { reportOf, spokenReport } from '../../footprint/export/index.ts';
import { loadFor } from '../../footprint/kinds/load-catalogue.ts';
import { finish, simulate } from '../../footprint/simulation/monte-carlo.ts';
import type { QuantifiedStudy } from '../../footprint/quantify/quantify-study.ts';
import { stagesChart } from '../charts/stages-chart.ts';
import type { DossierContext, MakePart } from '../dossier-context.ts';
import { sentence, type DossierBlock, type SectionDraft } from '../dossier-model.ts';
import { detailsFor } from '../reports.ts';
import { sectionsWithout, withBlocksBefore, withBlocksOf } from '../report-sections.ts';

/** The product footprints of the year (6.1.3), each in the structure of its study report. */
export const footprintsPart: MakePart = async (context) => {
  const { found, year, say } = context;
  const { studies } = found;
  const catalogue = new FootprintCatalogue();
  await loadFor(
    catalogue,
    studies.map(({ study }) => study),
  );
  return {
    id: 'footprints',
    heading: say('footprints'),
    blocks: [...(studies.length ? [] : [sentence(say('noFootprints', { year }))]), ...otherStudies(context)],
    sections: studies.map((one, place) => ({
      id: String(place + 1),
      heading: productName(one, context),
      blocks: [],
      sections: sectionsFor(one, catalogue, context, place),
    })),
  };
};

/** A study of older data may still be in use: it is named and not left out in silence. */
function otherStudies(context: DossierContext): readonly DossierBlock[] {
  const { factory, found, language, say } = context;
  const others = factory.studies.filter(
    (one) => one.study.scenarioOf === undefined && !found.studies.includes(one),
  );
  if (!others.length) return [];
  const names = others.map((one) => say('studyOf', { name: productName(one, context), ...one.study.period }));
  return [sentence(say('otherStudies', { names: names.join(language === 'zh' ? '、' : ', ') }))];
}

/** What a study is called in headings. */
export const productName = (
  { study: { name, product } }: QuantifiedStudy,
  { say }: Pick<DossierContext, 'say'>,
): string => product.name.trim() || (name ?? '').trim() || say('unnamedProduct');

function sectionsFor(
  one: QuantifiedStudy,
  catalogue: FootprintCatalogue,
  context: DossierContext,
  place: number,
): readonly SectionDraft[] {
  const { factory, language, words, say } = context;
  const all = factory.file.footprint?.studies ?? [];
  const family = factory.studies
    .filter(({ study }) => study === one.study || study.scenarioOf === one.study.id)
    .slice(0, MOST_COMPARED);
  const analysis = analyseStudy(one, all);
  const report = spokenReport(
    reportOf(one, analysis, factory.file.entity, language, {
      ...detailsFor(context, one),
      choices: choicesOfMethod(one, catalogue),
      // With the draws and the seed of the calculator, so that it gives the same interval.
      simulation: finish(simulate(analysis.uncertainty.inputs)),
      ...(family.length > 1 && { comparison: compareStudies(family) }),
    }),
    words.footprint,
  );
  // The factors of all results stand among the sources; what is said of them, and the reader's own, stays.
  const sections = withBlocksOf(sectionsWithout(report, ['entity', 'versions']), 'factors', (blocks) =>
    blocks.slice(1),
  ).map((section) => (section.id === 'factors' ? { ...section, heading: say('factorNotes') } : section));
  return withBlocksBefore(sections, 'results', stagesChart(one, context, place));
}

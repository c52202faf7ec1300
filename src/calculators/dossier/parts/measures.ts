import { entityRows, preparationRows } from '../../lines/report/shared-model.ts';
import { measuresChart } from '../charts/measures-chart.ts';
import type { DossierContext, MakePart } from '../dossier-context.ts';
import { sentence, type SectionDraft } from '../dossier-model.ts';
import { planReport } from '../reports.ts';
import { factsBetween, sectionsOf, withBlocksBefore, withBlocksOf } from '../report-sections.ts';

/** What the factory did of annex A and plans to do, with what it brings and costs. */
export const measuresPart: MakePart = (context) => {
  const { say } = context;
  const report = planReport(context);
  const part = { id: 'measures', heading: say('measures') };
  if (!report) return { ...part, blocks: [sentence(whyNone(context))], sections: [] };
  const before = entityRows(context.factory.file.entity).length;
  const after = preparationRows({}).length;
  const sections = withBlocksOf(
    sectionsOf(report, [
      'nature', 'checklist', 'frame', 'baseline', 'outcome', 'measures', 'costs', 'rules', 'inputs', 'assumptions',
      'overrides', 'open',
    ]),
    'frame',
    ([rows]) => factsBetween(rows, before, after),
  );
  return {
    ...part,
    blocks: [],
    sections: withBlocksBefore(sections, 'measures', measuresChart(context)).map(
      (section): SectionDraft =>
        section.id === 'frame'
          ? { ...section, heading: say('planFrame') }
          : section.id === 'nature'
            ? { ...section, heading: say('planNature') }
            : section,
    ),
  };
}; // prettier-ignore

function whyNone({ factory, guideline, year, say }: DossierContext): string {
  const { planned } = factory;
  if (!planned) return say('noPlan');
  if (!guideline) return say('noGuideline');
  const { baseYear, from, to } = planned.plan;
  return say('otherPlan', { baseYear, from, to, year });
}

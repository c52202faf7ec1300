import { entityRows } from '../../lines/report/shared-model.ts';
import { dimensionsChart } from '../charts/dimensions-chart.ts';
import type { MakePart } from '../dossier-context.ts';
import { sentence, type DossierBlock } from '../dossier-model.ts';
import { assessmentReport } from '../reports.ts';
import { sectionsWithout, withBlocksBefore, withBlocksOf } from '../report-sections.ts';

/** How the factory stands against the guideline: gates, figures, every requirement, gaps and the index of evidence. */
export const assessmentPart: MakePart = (context) => {
  const { guideline, factory, year, say } = context;
  const report = assessmentReport(context);
  const part = { id: 'assessment', heading: say('assessment') };
  if (!report) {
    const isUnknown = !guideline && factory.file.readiness?.assessments?.length;
    const why = isUnknown ? say('noGuideline') : say('noAssessment', { year });
    return { ...part, blocks: [sentence(why)], sections: [] };
  }
  const sections = withBlocksOf(
    sectionsWithout(report, ['boundary', 'plan', 'signatures']),
    'factory',
    ([rows]) => assessmentFacts(rows, entityRows(factory.file.entity).length, context.say),
  );
  return {
    ...part,
    blocks: [],
    sections: withBlocksBefore(sections, 'outcome', dimensionsChart(context)).map((section) =>
      section.id === 'factory' ? { ...section, heading: say('assessmentFrame') } : section,
    ),
  };
}; // prettier-ignore

/** Of the facts what concerns the assessment alone: not whose it is, and not the day and the versions of the report. */
function assessmentFacts(
  block: DossierBlock | undefined,
  entity: number,
  say: Parameters<MakePart>[0]['say'],
): readonly DossierBlock[] {
  if (block?.type !== 'facts') return [];
  const elsewhere = [say('preparedOn'), say('calculatorVersion'), say('factorsVersion')];
  const rows = block.rows.slice(entity).filter(([name]) => !elsewhere.includes(name));
  return [{ type: 'facts', rows }];
}

import type { MakePart } from '../dossier-context.ts';
import { sentence } from '../dossier-model.ts';
import { disclosureReport } from '../reports.ts';
import { sectionsOf } from '../report-sections.ts';

/** What clause 6.7.4 asks to disclose: the accounting result, the measures, the sources and quantities of the offsets. */
export const disclosurePart: MakePart = (context) => {
  const { year, say } = context;
  const report = disclosureReport(context);
  return {
    id: 'disclosure',
    heading: say('disclosure'),
    blocks: [sentence(report ? say('disclosedBy') : say('noDisclosure', { year }))],
    sections: report ? sectionsOf(report, ['accounting', 'measures', 'offsets', 'statement']) : [],
  };
};

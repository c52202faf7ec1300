import {
  load,
  loadMeasures,
  pinsOf,
  registryVersion,
  type QuantifiedPlan,
  type SpokenReport,
} from '../../../src/calculators/index.ts';
import type { TextFile } from '../../foundation/hand-over.ts';
import { fileName } from '../../foundation/parts/files.ts';
import { printReport } from '../../foundation/parts/print-report.ts';
import { version } from '../../foundation/version.ts';
import type { Desk } from '../desk.ts';

const [{ pinsHash }, { planPage, planReportOf }] = await Promise.all([
  load.factoryFile(),
  loadMeasures.report(),
]);

/** Prints the report of the plan. */
export const printPlan = (desk: Desk, quantified: QuantifiedPlan): undefined =>
  void printReport(desk, reportOn(desk, quantified));

/** The same as one page that stands alone; `of` names it. */
export const planFile = (desk: Desk, quantified: QuantifiedPlan, of: string): TextFile => ({
  name: fileName(desk, of, 'plan', 'html'),
  type: 'text/html;charset=utf-8',
  text: planPage(reportOn(desk, quantified)),
});

function reportOn(desk: Desk, quantified: QuantifiedPlan): SpokenReport {
  const { annex, texts, checklist, factory } = desk;
  const { entity } = factory;
  return planReportOf({
    quantified,
    annex,
    texts,
    checklist,
    entity,
    details: {
      ...(entity.responsible && { preparedBy: entity.responsible }),
      preparedOn: new Date().toISOString().slice(0, 10),
      versions: { calculator: version, factors: registryVersion, pinsHash: pinsHash(pinsOf(quantified)) },
    },
  });
}

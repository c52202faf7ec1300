import { load, type QuantifiedPlan } from '../../../src/calculators/index.ts';
import type { BinaryFile } from '../../foundation/hand-over.ts';
import { resultWorkbook } from '../../foundation/parts/result-workbook.ts';
import type { Desk } from '../desk.ts';

const { planWorkbook } = await load.workbook();

/** The plan as a workbook whose results are formulas; `of` names it. */
export function workbookFile(desk: Desk, quantified: QuantifiedPlan, of: string): Promise<BinaryFile> {
  const { annex, checklist } = desk;
  const subject = { calculator: 'measures', of: 'plan' } as const;
  return resultWorkbook(desk, { subject, of, what: 'plan' }, (frame) =>
    planWorkbook({ ...frame, quantified, checklist, annex }),
  );
}

import { load, registryVersion, type QuantifiedPlan } from '../../../src/calculators/index.ts';
import type { BinaryFile } from '../../foundation/hand-over.ts';
import { fileName } from '../../foundation/parts/files.ts';
import { receiptText } from '../../foundation/parts/receipt-file.ts';
import { workbookOf } from '../../foundation/parts/spreadsheet/workbook-of.ts';
import { version } from '../../foundation/version.ts';
import type { Desk } from '../desk.ts';

const { planWorkbook } = await load.workbook();

/** The plan as a workbook whose results are formulas; `of` names it. */
export async function workbookFile(desk: Desk, quantified: QuantifiedPlan, of: string): Promise<BinaryFile> {
  const { factory, annex, checklist, language, texts } = desk;
  const receipt = await receiptText(factory, { calculator: 'measures', of: 'plan' });
  const { sheets, names } = planWorkbook({
    entity: factory.entity,
    quantified,
    checklist,
    annex,
    language,
    texts,
    versions: { calculator: version, factors: registryVersion },
    madeOn: new Date().toISOString().slice(0, 10),
    ...(receipt !== undefined && { receipt }),
  });
  const content = await workbookOf(sheets, names);
  return { name: fileName(desk, of, 'plan', 'xlsx'), type: content.type, content };
}

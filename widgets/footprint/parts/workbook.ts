import { load, registryVersion } from '../../../src/calculators/index.ts';
import type { BinaryFile } from '../../foundation/hand-over.ts';
import { fileName } from '../../foundation/parts/files.ts';
import { receiptText } from '../../foundation/parts/receipt-file.ts';
import { workbookOf } from '../../foundation/parts/spreadsheet/workbook-of.ts';
import { version } from '../../foundation/version.ts';
import { studyName, type Desk } from '../desk.ts';

const { studyWorkbook } = await load.workbook();

/** The study as a workbook whose results are formulas. */
export async function workbookFile(desk: Desk): Promise<BinaryFile> {
  const { result, study, factory, language, texts } = desk;
  const receipt = await receiptText(factory, { calculator: 'footprint', of: study.id });
  const { sheets, names } = studyWorkbook({
    entity: factory.entity,
    quantified: result,
    language,
    texts,
    versions: { calculator: version, factors: registryVersion },
    madeOn: new Date().toISOString().slice(0, 10),
    ...(receipt !== undefined && { receipt }),
  });
  const content = await workbookOf(sheets, names);
  return { name: fileName(desk, studyName(desk, study), 'footprint', 'xlsx'), type: content.type, content };
}

import { load, registryVersion, type QuantifiedClaim } from '../../../src/calculators/index.ts';
import type { BinaryFile } from '../../foundation/hand-over.ts';
import { fileName } from '../../foundation/parts/files.ts';
import { receiptText } from '../../foundation/parts/receipt-file.ts';
import { workbookOf } from '../../foundation/parts/spreadsheet/workbook-of.ts';
import { version } from '../../foundation/version.ts';
import type { Desk } from '../desk.ts';

const { claimWorkbook } = await load.workbook();

/** The ledger with what came of it, as a workbook whose sums are formulas. */
export async function ledgerWorkbook(desk: Desk, result: QuantifiedClaim): Promise<BinaryFile> {
  const { factory, language, texts } = desk;
  const of = String(result.claim.year);
  const receipt = await receiptText(factory, { calculator: 'offset', of });
  const { sheets, names } = claimWorkbook({
    entity: factory.entity,
    quantified: result,
    language,
    texts,
    versions: { calculator: version, factors: registryVersion },
    madeOn: new Date().toISOString().slice(0, 10),
    ...(receipt !== undefined && { receipt }),
  });
  const content = await workbookOf(sheets, names);
  return { name: fileName(desk, of, 'ledger', 'xlsx'), type: content.type, content };
}

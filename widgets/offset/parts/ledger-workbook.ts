import { loadOffset, type QuantifiedClaim } from '../../../src/calculators/index.ts';
import type { BinaryFile } from '../../foundation/hand-over.ts';
import { fileName } from '../../foundation/parts/files.ts';
import { workbookOf, type SheetToWrite } from '../../foundation/parts/spreadsheet/workbook-of.ts';
import type { Desk } from '../desk.ts';

const { sheetsOf } = await loadOffset.export();

/** The ledger with what came of it, a sheet each. */
export async function ledgerWorkbook(desk: Desk, result: QuantifiedClaim): Promise<BinaryFile> {
  const sheets = sheetsOf(result, desk.texts, desk.language);
  const content = await workbookOf(sheets.map((sheet) => ({ ...sheet, widths: widthsOf(sheet.rows) })));
  return { name: fileName(desk, String(result.claim.year), 'ledger', 'xlsx'), type: content.type, content };
}

const [NARROWEST, WIDEST] = [6, 40];

/** As wide as the longest text of a column, within limits; a character of Han takes two of others. */
export function widthsOf(rows: SheetToWrite['rows']): readonly number[] {
  return lengthsOf(rows).map((length) => Math.min(Math.max(length + 2, NARROWEST), WIDEST));
}

function lengthsOf(rows: SheetToWrite['rows']): number[] {
  const lengths: number[] = [];
  for (const row of rows) {
    for (const [column, cell = ''] of row.entries()) {
      const length = [...String(cell)].reduce((all, one) => all + (/\p{Script=Han}/u.test(one) ? 2 : 1), 0);
      lengths[column] = Math.max(lengths[column] ?? 0, length);
    }
  }
  return lengths;
}

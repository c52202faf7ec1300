import type { ResolvedWorkbook } from '../../../src/calculators/workbook/index.ts';
import { workbookOf } from '../../../widgets/foundation/parts/spreadsheet/workbook-of.ts';
import { boundTogether } from './bound-workbooks.ts';
import { recalculate } from './recalculate.ts';
import { differences, formulasIn } from './same-values.ts';

/** So many workbooks in one file for LibreOffice. */
const TOGETHER = 25;

/** What LibreOffice makes otherwise of some workbooks, all in one start of it. */
export async function differing(workbooks: readonly ResolvedWorkbook[]) {
  const batches = Array.from({ length: Math.ceil(workbooks.length / TOGETHER) }, (_, place) =>
    boundTogether(workbooks.slice(place * TOGETHER, (place + 1) * TOGETHER), place * TOGETHER),
  );
  const tables = await recalculate(await Promise.all(batches.map((sheets) => workbookOf(sheets))));
  return {
    formulas: formulasIn(batches.flat()),
    differences: batches.flatMap((sheets, place) => differences(sheets, tables[place] ?? new Map())),
  };
}

import { load, loadEmissions, registryVersion, textLoaders } from '../../../src/calculators/index.ts';
import type { BinaryFile } from '../../foundation/hand-over.ts';
import { fileName } from '../../foundation/parts/files.ts';
import { receiptText } from '../../foundation/parts/receipt-file.ts';
import { workbookOf } from '../../foundation/parts/spreadsheet/workbook-of.ts';
import { takeShown } from '../../foundation/parts/take-shown.ts';
import { WorkbookBack } from '../../foundation/parts/workbook-back.ts';
import { version } from '../../foundation/version.ts';
import type { Desk } from '../desk.ts';

const [{ inventoryWorkbook, readInventory }, { analyseInventory }, { sourceEntries }, { loadForEntries }] =
  await Promise.all([
    load.workbook(),
    loadEmissions.analysis(),
    loadEmissions.sourceSearch(),
    loadEmissions.catalogue(),
  ]);

/** The inventory as a workbook whose results are formulas. */
export async function workbookFile(desk: Desk): Promise<BinaryFile> {
  const { result, factory, language, texts } = desk;
  const of = String(desk.inventory.year);
  const receipt = await receiptText(factory, { calculator: 'emissions', of });
  const { sheets, names } = inventoryWorkbook({
    entity: factory.entity,
    quantified: result,
    analysis: desk.analysis ?? analyseInventory(result),
    language,
    texts,
    versions: { calculator: version, factors: registryVersion },
    madeOn: new Date().toISOString().slice(0, 10),
    ...(receipt !== undefined && { receipt }),
  });
  const content = await workbookOf(sheets, names);
  return {
    name: fileName(desk, of, 'inventory', 'xlsx'),
    type: content.type,
    content,
  };
}

/** The same workbook when it comes back. */
export const workbookBack = new WorkbookBack<Desk>({
  compare: async (desk, rows, mark) => {
    const entries = sourceEntries();
    const [texts] = await Promise.all([
      textLoaders.emissions[mark.language](),
      loadForEntries(desk.catalogue, entries),
    ]);
    const { result: quantified, catalogue, factory } = desk;
    const { whole, changes, doubts } = readInventory(rows, mark, {
      entity: factory.entity,
      quantified,
      catalogue,
      entries,
      texts,
    });
    return {
      changes,
      doubts,
      take: () =>
        takeShown({
          from: quantified.inventory,
          next: whole,
          load: () => desk.loadToAdd(whole.lines),
          change: (change) => desk.change(change),
        }),
    };
  },
});

import { load, loadEmissions, textLoaders } from '../../../src/calculators/index.ts';
import type { BinaryFile } from '../../foundation/hand-over.ts';
import { resultWorkbook } from '../../foundation/parts/result-workbook.ts';
import { takeShown } from '../../foundation/parts/take-shown.ts';
import { WorkbookBack } from '../../foundation/parts/workbook-back.ts';
import type { Desk } from '../desk.ts';

const [{ inventoryWorkbook, readInventory }, { analyseInventory }, { sourceEntries }, { loadForEntries }] =
  await Promise.all([
    load.workbook(),
    loadEmissions.analysis(),
    loadEmissions.sourceSearch(),
    loadEmissions.catalogue(),
  ]);

/** The inventory as a workbook whose results are formulas. */
export function workbookFile(desk: Desk): Promise<BinaryFile> {
  const { result: quantified, analysis = analyseInventory(quantified) } = desk;
  const subject = { calculator: 'emissions', of: String(desk.inventory.year) } as const;
  return resultWorkbook(desk, { subject, what: 'inventory' }, (frame) =>
    inventoryWorkbook({ ...frame, quantified, analysis }),
  );
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

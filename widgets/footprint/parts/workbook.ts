import { load, loadFootprint, registryVersion, textLoaders } from '../../../src/calculators/index.ts';
import type { BinaryFile } from '../../foundation/hand-over.ts';
import { fileName } from '../../foundation/parts/files.ts';
import { receiptText } from '../../foundation/parts/receipt-file.ts';
import { workbookOf } from '../../foundation/parts/spreadsheet/workbook-of.ts';
import { takeShown } from '../../foundation/parts/take-shown.ts';
import { WorkbookBack } from '../../foundation/parts/workbook-back.ts';
import { version } from '../../foundation/version.ts';
import { studyName, type Desk } from '../desk.ts';

const [{ studyWorkbook, readStudy }, { loadAllKinds }, search] = await Promise.all([
  load.workbook(),
  loadFootprint.catalogue(),
  loadFootprint.search(),
]);

/** The study as a workbook whose results are formulas. */
export async function workbookFile(desk: Desk): Promise<BinaryFile> {
  const { result, study, catalogue, factory, language, texts } = desk;
  const receipt = await receiptText(factory, { calculator: 'footprint', of: study.id });
  const { sheets, names } = studyWorkbook({
    entity: factory.entity,
    quantified: result,
    catalogue,
    language,
    texts,
    versions: { calculator: version, factors: registryVersion },
    madeOn: new Date().toISOString().slice(0, 10),
    ...(receipt !== undefined && { receipt }),
  });
  const content = await workbookOf(sheets, names);
  return { name: fileName(desk, studyName(desk, study), 'footprint', 'xlsx'), type: content.type, content };
}

/** The same workbook when it comes back. */
export const workbookBack = new WorkbookBack<Desk>({
  compare: async (desk, rows, mark) => {
    const [texts, entries] = await Promise.all([
      textLoaders.footprint[mark.language](),
      search.lineEntries(),
      loadAllKinds(desk.catalogue),
    ]);
    const { result: quantified, catalogue, factory } = desk;
    const { whole, changes, doubts } = readStudy(rows, mark, {
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
          from: quantified.study,
          next: whole,
          load: () => desk.loadToAdd(whole.lines),
          change: (change) => desk.change(change),
        }),
    };
  },
});

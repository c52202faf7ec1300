import { load, loadFootprint, textLoaders } from '../../../src/calculators/index.ts';
import type { BinaryFile } from '../../foundation/hand-over.ts';
import { resultWorkbook } from '../../foundation/parts/result-workbook.ts';
import { takeShown } from '../../foundation/parts/take-shown.ts';
import { WorkbookBack } from '../../foundation/parts/workbook-back.ts';
import { studyName, type Desk } from '../desk.ts';

const [{ studyWorkbook, readStudy }, { loadAllKinds }, search] = await Promise.all([
  load.workbook(),
  loadFootprint.catalogue(),
  loadFootprint.search(),
]);

/** The study as a workbook whose results are formulas. */
export function workbookFile(desk: Desk): Promise<BinaryFile> {
  const { result: quantified, study, catalogue } = desk;
  const subject = { calculator: 'footprint', of: study.id } as const;
  return resultWorkbook(desk, { subject, of: studyName(desk, study), what: 'footprint' }, (frame) =>
    studyWorkbook({ ...frame, quantified, catalogue }),
  );
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

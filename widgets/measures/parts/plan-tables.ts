import { loadMeasures, type QuantifiedPlan } from '../../../src/calculators/index.ts';
import type { TextFile } from '../../foundation/hand-over.ts';
import { csvFile } from '../../foundation/parts/files.ts';
import type { Desk } from '../desk.ts';

const { csvOf, sheetsOf } = await loadMeasures.export();

type Sheet = ReturnType<typeof sheetsOf>[number]['id'];

/** One of the plan's tables as a file of its own; `of` and `what` name it. */
export function tableFile(
  desk: Desk,
  quantified: QuantifiedPlan,
  id: Sheet,
  of: string,
  what: string,
): TextFile {
  const { annex, texts, checklist } = desk;
  const sheet = sheetsOf({ annex, texts, checklist, quantified }).find((one) => one.id === id);
  return csvFile(desk, of, what, csvOf(sheet?.rows ?? []));
}

import { loadReadiness } from '../../../src/calculators/index.ts';
import type { TextFile } from '../../foundation/hand-over.ts';
import { csvFile } from '../../foundation/parts/files.ts';
import type { Desk } from '../desk.ts';

const { csvOf, sheetsOf } = await loadReadiness.export();

type Sheet = ReturnType<typeof sheetsOf>[number]['id'];

/** One of the assessment's tables as a file of its own; `what` names it. */
export function tableFile(desk: Desk, id: Sheet, what: string): TextFile {
  const { result: assessed, collection, texts, assessment } = desk;
  const sheet = sheetsOf({ assessed, collection, texts }).find((one) => one.id === id);
  return csvFile(desk, assessment.date, what, csvOf(sheet?.rows ?? []));
}

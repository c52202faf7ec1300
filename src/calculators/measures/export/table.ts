import type { CsvCell } from '../../engine/csv.ts';
import type { TableCell } from '../../engine/table-cells.ts';
import type { ChecklistEntry } from '../plan.ts';
import type { QuantifiedPlan } from '../quantify-plan.ts';
import type { PlanWords } from '../report/voice.ts';
import { tableWord, type TableWord } from './table-words.ts';

/** A table of a file: headings in the first row. */
export type TableRows = readonly (readonly CsvCell[])[];

/** The same with how its numbers came about, for a workbook of formulas. */
export type LivingRows = readonly (readonly TableCell[])[];

/** What tables are made from; they speak the annex's language. */
export interface TableInputs extends PlanWords {
  readonly quantified: QuantifiedPlan;
  readonly checklist: readonly ChecklistEntry[];
}

export const headings = (
  keys: readonly TableWord[],
  { annex }: Pick<PlanWords, 'annex'>,
): readonly string[] => keys.map((key) => tableWord(key, annex.language));

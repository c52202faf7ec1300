import type { Steps } from '../../engine/steps.ts';
import { readRows as readRowsOf, type RowsReading, type TableText } from '../../lines/table/read-rows.ts';
import { amountsInRows } from './amounts-in-rows.ts';
import { interpretRowsInSteps, type InterpretationContext } from './interpret-rows.ts';
import type { InterpretedRow } from './interpreted-row.ts';
import { guessColumns, type ColumnRole } from './vocabulary.ts';

/** Rows pasted from a spreadsheet: read them, tell their columns, and see what they would become. */
export { interpretRows, type InterpretationContext } from './interpret-rows.ts';
export type { InterpretedRow, NewLine } from './interpreted-row.ts';
export { pasteProblemCodes, type PasteProblem, type PasteProblemCode } from './paste-problems.ts';
export { guessColumns, monthRoles, type ColumnRole, type Columns } from './vocabulary.ts';
export {
  readTable,
  tableLimits,
  type Table,
  type TableProblem,
  type TableReading,
} from '../../lines/table/read-table.ts';
export { unitFor, unitsSpelled, type SpelledUnit } from '../../lines/table/unit-spellings.ts';
export { finishInSlices } from '../../engine/steps.ts';
export { importTemplates, sheetsOfTemplate } from './templates.ts';

/** Reads a text of sources in steps, from its cells to what each row would become. */
export const readRows = (
  text: TableText<ColumnRole>,
  context: InterpretationContext,
): Steps<RowsReading<InterpretedRow, ColumnRole>> =>
  readRowsOf(
    text,
    guessColumns,
    (table, columns) => interpretRowsInSteps(table, columns, context),
    (table) => amountsInRows(table, context.entries),
  );

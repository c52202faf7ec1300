import type { Steps } from '../../engine/steps.ts';
import { readRows as readRowsOf, type RowsReading, type TableText } from '../../lines/table/read-rows.ts';
import { interpretLotsInSteps, type InterpretationContext, type InterpretedLot } from './interpret-lots.ts';
import { guessColumns, type ColumnRole } from './vocabulary.ts';

/** Rows of a ledger pasted from a spreadsheet: read them, tell their columns, and see what lots they would become. */
export { interpretLots, type InterpretedLot } from './interpret-lots.ts';
export { instrumentEntries } from '../ledger/instrument-names.ts';
export { pasteProblemCodes, type PasteProblem, type PasteProblemCode } from './paste-problems.ts';
export { guessColumns, type ColumnRole, type Columns } from './vocabulary.ts';
export { readTable, tableLimits, type Table, type TableProblem } from '../../lines/table/read-table.ts';
export { namedAmount } from '../../lines/table/named-amount.ts';
export { finishInSlices } from '../../engine/steps.ts';
export { importTemplates, sheetsOfTemplate } from './templates.ts';

/** Reads a text of lots in steps, from its cells to what each row would become. */
export const readRows = (
  text: TableText<ColumnRole>,
  context: InterpretationContext,
): Steps<RowsReading<InterpretedLot, ColumnRole>> =>
  readRowsOf(text, guessColumns, (table, columns) => interpretLotsInSteps(table, columns, context));

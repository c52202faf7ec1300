import type { Steps } from '../../engine/steps.ts';
import { readRows as readRowsOf, type RowsReading, type TableText } from '../../lines/table/read-rows.ts';
import { interpretBomInSteps, type BomContext, type InterpretedPart } from './interpret-bom.ts';
import { guessBomColumns, type BomRole } from './vocabulary.ts';

/** A bill of materials pasted from a spreadsheet: read it, tell its columns, and see what its rows would become. */
export { readTable, tableLimits, type Table, type TableReading } from '../../lines/table/read-table.ts';
export { bomLines, confirmSimilar } from './bom-lines.ts';
export { bomProblemCodes, type BomProblem, type BomProblemCode } from './bom-problems.ts';
export type { Match } from './find-material.ts';
export { interpretBom, type BomContext, type InterpretedPart } from './interpret-bom.ts';
export { bomRoles, guessBomColumns, type BomColumns, type BomRole } from './vocabulary.ts';
export { namedAmount } from '../../lines/table/named-amount.ts';
export { finishInSlices } from '../../engine/steps.ts';
export { importTemplates, sheetsOfTemplate } from './templates.ts';

/** Reads a text of parts in steps, from its cells to what each row would become. */
export const readRows = (
  text: TableText<BomRole>,
  context: BomContext,
): Steps<RowsReading<InterpretedPart, BomRole>> =>
  readRowsOf(text, guessBomColumns, (table, columns) => interpretBomInSteps(table, columns, context));

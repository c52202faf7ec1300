/** Rows pasted from a spreadsheet: read them, tell their columns, and see what they would become. */
export {
  interpretRows,
  type InterpretationContext,
  type InterpretedRow,
  type NewLine,
} from './interpret-rows.ts';
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

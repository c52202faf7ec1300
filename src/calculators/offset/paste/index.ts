/** Rows of a ledger pasted from a spreadsheet: read them, tell their columns, and see what lots they would become. */
export { interpretLots, type InterpretedLot } from './interpret-lots.ts';
export { instrumentEntries } from '../ledger/instrument-names.ts';
export { pasteProblemCodes, type PasteProblem, type PasteProblemCode } from './paste-problems.ts';
export { guessColumns, type ColumnRole, type Columns } from './vocabulary.ts';
export { readTable, tableLimits, type Table, type TableProblem } from '../../lines/table/read-table.ts';
export { namedAmount } from '../../lines/table/named-amount.ts';

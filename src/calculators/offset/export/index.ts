/** What leaves the calculator: the ledger and its results as tables. */
export { csvOf } from '../../engine/csv.ts';
export { ledgerRows } from './ledger-rows.ts';
export { livingSheets, type Sheet } from './tables.ts';

/** What leaves the measures calculator: the plan, its years and the checklist as tables. */
export { csvOf } from '../../engine/csv.ts';
export { sheetsOf, type Sheet } from './sheets.ts';
export type { TableInputs, TableRows } from './table.ts';

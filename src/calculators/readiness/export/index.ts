/** What leaves the self-assessment: its answers, evidence, gaps and scores as tables. */
export { csvOf } from '../../engine/csv.ts';
export { sheetsOf, type Sheet } from './sheets.ts';
export type { TableInputs, TableRows } from './table.ts';

/** What leaves the footprint's calculator: two tables for machines, and the content of a report for readers. */
export { factorsCsv } from '../../lines/factors-csv.ts';
export { linesCsv } from './lines-csv.ts';

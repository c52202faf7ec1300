/** What leaves the footprint's calculator: two tables for machines, and the content of a report for readers. */
export { factorsCsv } from '../../lines/factors-csv.ts';
export { assemblyPath } from './assembly-path.ts';
export { linesCsv } from './lines-csv.ts';
export { reportOf } from './report.ts';
export type {
  Report,
  ReportBlock,
  ReportCell,
  ReportDetails,
  ReportSection,
  ReportText,
  ReportWord,
} from './report-model.ts';
export { reportTexts, sentenceText, type ReportKey, type ReportSentence } from './report-texts.ts';
export { spokenReport, type ReportVoice } from './spoken-report.ts';

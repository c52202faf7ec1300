/** What leaves the calculator: two tables for machines, and the content of a report for readers. */
export { gasesCsv } from './gases-csv.ts';
export { linesCsv } from './lines-csv.ts';
export { publicationText } from '../../lines/publication.ts';
export { reportOf } from './report.ts';
export type {
  Report,
  ReportBlock,
  ReportCell,
  ReportDetails,
  ReportEntity,
  ReportNumber,
  ReportProblem,
  ReportSection,
  ReportWord,
} from './report-model.ts';
export { reportTexts, sentenceText, type ReportKey, type ReportSentence } from './report-texts.ts';

/** What leaves the calculator: two tables for machines, and the content of a report for readers. */
export { gasesCsv } from './gases-csv.ts';
export { linesCsv } from './lines-csv.ts';
export { publicationText } from '../../lines/publication.ts';
export { reportOf } from './report.ts';
export { spokenReport, type ReportVoice } from './spoken-report.ts';
export type { SpokenReport } from '../../engine/report-model.ts';
export type { ReportEntity } from '../../lines/report/shared-model.ts';
export type {
  Report,
  ReportBlock,
  ReportCell,
  ReportDetails,
  ReportProblem,
  ReportSection,
  ReportText,
  ReportWord,
} from './report-model.ts';
export { reportTexts, sentenceText, type ReportKey, type ReportSentence } from './report-texts.ts';

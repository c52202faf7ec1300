import { spoken, type ReportNumber, type SpokenReport } from '../../engine/report-model.ts';
import type { Problem, ProblemCode } from '../problems.ts';
import type { Report, ReportCell, ReportWord } from './report-model.ts';
import { sentenceText } from './report-texts.ts';

/** What of the calculators' texts a report speaks with. */
export interface ReportVoice extends Readonly<Record<ReportWord['of'], object>> {
  readonly problems: Readonly<Record<ProblemCode, (facts: Problem['facts']) => string>>;
}

/** The report with its words, ready to be printed. */
export function spokenReport(report: Report, texts: ReportVoice): SpokenReport {
  const say = (text: Report['title']) =>
    sentenceText(typeof text === 'string' ? { key: text } : text, report.language);
  const cellText = (cell: ReportCell): string | ReportNumber => {
    if (typeof cell === 'string' || 'number' in cell) return cell;
    if ('problem' in cell) return texts.problems[cell.problem.code](cell.problem.facts);
    if ('of' in cell) return wordText(texts, cell);
    return say(cell);
  };
  return spoken(report, say, cellText);
}

function wordText(texts: ReportVoice, { of, id }: ReportWord): string {
  const words = texts[of] as Readonly<Record<string | number, string>>;
  return words[typeof id === 'number' ? id - 1 : id] ?? String(id);
}

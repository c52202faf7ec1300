import { spoken, type ReportNumber, type SpokenReport } from '../../engine/report-model.ts';
import type { Problem, ProblemCode } from '../problems.ts';
import type { Report, ReportCell, ReportWord } from './report-model.ts';
import { sentenceText } from './report-texts.ts';

type Words = Readonly<Record<string, string>>;

/** What of the calculators' texts a report speaks with. */
export interface ReportVoice extends Readonly<
  Record<Exclude<ReportWord['of'], 'aspects' | 'supply'>, object>
> {
  readonly problems: Readonly<Record<ProblemCode, (facts: Problem['facts']) => string>>;
  readonly quality: { readonly aspects: object };
  readonly options: Readonly<Record<string, object>>;
}

/** The report with its words, ready to be printed. */
export function spokenReport(report: Report, texts: ReportVoice): SpokenReport {
  const say = (text: Report['title']) =>
    sentenceText(typeof text === 'string' ? { key: text } : text, report.language);
  const cellText = (cell: ReportCell): string | ReportNumber => {
    if (typeof cell === 'string' || 'number' in cell) return cell;
    if ('problem' in cell) return texts.problems[cell.problem.code](cell.problem.facts);
    if ('of' in cell) return (wordsOf(texts, cell.of) as Words)[cell.id] ?? cell.id;
    return say(cell);
  };
  return spoken(report, say, cellText);
}

function wordsOf(texts: ReportVoice, of: ReportWord['of']): object {
  if (of === 'aspects') return texts.quality.aspects;
  return of === 'supply' ? (texts.options['supply'] ?? {}) : texts[of];
}

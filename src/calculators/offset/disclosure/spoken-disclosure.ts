import { reportPage } from '../../engine/report-page.ts';
import { spoken, type ReportNumber, type SpokenReport } from '../../engine/report-model.ts';
import { pageStyle } from '../../lines/report/page-style.ts';
import type { Problem, ProblemCode } from '../problems.ts';
import type { Disclosure, DisclosureCell, DisclosureText } from './disclosure-model.ts';
import { disclosureText } from './disclosure-texts.ts';

/** What of the calculators' texts a disclosure speaks with. */
export interface DisclosureVoice {
  readonly terms: object;
  readonly problems: Readonly<Record<ProblemCode, (facts: Problem['facts']) => string>>;
}

/** The disclosure with its words, ready to be printed. */
export function spokenDisclosure(disclosure: Disclosure, texts: DisclosureVoice): SpokenReport {
  const terms = texts.terms as Readonly<Record<string, string>>;
  const say = (text: DisclosureText) =>
    disclosureText(typeof text === 'string' ? { key: text } : text, disclosure.language);
  const cellText = (cell: DisclosureCell): string | ReportNumber => {
    if (typeof cell === 'string' || 'number' in cell) return cell;
    if ('problem' in cell) return texts.problems[cell.problem.code](cell.problem.facts);
    if ('of' in cell) return terms[cell.id] ?? cell.id;
    return say(cell);
  };
  return spoken(disclosure, say, cellText);
}

/** The disclosure as one HTML page that stands alone, to be published as it is. */
export const disclosurePage = (disclosure: Disclosure, texts: DisclosureVoice): string =>
  reportPage(spokenDisclosure(disclosure, texts), pageStyle);

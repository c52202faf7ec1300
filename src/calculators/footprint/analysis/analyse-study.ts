import { assembliesIn, type AssemblyNode } from './assembly-tree.ts';
import { biogenicBalanceOf, type BiogenicBalance } from './biogenic-balance.ts';
import { contributionsOf, type Contributions } from './contributions.ts';
import { checkCutOff, type CutOffCheck } from './cut-off.ts';
import { dataQualityOf, type StudyQuality } from './data-quality.ts';
import { primaryDataOf, type PrimaryData } from './primary-data.ts';
import type { Problem } from '../problems.ts';
import type { QuantifiedStudy } from '../quantify/quantify-study.ts';
import { siteProblemsOf } from '../site/site-shares.ts';
import type { FootprintStudy } from '../study.ts';
import { problemsOfStudy } from './study-problems.ts';
import { tornadoOf, type InputEffect } from './tornado.ts';
import { uncertaintyOf, type StudyUncertainty } from './uncertainty.ts';

export { qualityRubric } from './data-quality-rubric.ts';
export { ASSUMED_HALF_WIDTH } from './tornado.ts';

/** What a footprint means: where it comes from, how well founded and how sure it is, and what is still open. */
export interface StudyAnalysis {
  readonly contributions: Contributions;
  /** What the parts of each assembly add up to, by the id of its line. */
  readonly assemblies: ReadonlyMap<string, AssemblyNode>;
  readonly primaryData: PrimaryData;
  readonly quality: StudyQuality;
  readonly uncertainty: StudyUncertainty;
  readonly tornado: readonly InputEffect[];
  readonly cutOff: CutOffCheck;
  /** Absent where there is nothing to balance. */
  readonly biogenicBalance?: BiogenicBalance;
  /** About the whole, errors first; what concerns a line stands with the line. */
  readonly problems: readonly Problem[];
  /** What only the analysis finds out about lines, by their ids. */
  readonly problemsOfLines: ReadonlyMap<string, readonly Problem[]>;
}

/**
 * Analyses a quantified study, with the other products of the file, which share the site's energy with it. Pure, like the
 * quantification. The choices of method, which quantify it anew, are in
 * `choices-of-method.ts`; Monte Carlo, which takes time, in `monte-carlo.ts`.
 */
export function analyseStudy(
  quantified: QuantifiedStudy,
  studies: readonly FootprintStudy[] = [],
): StudyAnalysis {
  const { study, lines } = quantified;
  const contributions = contributionsOf(quantified);
  const quality = dataQualityOf(lines, study);
  const uncertainty = uncertaintyOf(lines);
  const cutOff = checkCutOff(study.cutOff);
  const biogenicBalance = biogenicBalanceOf(quantified);
  const site = siteProblemsOf(study, studies);
  const problems = [
    ...problemsOfStudy(quantified),
    ...site.problems,
    ...cutOff.problems,
    ...(biogenicBalance?.problems ?? []),
  ];
  return {
    contributions,
    assemblies: assembliesIn(contributions.tree),
    primaryData: primaryDataOf(lines),
    quality,
    uncertainty,
    tornado: tornadoOf(uncertainty),
    cutOff,
    ...(biogenicBalance && { biogenicBalance }),
    problems: problems.sort((a, b) => rank[a.severity] - rank[b.severity]),
    problemsOfLines: byLine([...site.ofLines, ...quality.problems, ...uncertainty.problems]),
  };
}

const rank = { error: 0, ask: 1, note: 2 } as const satisfies Record<Problem['severity'], number>;

function byLine(found: StudyQuality['problems']): StudyAnalysis['problemsOfLines'] {
  const lines = new Map<string, Problem[]>();
  for (const [line, problem] of found) lines.set(line, [...(lines.get(line) ?? []), problem]);
  return lines;
}

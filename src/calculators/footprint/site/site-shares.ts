import { readNumber } from '../../lines/typed-number.ts';
import { allocate } from '../quantify/allocation.ts';
import type { Problem, ProblemOfLine } from '../problems.ts';
import type { FootprintLine, FootprintStudy, SiteShare } from '../study.ts';

/** What the products take together of one line of the factory's inventory. */
export interface SiteUse {
  readonly year: number;
  /** The id of the line of that year's inventory. */
  readonly line: string;
  /** 0 to 1, and above where the products take more than there is. */
  readonly share: number;
  /** Which lines of which studies take how much of it. */
  readonly takers: readonly {
    readonly study: FootprintStudy;
    readonly line: FootprintLine;
    readonly share: number;
  }[];
  /** Present where the products take more than there is. */
  readonly problem?: Problem;
}

/**
 * Adds up what all products take of the site's own energy: the share of the line × the product's share of the process it
 * is for. More than there is comes with a problem. Scenarios are other versions of a product and take nothing.
 */
export function siteSharesOf(studies: readonly FootprintStudy[]): readonly SiteUse[] {
  const taken = studies
    .filter(({ scenarioOf }) => !scenarioOf)
    .flatMap((study) => study.lines.flatMap((line) => takenBy(line, study)));
  const keys = new Set(taken.map(({ key }) => key));
  return [...keys].flatMap((key) => useOf(taken.filter((one) => one.key === key)));
}

/** What is wrong with the shares that a study takes, all other products beside it; a scenario stands for its study. */
export function siteProblemsOf(
  study: FootprintStudy,
  studies: readonly FootprintStudy[],
): { readonly problems: readonly Problem[]; readonly ofLines: readonly ProblemOfLine[] } {
  const { scenarioOf, ...own } = study;
  const others = studies.filter(({ id }) => id !== study.id && id !== scenarioOf);
  const exceeded = siteSharesOf([own, ...others]).flatMap(({ problem, takers }) => {
    const lines = takers.filter((taker) => taker.study === own).map(({ line }) => line.id);
    return problem && lines.length ? [{ problem, lines }] : [];
  });
  return {
    problems: exceeded.map(({ problem }) => problem),
    ofLines: exceeded.flatMap(({ problem, lines }) => lines.map((line): ProblemOfLine => [line, problem])),
  };
}

interface Taken {
  readonly key: string;
  readonly study: FootprintStudy;
  readonly line: FootprintLine;
  readonly site: SiteShare;
  readonly share: number;
}

function takenBy(line: FootprintLine, study: FootprintStudy): readonly Taken[] {
  const { site } = line;
  const share = shareOf(line, study);
  return site && share !== undefined ? [{ key: `${site.year}/${site.line}`, study, line, site, share }] : [];
}

function useOf(taken: readonly Taken[]): readonly SiteUse[] {
  const [first] = taken;
  if (!first) return [];
  const { year, line } = first.site;
  const share = taken.reduce((sum, one) => sum + one.share, 0);
  const products = [...new Set(taken.map(({ study }) => study.product.name.trim() || study.name))].join(', ');
  const facts = { year, line: first.line.name || line, products, came: share * 100, maximum: 100 };
  return [
    {
      year,
      line,
      share,
      takers: taken.map(({ study, line: taking, share: part }) => ({ study, line: taking, share: part })),
      ...(share > 1 + TOLERANCE && {
        problem: { severity: 'error', code: 'siteShareExceeded', field: 'site', facts },
      }),
    },
  ];
}

/** Thirds that were typed with two decimals may add up to a little more than the whole. */
const TOLERANCE = 0.0005;

/** What can't be read is told with its line and takes nothing. */
function shareOf({ site, allocation }: FootprintLine, { allocations }: FootprintStudy): number | undefined {
  const percent = site && readNumber(site.share, 'site', () => {}, { unit: '%' });
  if (percent === undefined) return undefined;
  const shared = allocations.find(({ id }) => id === allocation);
  const part = shared ? allocate(shared).shares?.[0]?.value : 1;
  return part === undefined ? undefined : (percent / 100) * part;
}

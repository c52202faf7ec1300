import {
  combineSum,
  type CombinedUncertainty,
  type Contribution,
  type UncertainLine,
} from '../../engine/uncertainty.ts';
import type { Typed } from '../../lines/entered.ts';
import { readNumber } from '../../lines/typed-number.ts';
import { countedLines, type CountedLine } from '../quantify/counted-lines.ts';
import { BY_DEFINITION } from '../kinds/kind.ts';
import type { Problem, ProblemOfLine } from '../problems.ts';
import type { QuantifiedLine } from '../quantify/quantify-line.ts';

/** The 95 % range of a footprint by error propagation, and what would narrow it. */
export interface StudyUncertainty {
  /** The lines that count; the places in `inputs` and in `combined` are theirs. */
  readonly lines: readonly CountedLine[];
  /** The same as plain numbers in kgCO2e, for `combineSum` and for `simulate`, here or on another thread. */
  readonly inputs: readonly UncertainLine[];
  readonly combined: CombinedUncertainty;
  /** The input that would narrow the range most, with the lines it stands in. */
  readonly mostValuable?: { readonly contribution: Contribution; readonly lines: readonly CountedLine[] };
  /** Half-widths that can't be read. */
  readonly problems: readonly ProblemOfLine[];
}

/**
 * Combines the half-widths that were typed, in percent, by approach 1 of the IPCC. Lines with one factor share its error.
 * A line that lacks one of the two is outside the range, and its share is told; a factor that holds by definition is exact.
 */
export function uncertaintyOf(all: readonly QuantifiedLine[]): StudyUncertainty {
  const problems: ProblemOfLine[] = [];
  const lines = countedLines(all);
  const inputs = lines.map((entry): UncertainLine => {
    const { activity, factor } = halfWidthsOf(entry, (problem) => problems.push([entry.line.id, problem]));
    return {
      emissions: entry.total.value,
      group: groupOf(entry),
      ...(activity !== undefined && { activity }),
      ...(factor !== undefined && { factor }),
    };
  });
  const combined = combineSum(inputs);
  const { mostValuable } = combined;
  return {
    lines,
    inputs,
    combined,
    ...(mostValuable && {
      mostValuable: {
        contribution: mostValuable,
        lines: mostValuable.lines.flatMap((place) => lines[place] ?? []),
      },
    }),
    problems,
  };
}

/** What lines share that have the same factor. A definition is no factor: what is typed of one line is of that line alone. */
function groupOf({ line, result }: QuantifiedLine): string {
  const group = result?.factorGroup;
  return group === undefined || group === BY_DEFINITION ? `line:${line.id}` : group;
}

function halfWidthsOf(
  { line, result }: QuantifiedLine,
  complain: (problem: Problem) => void,
): { readonly activity: number | undefined; readonly factor: number | undefined } {
  const exact = result?.factorGroup === BY_DEFINITION ? 0 : undefined;
  return {
    activity: shareOf(line.uncertainty?.activity, complain),
    factor: shareOf(line.uncertainty?.factor, complain) ?? exact,
  };
}

/** Percent as a share. What can't be read is told and not quantified; it doesn't keep the line out of the footprint. */
function shareOf(percent: Typed | undefined, complain: (problem: Problem) => void): number | undefined {
  if (percent === undefined || percent === '') return undefined;
  const tell = (problem: Problem) => complain({ ...problem, severity: 'ask' });
  const read = readNumber(percent, 'uncertainty', tell, { unit: '%' });
  return read === undefined ? undefined : read / 100;
}

import type { QuantifiedLine } from './quantify-line.ts';

/** The lines that lack something they would count by. An assembly counts by its parts alone. */
export function linesNotCounted(lines: readonly QuantifiedLine[]): readonly QuantifiedLine[] {
  return lines.filter(
    ({ line, total, problems }) =>
      line.kind !== 'assembly' && !total && problems.some(({ severity }) => severity === 'error'),
  );
}

import type { EmissionsSection, FactoryFile } from './factory-file.ts';
import { refusal, type FileProblem } from './file-problems.ts';

/**
 * Each year has one inventory: which of two counts, nobody could say.
 * @throws FactoryFileError for a second inventory of a year
 */
export function checkYears({ emissions }: { readonly emissions?: EmissionsSection }): void {
  const years = new Set<number>();
  emissions?.years.forEach(({ year }, index) => {
    if (years.has(year)) throw refusal('duplicate-year', { year }, `emissions.years[${index}]`);
    years.add(year);
  });
}

/** A file whose lines can be told apart within each year, and a warning for each year in which they couldn't. */
export function withDistinctLines(file: FactoryFile): { file: FactoryFile; warnings: FileProblem[] } {
  const { emissions } = file;
  if (!emissions) return { file, warnings: [] };
  const warnings: FileProblem[] = [];
  const years = emissions.years.map((inventory, index) => {
    const { lines, renamed } = distinct(inventory.lines);
    if (!renamed) return inventory;
    const path = `emissions.years[${index}].lines`;
    warnings.push({ code: 'duplicate-line-id', path, facts: { year: inventory.year, count: renamed } });
    return { ...inventory, lines };
  });
  return warnings.length
    ? { file: { ...file, emissions: { ...emissions, years } }, warnings }
    : { file, warnings };
}

/** A later line with the id of an earlier one gets its own. */
function distinct<Line extends { readonly id: string }>(
  all: readonly Line[],
): { lines: Line[]; renamed: number } {
  const used = new Set(all.map(({ id }) => id));
  const seen = new Set<string>();
  let next = 1;
  let renamed = 0;
  const lines = all.map((line) => {
    if (!seen.has(line.id)) {
      seen.add(line.id);
      return line;
    }
    while (used.has(`line-${next}`)) next += 1;
    renamed += 1;
    const id = `line-${next}`;
    used.add(id);
    return { ...line, id };
  });
  return { lines, renamed };
}

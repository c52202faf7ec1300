import type { EmissionsSection, FactoryFile } from './factory-file.ts';
import { refusal, type FileProblem } from './file-problems.ts';
import { withParts } from './pinned-parts.ts';

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

/**
 * A file whose lines can be told apart within each inventory and study, and whose studies can; with a warning for each
 * place where they couldn't.
 */
export function withDistinctIds(file: FactoryFile): { file: FactoryFile; warnings: FileProblem[] } {
  const warnings: FileProblem[] = [];
  const parted = withParts(file, (part, { path, of }) => {
    const { items, renamed } = distinct(part.lines, 'line');
    if (!renamed) return part;
    warnings.push({ code: 'duplicate-line-id', path: `${path}.lines`, facts: { of, count: renamed } });
    return { ...part, lines: items };
  });
  const { items: studies, renamed } = distinct(parted.footprint?.studies ?? [], 'study');
  if (!renamed) return { file: parted, warnings };
  warnings.push({ code: 'duplicate-study-id', path: 'footprint.studies', facts: { count: renamed } });
  return { file: { ...parted, footprint: { ...parted.footprint, studies } }, warnings };
}

/** A later item with the id of an earlier one gets its own. */
function distinct<Item extends { readonly id: string }>(
  all: readonly Item[],
  stem: string,
): { items: Item[]; renamed: number } {
  const used = new Set(all.map(({ id }) => id));
  const seen = new Set<string>();
  let next = 1;
  let renamed = 0;
  const items = all.map((item) => {
    if (!seen.has(item.id)) {
      seen.add(item.id);
      return item;
    }
    while (used.has(`${stem}-${next}`)) next += 1;
    renamed += 1;
    const id = `${stem}-${next}`;
    used.add(id);
    return { ...item, id };
  });
  return { items, renamed };
}

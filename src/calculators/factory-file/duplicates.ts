import type { EmissionsSection, FactoryFile, OffsetSection } from './factory-file.ts';
import { refusal, type FileProblem, type FileProblemCode } from './file-problems.ts';
import { withParts } from './pinned-parts.ts';

/**
 * Each year has one inventory and one claim: which of two counts, nobody could say.
 * @throws FactoryFileError for a second one of a year
 */
export function checkYears({
  emissions,
  offset,
}: {
  readonly emissions?: EmissionsSection;
  readonly offset?: OffsetSection;
}): void {
  eachYearOnce(emissions?.years, 'duplicate-year', 'emissions.years');
  eachYearOnce(offset?.claims, 'duplicate-claim-year', 'offset.claims');
}

function eachYearOnce(
  parts: readonly { readonly year: number }[] = [],
  code: FileProblemCode,
  path: string,
): void {
  const years = new Set<number>();
  parts.forEach(({ year }, index) => {
    if (years.has(year)) throw refusal(code, { year }, `${path}[${index}]`);
    years.add(year);
  });
}

/**
 * A file whose lines can be told apart within each inventory and study and within all offsets, and whose studies can; with a
 * warning for each place where they couldn't.
 */
export function withDistinctIds(file: FactoryFile): { file: FactoryFile; warnings: FileProblem[] } {
  const warnings: FileProblem[] = [];
  const parted = withParts(withDistinctOffsets(file, warnings), (part, { path, of }) => {
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

/** The lots and the stated lines of all claims stand in one list on the desk, so no two of them may share an id. */
function withDistinctOffsets(file: FactoryFile, warnings: FileProblem[]): FactoryFile {
  const { lots, claims } = file.offset ?? {};
  const { items, renamed } = distinct<{ readonly id: string }>(
    [...(lots ?? []), ...(claims ?? []).flatMap(({ lines }) => lines)],
    'line',
  );
  if (!renamed) return file;
  warnings.push({ code: 'duplicate-offset-id', path: 'offset', facts: { count: renamed } });
  let place = 0;
  const own = <Line>(lines: readonly Line[]): Line[] => lines.map(() => items[place++] as Line);
  return {
    ...file,
    offset: {
      ...file.offset,
      ...(lots && { lots: own(lots) }),
      ...(claims && { claims: claims.map((claim) => ({ ...claim, lines: own(claim.lines) })) }),
    },
  };
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

import type { FactoryFile } from './factory-file.ts';
import type { FileProblem } from './file-problems.ts';
import { withParts } from './pinned-parts.ts';

/**
 * A file whose lines can be told apart within each inventory, study and plan and within all offsets, and whose studies and
 * assessments can; with a warning for each place where they couldn't.
 */
export function withDistinctIds(file: FactoryFile): { file: FactoryFile; warnings: FileProblem[] } {
  const warnings: FileProblem[] = [];
  const parted = withParts(withDistinctOffsets(file, warnings), (part, { path, of, list }) => {
    const { items, renamed } = distinct(part[list] ?? [], 'line');
    if (!renamed) return part;
    warnings.push({ code: 'duplicate-line-id', path: `${path}.${list}`, facts: { of, count: renamed } });
    return { ...part, [list]: items };
  });
  return { file: withDistinctAssessments(withDistinctStudies(parted, warnings), warnings), warnings };
}

function withDistinctStudies(file: FactoryFile, warnings: FileProblem[]): FactoryFile {
  const { items: studies, renamed } = distinct(file.footprint?.studies ?? [], 'study');
  if (!renamed) return file;
  warnings.push({ code: 'duplicate-study-id', path: 'footprint.studies', facts: { count: renamed } });
  return { ...file, footprint: { ...file.footprint, studies } };
}

function withDistinctAssessments(file: FactoryFile, warnings: FileProblem[]): FactoryFile {
  const { items: assessments, renamed } = distinct(file.readiness?.assessments ?? [], 'assessment');
  if (!renamed) return file;
  warnings.push({
    code: 'duplicate-assessment-id',
    path: 'readiness.assessments',
    facts: { count: renamed },
  });
  return { ...file, readiness: { ...file.readiness, assessments } };
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

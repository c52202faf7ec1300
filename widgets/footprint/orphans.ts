import type { FootprintLine } from '../../src/calculators/index.ts';

/**
 * The lines after a change, where an assembly may have gone: its parts move up into what it was a part of, so that nothing
 * is left hanging and out of the total.
 */
export function withoutOrphans(
  before: readonly FootprintLine[],
  after: readonly FootprintLine[],
): readonly FootprintLine[] {
  const present = new Set(after.map(({ id }) => id));
  const gone = new Map(before.filter(({ id }) => !present.has(id)).map((line) => [line.id, line.part]));
  if (!gone.size || !after.some(({ part }) => part !== undefined && gone.has(part))) return after;
  return after.map((line) => {
    if (line.part === undefined || !gone.has(line.part)) return line;
    const { part: _, ...alone } = line;
    const part = aboveThe(gone, line.part);
    return part === undefined ? alone : { ...alone, part };
  });
}

/** The first assembly above one that has gone; nothing where there is none, or where they stand in a circle. */
function aboveThe(gone: ReadonlyMap<string, string | undefined>, from: string): string | undefined {
  const seen = new Set<string>();
  let part: string | undefined = from;
  while (part !== undefined && gone.has(part)) {
    if (seen.has(part)) return undefined;
    seen.add(part);
    part = gone.get(part);
  }
  return part;
}

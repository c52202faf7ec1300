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
    let { part } = line;
    for (const seen = new Set<string>(); part !== undefined && gone.has(part) && !seen.has(part);) {
      seen.add(part);
      part = gone.get(part);
    }
    if (part === line.part) return line;
    const { part: _, ...alone } = line;
    return part === undefined || gone.has(part) ? alone : { ...alone, part };
  });
}

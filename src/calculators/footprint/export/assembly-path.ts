import { MOST_NESTED } from '../quantify/assembly-counts.ts';
import type { FootprintLine } from '../study.ts';

/** The names of the assemblies that a line is a part of, from the product to the line; empty where it is of the product. The innermost 32 are named. */
export function assemblyPath(line: FootprintLine, lines: readonly FootprintLine[]): readonly string[] {
  const byId = new Map(lines.map((one) => [one.id, one]));
  const path: string[] = [];
  const seen = new Set([line.id]);
  for (
    let above = byId.get(line.part ?? '');
    above && !seen.has(above.id) && path.length < MOST_NESTED;
    above = byId.get(above.part ?? '')
  ) {
    seen.add(above.id);
    path.unshift(above.name);
  }
  return path;
}

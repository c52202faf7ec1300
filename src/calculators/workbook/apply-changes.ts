import type { EnteredLine } from '../lines/entered.ts';
import { applyToLine } from './apply-to-line.ts';
import type { TakenChange } from './changed-cells.ts';

/** Where what a workbook was made of stands in its file, and how its own numbers are changed. */
export interface Places<Whole> {
  readonly path: string;
  readonly linePath: (id: string) => string;
  readonly applySetting: (whole: Whole, change: TakenChange) => Whole;
}

/** An inventory or a study with what was changed in its workbook. */
export function applyChanges<L extends EnteredLine, Whole extends { readonly lines: readonly L[] }>(
  whole: Whole,
  taken: readonly TakenChange[],
  { path, linePath, applySetting }: Places<Whole>,
): Whole {
  const byPath = new Map<string, TakenChange[]>();
  for (const change of taken) {
    const list = byPath.get(change.row.path) ?? [];
    byPath.set(change.row.path, [...list, change]);
  }
  const settled = (byPath.get(path) ?? []).reduce(applySetting, whole);
  return {
    ...settled,
    lines: settled.lines.map((line) => (byPath.get(linePath(line.id)) ?? []).reduce<L>(applyToLine, line)),
  };
}

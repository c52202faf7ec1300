import type { RowProblem } from './row-problems.ts';

/**
 * What became of a row: `read` into something that can be added, `joined` to that of another row, `skipped` for being no
 * data, or `unreadable`. Each row of a table is one of them.
 */
export type RowState = 'read' | 'joined' | 'skipped' | 'unreadable';

/** A row by what decides its state. */
export interface StatedRow {
  readonly ok: boolean;
  /** The place of the row that it was joined to. */
  readonly joinedTo?: number;
  readonly problems: readonly RowProblem<string>[];
}

/** The state of a row. */
function rowState({ ok, joinedTo, problems }: StatedRow): RowState {
  if (joinedTo !== undefined) return 'joined';
  if (ok) return 'read';
  return problems.some(({ severity }) => severity === 'error') || !problems.length ? 'unreadable' : 'skipped';
}

/** How many rows of a table ended how, which together are all of them; `asks` of those that were read ask for a look. */
export type RowCounts = Readonly<Record<RowState | 'asks' | 'all', number>>;

export function rowCounts(rows: readonly StatedRow[]): RowCounts {
  const counts = { read: 0, joined: 0, skipped: 0, unreadable: 0, asks: 0, all: rows.length };
  for (const row of rows) {
    const state = rowState(row);
    counts[state] += 1;
    const isTaken = state === 'read' || state === 'joined';
    if (isTaken && row.problems.some(({ severity }) => severity === 'ask')) counts.asks += 1;
  }
  return counts;
}

import type { Fit } from '../../engine/name-search.ts';
import type { Line } from '../inventory.ts';
import type { SourceEntry } from '../source-entries.ts';
import type { PasteProblem } from './paste-problems.ts';

/** A line without its id, which the inventory gives it. */
export type NewLine = Omit<Line, 'id'>;

/** What a pasted row would become. Every row of the table has one, so that nothing goes missing unseen. */
export interface InterpretedRow {
  /** Its place in the table, from 0. */
  readonly row: number;
  readonly cells: readonly string[];
  /** Whether it can be added as it is. */
  readonly ok: boolean;
  readonly entry?: SourceEntry;
  /** How the source was found; `chosen` by the reader. */
  readonly fit?: Fit | 'chosen';
  /** Absent where nobody knows what emits, and where the row was joined to another. */
  readonly line?: NewLine;
  /** The place of the row whose line holds this row's month. */
  readonly joinedTo?: number;
  /** The name of a site that the inventory doesn't have yet. */
  readonly newSite?: string;
  /** What the source may have meant, the likeliest first. */
  readonly suggestions: readonly SourceEntry[];
  readonly problems: readonly PasteProblem[];
}

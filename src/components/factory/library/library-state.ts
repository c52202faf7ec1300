import { nameOf, type FactoryRecord } from './records.ts';

/**
 * How the library stands. `none`: the reader hasn't agreed, and what is made here goes with the page. `blocked`: so does
 * it, because the browser lets nothing be stored, or a newer version of the site holds the library (`newer-site`: the page
 * is to be loaded again).
 */
export type LibraryState =
  | { readonly state: 'loading' | 'none' | 'open' }
  | { readonly state: 'blocked'; readonly code: 'blocked' | 'newer-site' };

/** Why the last change was not stored: no room, or the browser doesn't let it. What was there before stands. */
export type Trouble = 'full' | 'blocked';

/** What the reader should be told once: work of a page that was closed too soon was kept as a version. */
export type Notice = 'recovered';

/** A factory as lists show it. */
export interface ListedFactory extends FactoryRecord {
  /** The reader's title, else the entity's name; empty where there is neither. */
  readonly name: string;
  readonly isOpen: boolean;
}

/** The factory that this tab works on. */
export interface OpenFactory {
  readonly id: string;
  /** The text of its factory file. */
  readonly text: string;
  readonly revision: number;
}

/** All factories with the one that was changed last first; those in the list of what was deleted are among them. */
export function listed(records: readonly FactoryRecord[], open: string | undefined): ListedFactory[] {
  return records
    .map((record) => ({ ...record, name: nameOf(record), isOpen: record.id === open }))
    .sort((a, b) => b.changedAt.localeCompare(a.changedAt));
}

/**
 * The factory that a tab works on: `now` is the id of that of the page, `remembered` that of the tab's last page; an empty
 * one is none, at the reader's word. A new tab opens what was opened last. A factory that goes away under a page leaves it
 * with none: another in its place would take the page's work.
 */
export function openOf(
  records: readonly FactoryRecord[],
  now: string | undefined,
  remembered: string | undefined,
): FactoryRecord | undefined {
  const there = records.filter(({ deletedAt }) => deletedAt === undefined);
  const found = there.find(({ id }) => id === (now ?? remembered));
  if (found || now !== undefined || remembered === '') return found;
  const [last] = there
    .filter(({ archived }) => !archived)
    .sort((a, b) => b.openedAt.localeCompare(a.openedAt));
  return last;
}

/** What an error of the browser's storage means to the reader. */
export function troubleOf(error: unknown): Trouble {
  return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'blocked';
}

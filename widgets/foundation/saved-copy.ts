import type { Keeper } from './keeper.ts';

/**
 * How the copy in this browser stands. `failed`: the work can't be written as a text. `unreadable`: there is a copy, kept
 * until the reader starts anew, that a newer version wrote or that is damaged.
 */
export type SavingState =
  'off' | 'saved' | 'unsaved' | 'full' | 'blocked' | 'failed' | 'unreadable' | 'other-tab';

/** What keeps a copy asks of its host. */
export interface SavingOptions {
  /** The name of the copy; a function, because it depends on an attribute. */
  readonly key: () => string;
  /**
   * Where a copy may be kept: in this browser, if the reader agrees; on this page alone, for others of the same group; or
   * nowhere.
   */
  readonly place: () => 'browser' | 'page' | undefined;
  /** What keeps it in the place of the browser's storage, where the page handed one in. */
  readonly keeper?: () => Keeper | undefined;
  readonly text: () => Promise<string>;
  /**
   * Reads a text that was found or came from elsewhere, `since` the one that was last written or taken; nothing when it
   * can't be read.
   */
  readonly read: (text: string, since: string | undefined) => Promise<FoundCopy | undefined>;
}

/** A copy that was found, or that somebody else wrote. */
export interface FoundCopy {
  /** Whether nothing of what the host works on was changed in it. */
  readonly apart: boolean;
  /** Takes all of it. */
  readonly take: () => void;
  /** Takes what isn't the host's own work. */
  readonly merge: () => void;
}

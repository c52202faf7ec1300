/**
 * What keeps the one text that an element and others share: the browser's storage, the memory of the page, or what a page
 * of ours hands in instead.
 */
export interface Keeper {
  /** The text that is kept; null where there is none. */
  read(): Promise<string | null>;
  /**
   * Writes a text that was made from `since`. What somebody else wrote since is handed back and never written over; null
   * where it was deleted. A page that is put away calls it as its last act.
   * @throws DOMException QuotaExceededError where there is no room, others where nothing may be stored
   */
  write(text: string, since: string | undefined): Promise<'written' | { readonly other: string | null }>;
  /** Deletes it, at the reader's word. */
  remove(): Promise<void>;
  /** Tells what somebody else wrote, or null where they deleted it; what is returned ends that. */
  listen(heard: (text: string | null) => void): () => void;
}

import type { BrowserStorage } from './browser-storage.ts';

/** A text that was to be written when its page was put away. */
export interface Unwritten {
  readonly factory: string;
  /** The end of the text that it was made from, see `endOf`. */
  readonly since: string;
  readonly text: string;
}

/** Tells texts of factory files apart: each ends with its checksum. */
export const endOf = (text: string): string => text.slice(-120);

const prefix = 'zcf-unwritten:';

/** How long a page that is being left may still be there, in ms. */
const answerTime = 10_000;

/**
 * The texts of pages that were put away before the database could answer. A database only writes while its page lives;
 * this is written at once, and read when the next page starts.
 */
export class UnwrittenTexts {
  #isLeaving = false;

  constructor(
    private readonly storage: BrowserStorage,
    /** Two tabs of one factory don't write over each other. */
    private readonly tab: string,
  ) {}

  /** From now on it knows whether the page is put away, before others hear of it who write what is still waiting. */
  watchPage(): void {
    const leaving = (isLeaving: boolean) => () => void (this.#isLeaving = isLeaving);
    addEventListener('pagehide', leaving(true), { capture: true });
    addEventListener('pageshow', leaving(false), { capture: true });
    addEventListener(
      'beforeunload',
      () => {
        this.#isLeaving = true;
        // Nobody tells of a reader who was asked and stays.
        setTimeout(leaving(false), answerTime);
      },
      { capture: true },
    );
  }

  private get isHidden(): boolean {
    return this.#isLeaving || document.visibilityState === 'hidden';
  }

  put(unwritten: Unwritten): void {
    this.storage.put(this.#key(unwritten.factory), JSON.stringify(unwritten));
  }

  /** Whether a text that is to be written is put here first: one that was put before is no longer the last. */
  isDue(factory: string): boolean {
    return this.isHidden || this.storage.get(this.#key(factory)) !== undefined;
  }

  /** The text needs no copy here any more. That of a later one, which is still to be written, stays. */
  written(factory: string, text: string): void {
    const key = this.#key(factory);
    if (read(this.storage.get(key))?.text === text) this.storage.delete(key);
  }

  /** What pages left behind, each with what deletes it. What can't be read is none of ours. */
  left(): readonly { readonly unwritten: Unwritten; readonly done: () => void }[] {
    return this.storage.keys(prefix).flatMap((key) => {
      const unwritten = read(this.storage.get(key));
      return unwritten ? [{ unwritten, done: () => this.storage.delete(key) }] : [];
    });
  }

  deleteAll(): void {
    for (const key of this.storage.keys(prefix)) this.storage.delete(key);
  }

  #key(factory: string): string {
    return `${prefix}${factory}:${this.tab}`;
  }
}

function read(json: string | undefined): Unwritten | undefined {
  try {
    const { factory, since, text } = JSON.parse(json ?? '') as Partial<Unwritten>;
    const isOurs = typeof factory === 'string' && typeof since === 'string' && typeof text === 'string';
    return isOurs ? { factory, since, text } : undefined;
  } catch {
    return undefined;
  }
}

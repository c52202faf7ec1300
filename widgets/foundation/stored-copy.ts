import type { Keeper } from './keeper.ts';

/** All on this page: a browser tells of a change in its storage only the other pages. */
const onThisPage = new Set<{ key: () => string; heard: (text: string | null) => void }>();

/** What instances of one group share while nothing may be kept in the browser. It goes with the page. */
const shared = new Map<string, string>();

const ofThisPage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> = {
  getItem: (key) => shared.get(key) ?? null,
  setItem: (key, text) => void shared.set(key, text),
  removeItem: (key) => void shared.delete(key),
};

/** Keeps a text under a name, in the browser's storage or in the memory of the page. */
export class StoredCopy implements Keeper {
  #heard: ((text: string | null) => void) | undefined;

  /** Name and place are functions, because they depend on attributes. */
  constructor(
    private readonly key: () => string,
    private readonly inBrowser: () => boolean,
  ) {}

  /** May throw where the browser lets nothing be stored. */
  private get storage(): typeof ofThisPage {
    return this.inBrowser() ? localStorage : ofThisPage;
  }

  async read(): Promise<string | null> {
    return this.storage.getItem(this.key());
  }

  async write(text: string, since: string | undefined): ReturnType<Keeper['write']> {
    const { storage } = this;
    const other = storage.getItem(this.key());
    // Nobody deletes what is shared on a page: there, nothing is a beginning.
    if (other !== (since ?? null) && (other !== null || this.inBrowser())) return { other };
    storage.setItem(this.key(), text);
    this.#tell(text);
    return 'written';
  }

  async remove(): Promise<void> {
    this.#tell(null);
    this.storage.removeItem(this.key());
  }

  listen(heard: (text: string | null) => void): () => void {
    const { key } = this;
    const onStorage = (event: StorageEvent) => {
      if (event.key === null || event.key === key()) heard(event.newValue);
    };
    const here = { key, heard };
    this.#heard = heard;
    addEventListener('storage', onStorage);
    onThisPage.add(here);
    return () => {
      removeEventListener('storage', onStorage);
      onThisPage.delete(here);
    };
  }

  #tell(text: string | null): void {
    for (const { key, heard } of onThisPage) if (heard !== this.#heard && key() === this.key()) heard(text);
  }
}

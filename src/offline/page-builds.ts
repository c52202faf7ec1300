import { readState, writeState } from './worker-state.ts';

/** A page that came from the server as it is: all its files come from there, too. */
export const SERVER = 'server';

const NOTE = 'pages';

/**
 * Which build the open pages were made of, where it isn't the worker's own: the name of an older one, or `SERVER`. Every
 * page gets its files from the build it came from, and so never meets those of another.
 */
export class PageBuilds {
  #builds = new Map<string, string>();
  #read = false;
  readonly #reading = this.#load();

  /** Whether a page is surely one of the worker's own build, as far as can be said at once. */
  isOwn(page: string): boolean {
    return this.#read && !this.#builds.has(page);
  }

  async get(page: string): Promise<string | undefined> {
    await this.#reading;
    return this.#builds.get(page);
  }

  /** @param build undefined for the worker's own */
  async set(page: string, build: string | undefined): Promise<void> {
    if (this.#read && this.#builds.get(page) === build) return;
    if (build === undefined) this.#builds.delete(page);
    else this.#builds.set(page, build);
    await this.#reading;
    if (build === undefined) this.#builds.delete(page);
    await this.#write();
  }

  /** Forgets the pages that are closed. @returns the builds of those that are still open */
  async stillOpen(pages: readonly { readonly id: string }[]): Promise<ReadonlySet<string>> {
    await this.#reading;
    const open = new Set(pages.map(({ id }) => id));
    const closed = [...this.#builds.keys()].filter((page) => !open.has(page));
    for (const page of closed) this.#builds.delete(page);
    if (closed.length > 0) await this.#write();
    return new Set(this.#builds.values());
  }

  #write(): Promise<void> {
    return writeState(NOTE, Object.fromEntries(this.#builds));
  }

  async #load(): Promise<void> {
    const noted = await readState<Record<string, string>>(NOTE);
    // What was set meanwhile is newer.
    this.#builds = new Map([...Object.entries(noted ?? {}), ...this.#builds]);
    this.#read = true;
  }
}

import { atom } from 'nanostores';
import { lasting, ofThisTab } from './browser-storage.ts';
import { Home } from './home.ts';
import {
  addFactory,
  markDeleted,
  newId,
  writeText,
  type Making,
  type Writing,
  type Written,
} from './keeping.ts';
import {
  listed,
  openOf,
  troubleOf,
  type LibraryState,
  type ListedFactory,
  type Notice,
  type OpenFactory,
  type Trouble,
} from './library-state.ts';
import { otherTabs, type OtherTabs } from './other-tabs.ts';
import type { Tables } from './shelf.ts';
import { earlierCopy, takeWhatIsLeft } from './take-over.ts';
import { endOf, UnwrittenTexts } from './unwritten.ts';

/** Which factory this tab works on; empty: none, at the reader's word. */
const openKey = 'zcf-open-factory';

/**
 * The factories in this browser, and which of them this tab works on. Nothing is stored before the reader agreed: the
 * presence of the database is the consent. No tab writes over what another wrote.
 */
export class Library {
  readonly $library = atom<LibraryState>({ state: 'loading' });
  readonly $factories = atom<readonly ListedFactory[]>([]);
  readonly $openFactory = atom<OpenFactory | undefined>();
  readonly $trouble = atom<Trouble | undefined>();
  readonly $notice = atom<Notice | undefined>();
  /** The factory that was chosen on this page, by its id. */
  readonly $chosen = atom<string | undefined>();

  readonly #home = new Home(
    (state) => this.$library.set(state),
    () => void this.refresh(),
  );
  readonly #unwritten = new UnwrittenTexts(lasting, newId());
  #tabs: OtherTabs | undefined;
  #started: Promise<void> | undefined;
  #openId: string | undefined;
  #lastWrite: Promise<unknown> = Promise.resolve();

  /** `tab`: what remembers which factory this tab works on. */
  constructor(
    private readonly clock: () => Date = () => new Date(),
    private readonly tab = ofThisTab,
  ) {}

  /** Looks for a library, once; every action does so first. */
  start(): Promise<void> {
    return (this.#started ??= this.#start());
  }

  /** The reader agrees: from now on, and with what was made on this page, it is kept. False where that can't be. */
  async agree(): Promise<boolean> {
    await this.start();
    await this.#tried(() => this.#open());
    return this.#isOpen;
  }

  /** Deletes all factories with all versions, and the consent with them. */
  async stopKeeping(): Promise<void> {
    await this.start();
    this.#unwritten.deleteAll();
    lasting.delete(earlierCopy);
    this.tab.delete(openKey);
    this.#openId = undefined;
    await this.#tried(() => this.#home.moveOut());
    await this.refresh();
  }

  /** Works on another factory in this tab; `undefined`: on none. */
  async setOpen(id: string | undefined): Promise<void> {
    await this.#workOn(id ?? '');
    this.$chosen.set(id);
  }

  /** What is kept of the factory that this tab works on: it may be the copy that is still to be taken over. */
  async kept(): Promise<{ readonly id?: string; readonly text: string } | undefined> {
    await this.start();
    const open = this.#isOpen ? this.$openFactory.get() : undefined;
    const copy = lasting.get(earlierCopy);
    return open ?? (copy === undefined ? undefined : { text: copy });
  }

  /**
   * Writes the text of a factory, made from `since`; agrees first. Without an id it is that of the factory this tab works
   * on, or a new one. What another tab wrote since is handed back and not written over.
   * @throws DOMException where it can't be stored
   */
  async write(writing: Writing): Promise<Written> {
    const { text, since, id: factory = this.$openFactory.get()?.id } = writing;
    // A page that is put away may be gone before the database answers.
    if (this.#isOpen && factory !== undefined && since !== undefined && this.#unwritten.isDue(factory))
      this.#unwritten.put({ factory, since: endOf(since), text });
    const next = this.#lastWrite.then(() => this.#write(writing));
    this.#lastWrite = next.catch((error: unknown) => this.$trouble.set(troubleOf(error)));
    return next;
  }

  /** Deletes a factory so that it can be taken back, with what was written last; a tab that works on it works on none. */
  async remove(id: string): Promise<void> {
    await this.#lastWrite;
    await this.change((tables, making) => markDeleted(tables, id, making));
    if (this.#openId === id) await this.setOpen(undefined);
  }

  /** Does all of a change or nothing; other tabs are told. Undefined where it wasn't stored: `$trouble` says why. */
  async change<Result>(
    work: (tables: Tables, making: Making) => Promise<Result>,
  ): Promise<Result | undefined> {
    await this.start();
    return this.#tried(() => this.#changed(work));
  }

  /** What can be read of the library. @throws DOMException where the browser no longer lets it */
  async read<Result>(work: (tables: Tables) => Promise<Result>): Promise<Result> {
    await this.start();
    return this.#home.shelf.transact('readonly', work);
  }

  /** Reads anew what the stores show. */
  async refresh(): Promise<void> {
    const known = this.$openFactory.get();
    const { all, open, text } = await this.#home.shelf.transact('readonly', async (tables) => {
      const records = await tables.factories.getAll();
      const remembered = this.#isOpen ? this.tab.get(openKey) : undefined;
      const chosen = openOf(records, this.#openId, remembered);
      const isKnown = chosen && known?.id === chosen.id && known.revision === chosen.revision;
      const found = chosen && !isKnown ? await tables.texts.get(chosen.id) : undefined;
      return { all: records, open: chosen, text: isKnown ? known.text : found?.text };
    });
    if (open && this.#openId === undefined) {
      this.#openId = open.id;
      if (this.#isOpen) this.tab.put(openKey, open.id);
    }
    this.$factories.set(listed(all, open?.id));
    this.#show(open && text !== undefined ? { id: open.id, text, revision: open.revision } : undefined);
  }

  async #start(): Promise<void> {
    this.#tabs = otherTabs(() => void this.#heard().catch(() => {}));
    this.#unwritten.watchPage();
    await this.#home.find(lasting.get(earlierCopy) !== undefined);
    if (this.#isOpen) await this.#tried(() => this.#settle());
    await this.refresh();
  }

  /** Another tab changed something; the reader may have agreed there. */
  async #heard(): Promise<void> {
    const isUnused = this.$library.get().state === 'none' && this.$factories.get().length === 0;
    if (isUnused) await this.#home.find(false);
    await this.refresh();
  }

  async #workOn(id: string): Promise<void> {
    this.#openId = id;
    if (this.#isOpen) this.tab.put(openKey, id);
    await this.refresh();
  }

  get #isOpen(): boolean {
    return this.$library.get().state === 'open';
  }

  async #open(): Promise<void> {
    if (this.#isOpen) return;
    await this.#home.moveIn();
    if (this.#openId) this.tab.put(openKey, this.#openId);
    await this.#settle();
    this.#tabs?.tell();
    await this.refresh();
  }

  async #settle(): Promise<void> {
    const { taken, recovered } = await takeWhatIsLeft(this.#home.shelf, this.#unwritten, this.#making);
    if (recovered) this.$notice.set('recovered');
    if (taken) this.#tabs?.tell();
  }

  async #write({ text, since, id: given }: Writing): Promise<Written> {
    await this.start();
    const isEarlier = since !== undefined && since === lasting.get(earlierCopy);
    const isOfFactory = since !== undefined && !isEarlier;
    // The reader gave up the library since: what was still to be written doesn't bring it back.
    if (isOfFactory && this.$library.get().state === 'none') {
      if (given !== undefined) this.#unwritten.written(given, text);
      return { other: null };
    }
    await this.#open();
    const id = given ?? this.$openFactory.get()?.id;
    // The factory that it was made from was deleted.
    if (id === undefined && isOfFactory) return { other: null };
    const written = await this.#home.shelf.transact('readwrite', async (tables): Promise<Written> => {
      if (id !== undefined) return writeText(tables, { id, text, since }, this.#making);
      return { record: await addFactory(tables, { text }, this.#making) };
    });
    this.$trouble.set(undefined);
    if (!('record' in written)) return written;
    const { id: place, revision } = written.record;
    this.#tabs?.tell();
    this.#unwritten.written(place, text);
    if (isEarlier) lasting.delete(earlierCopy);
    if (id === undefined) await this.#workOn(place);
    else if (this.$openFactory.get()?.id === place) this.#show({ id: place, text, revision });
    // The list may come later: who wrote should know at once that it is written.
    void this.refresh().catch(() => {});
    return written;
  }

  async #changed<Result>(work: (tables: Tables, making: Making) => Promise<Result>): Promise<Result> {
    const result = await this.#home.shelf.transact('readwrite', (tables) => work(tables, this.#making));
    this.#tabs?.tell();
    await this.refresh();
    return result;
  }

  async #tried<Result>(work: () => Promise<Result>): Promise<Result | undefined> {
    try {
      const result = await work();
      this.$trouble.set(undefined);
      return result;
    } catch (error) {
      this.$trouble.set(troubleOf(error));
      return undefined;
    }
  }

  /** What was read before a later text was written comes too late. */
  #show(open: OpenFactory | undefined): void {
    const shown = this.$openFactory.get();
    if (open && shown?.id === open.id && shown.revision >= open.revision) return;
    if (open !== shown) this.$openFactory.set(open);
  }

  get #making(): Making {
    return { now: this.clock(), newId };
  }
}

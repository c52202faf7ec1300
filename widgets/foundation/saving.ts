import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Keeper } from './keeper.ts';
import type { SavingOptions, SavingState } from './saved-copy.ts';
import { StoredCopy } from './stored-copy.ts';

/** A pause in the typing after which the copy is written. */
const PAUSE = 600;

/**
 * Keeps a copy of the reader's work in this browser, and only after the reader asked for it: the copy's presence is the
 * consent. Another tab's change is told and never overwritten; leaving with work that is nowhere saved asks.
 */
export class Saving implements ReactiveController {
  state: SavingState = 'off';
  /** Whether a copy was found and taken when the page opened. */
  restored = false;
  #dirty = false;
  /** Whether there is work in no file and no copy that outlasts the page. */
  #loose = false;
  #changes = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The text that was last written or taken. */
  #written: string | undefined;
  /** The text that is being written. */
  #sent: string | undefined;
  #waiting: string | undefined;
  #deafen: (() => void) | undefined;
  readonly #own: Keeper;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly options: SavingOptions,
  ) {
    this.#own = new StoredCopy(options.key, () => this.offered);
    host.addController(this);
  }

  hostConnected(): void {
    this.#deafen = this.keeper.listen((text) => this.heard(text));
    addEventListener('beforeunload', this.onLeave);
    addEventListener('pagehide', this.onHide);
    document.addEventListener('visibilitychange', this.onHide);
    // What a group shares on a page leaves it nowhere, so nobody is asked.
    if (this.options.place() === 'page' && !this.isOn) this.state = 'unsaved';
    // An element that was moved within its page has its work still.
    if (this.#written === undefined && !this.#dirty) void this.restore();
  }

  hostDisconnected(): void {
    this.#deafen?.();
    removeEventListener('beforeunload', this.onLeave);
    removeEventListener('pagehide', this.onHide);
    document.removeEventListener('visibilitychange', this.onHide);
    this.onHide();
  }

  /** Whether the reader is asked about a copy in this browser. */
  get offered(): boolean {
    return this.options.place() === 'browser';
  }

  private get keeper(): Keeper {
    return this.options.keeper?.() ?? this.#own;
  }

  /** Whether what is no longer wanted stays among the deleted factories of the site for a while, to be taken back. */
  get isInLibrary(): boolean {
    return this.keeper !== this.#own;
  }

  get isOn(): boolean {
    return this.state !== 'off';
  }

  /** Whether the work on the desk is that of a copy. */
  get hasCopy(): boolean {
    return this.#written !== undefined;
  }

  get isDirty(): boolean {
    return this.#dirty;
  }

  /** Another's copy is being read, or the reader is asked which to keep: meanwhile nothing is written. */
  private get isAsking(): boolean {
    return this.state === 'other-tab' || this.#waiting !== undefined;
  }

  /** The reader changed something. */
  touched(): void {
    this.#dirty = true;
    this.#loose = true;
    this.#changes += 1;
    if (this.state === 'off' || this.state === 'unreadable' || this.isAsking) return;
    this.state = this.state === 'saved' ? 'unsaved' : this.state;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.write(), PAUSE);
  }

  /** The host put work on the desk: a copy that is only now found or read is offered and not taken. */
  occupied(): void {
    this.#changes += 1;
  }

  /** The work was saved as a file. */
  savedElsewhere(): void {
    this.#dirty = false;
    this.#loose = false;
  }

  /** The reader agrees: from now on a copy is kept. One that somebody else made meanwhile is offered first. */
  async start(): Promise<void> {
    const found = await this.read();
    const anew = this.state === 'unreadable';
    const other = found !== null && found !== this.#written && !anew;
    if (anew) this.#written = found ?? undefined;
    this.state = 'unsaved';
    await (other ? this.meet(found) : this.write());
  }

  /** The reader no longer wants a copy: it is deleted. */
  stop(): void {
    // Where nothing may be stored there is nothing to delete.
    this.keeper.remove().catch(() => {});
    this.forgotten();
  }

  /** Takes what another tab wrote. */
  async takeOther(): Promise<void> {
    const text = this.#waiting;
    this.#waiting = undefined;
    if (text !== undefined) await this.taken(text);
  }

  /** Writes this tab's work over the other's, and what only the other works on beside it. */
  async keepMine(): Promise<void> {
    const text = this.#waiting;
    const found = text && (await this.options.read(text, this.#written).catch(() => undefined));
    if (found) found.merge();
    if (text !== undefined) this.follow(text);
    this.#waiting = undefined;
    this.state = 'unsaved';
    await this.write();
  }

  private async restore(): Promise<void> {
    const text = this.options.place() && (await this.read());
    // Only an untouched desk takes it: reading it takes a while, in which somebody may have begun.
    if (text) this.restored = await this.taken(text, 0);
  }

  /**
   * What can't be taken is never written over unasked: it may be all the reader has. Nor is what was changed since
   * `changes`: then the text is offered, unless it is of other work, which is kept beside it.
   */
  private async taken(text: string, changes = this.#changes): Promise<boolean> {
    const found = await this.options.read(text, this.#written).catch(() => undefined);
    if (this.#waiting === text) this.#waiting = undefined;
    const isLate = changes !== this.#changes;
    if (found && isLate && !found.apart) {
      this.offer(text);
      return false;
    }
    if (found?.apart && (isLate || this.#written !== undefined)) found.merge();
    else found?.take();
    if (found) {
      this.follow(text);
      this.#dirty = isLate;
    }
    this.state = found ? (isLate ? 'unsaved' : 'saved') : 'unreadable';
    if (found && isLate) await this.write();
    this.host.requestUpdate();
    return Boolean(found);
  }

  private read(): Promise<string | null> {
    return this.keeper.read().catch(() => null);
  }

  /** What is written next is made from this text. */
  private follow(text: string | undefined): void {
    this.#written = text;
    this.#sent = undefined;
  }

  private async write(): Promise<void> {
    clearTimeout(this.#timer);
    const changes = this.#changes;
    const text = await this.options.text().catch(() => undefined);
    if (!this.isOn || this.isAsking) return;
    if (text === undefined) this.state = 'failed';
    else await this.store(text, changes);
    this.host.requestUpdate();
  }

  private async store(text: string, changes: number): Promise<void> {
    const since = this.#sent ?? this.#written;
    this.#sent = text;
    const came = await this.keeper.write(text, since).catch((error: unknown) => {
      const full = error instanceof DOMException && error.name === 'QuotaExceededError';
      return full ? 'full' : 'blocked';
    });
    if (this.#sent === text) this.#sent = undefined;
    if (came === 'written') this.#written = text;
    if (typeof came === 'object') return this.beaten(came.other);
    // Meanwhile the reader may have given up the copy, or been asked about another.
    if (!this.isOn || this.isAsking) return;
    // What was changed while the text was made is written next.
    this.state = came !== 'written' ? came : changes === this.#changes ? 'saved' : 'unsaved';
    if (came === 'written') this.#dirty = this.state === 'unsaved';
  }

  /** Somebody else wrote before this did, or deleted the copy. That may have been told already. */
  private async beaten(other: string | null): Promise<void> {
    if (!this.isOn || other === this.#written || other === this.#waiting) return;
    if (other === null) this.forgotten();
    else await this.meet(other);
  }

  /**
   * Somebody else wrote the copy, or deleted it. Work that is nowhere else is kept, and the other is offered; where there
   * is none the other is taken, and nobody is asked.
   */
  private heard(text: string | null): void {
    if (!this.isOn || text === this.#written || text === this.#sent) return;
    if (text === null) return this.forgotten();
    if (this.#dirty) return void this.meet(text);
    clearTimeout(this.#timer);
    this.#waiting = text;
    void this.taken(text);
  }

  /** Somebody else's copy beside work that is nowhere else: where they worked on something else both are kept. */
  private async meet(text: string): Promise<void> {
    clearTimeout(this.#timer);
    this.#waiting = text;
    const found = await this.options.read(text, this.#written).catch(() => undefined);
    // Meanwhile yet another copy may have come, or the reader given up the copy.
    if (this.#waiting !== text || !this.isOn) return;
    if (!found?.apart) return this.offer(text);
    found.merge();
    this.#waiting = undefined;
    this.follow(text);
    await this.write();
  }

  private offer(text: string): void {
    clearTimeout(this.#timer);
    this.#waiting = text;
    this.state = 'other-tab';
    this.host.requestUpdate();
  }

  /** The copy is gone, so the work is nowhere but here. */
  private forgotten(): void {
    clearTimeout(this.#timer);
    this.state = 'off';
    this.#dirty ||= this.#written !== undefined;
    this.follow(undefined);
    this.host.requestUpdate();
  }

  /** What is still waiting is written while the next page is on its way: making the text takes more than one task. */
  private readonly onLeave = (event: BeforeUnloadEvent): void => {
    this.onHide();
    if (this.offered ? this.#dirty && this.state !== 'saved' : this.#loose) event.preventDefault();
  };

  /**
   * A page that is put away may never come back, and on a phone one in the background often ends without a word: what is
   * still waiting is written now. Writing when it comes back does no harm.
   */
  private readonly onHide = (): void => {
    if (this.state === 'unsaved') void this.write();
  };
}

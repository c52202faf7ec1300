import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How the copy in this browser stands. */
export type SavingState = 'off' | 'saved' | 'unsaved' | 'full' | 'blocked' | 'other-tab';

interface SavingOptions {
  /** The name of the copy; a function, because it depends on an attribute. */
  readonly key: () => string;
  /** Whether the host lets a copy be offered at all. */
  readonly allowed: () => boolean;
  readonly text: () => Promise<string>;
  /** Takes a text that was found or came from another tab; false when it can't be read. */
  readonly take: (text: string) => Promise<boolean>;
}

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
  #timer: ReturnType<typeof setTimeout> | undefined;
  #written: string | undefined;
  #waiting: string | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly options: SavingOptions,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('storage', this.onStorage);
    addEventListener('beforeunload', this.onLeave);
    addEventListener('pagehide', this.onHide);
    void this.restore();
  }

  hostDisconnected(): void {
    removeEventListener('storage', this.onStorage);
    removeEventListener('beforeunload', this.onLeave);
    removeEventListener('pagehide', this.onHide);
    clearTimeout(this.#timer);
  }

  get offered(): boolean {
    return this.options.allowed();
  }

  get isOn(): boolean {
    return this.state !== 'off';
  }

  get isDirty(): boolean {
    return this.#dirty;
  }

  /** The reader changed something. */
  touched(): void {
    this.#dirty = true;
    if (this.state === 'off' || this.state === 'other-tab') return;
    this.state = this.state === 'saved' ? 'unsaved' : this.state;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.write(), PAUSE);
  }

  /** The work was saved as a file. */
  savedElsewhere(): void {
    this.#dirty = false;
  }

  /** The reader agrees: from now on a copy is kept. */
  async start(): Promise<void> {
    this.state = 'unsaved';
    await this.write();
  }

  /** The reader no longer wants a copy: it is deleted. */
  stop(): void {
    clearTimeout(this.#timer);
    this.state = 'off';
    this.#written = undefined;
    try {
      localStorage.removeItem(this.options.key());
    } catch {
      // Where nothing may be stored there is nothing to delete.
    }
    this.host.requestUpdate();
  }

  /** Takes what another tab wrote. */
  async takeOther(): Promise<void> {
    if (this.#waiting !== undefined && (await this.options.take(this.#waiting))) {
      this.#written = this.#waiting;
      this.#dirty = false;
    }
    this.#waiting = undefined;
    this.state = 'saved';
    this.host.requestUpdate();
  }

  /** Writes this tab's work over the other's. */
  async keepMine(): Promise<void> {
    this.#waiting = undefined;
    this.state = 'unsaved';
    await this.write();
  }

  private async restore(): Promise<void> {
    const text = this.read();
    if (!text || !this.offered) return;
    this.state = 'saved';
    this.#written = text;
    this.restored = await this.options.take(text);
    this.#dirty = false;
    this.host.requestUpdate();
  }

  private read(): string | null {
    try {
      return localStorage.getItem(this.options.key());
    } catch {
      return null;
    }
  }

  private async write(): Promise<void> {
    const text = await this.options.text();
    if (!this.isOn || this.state === 'other-tab') return;
    try {
      localStorage.setItem(this.options.key(), text);
      this.#written = text;
      this.#dirty = false;
      this.state = 'saved';
    } catch (error) {
      const full = error instanceof DOMException && error.name === 'QuotaExceededError';
      this.state = full ? 'full' : 'blocked';
    }
    this.host.requestUpdate();
  }

  private readonly onStorage = ({ key, newValue }: StorageEvent): void => {
    if (key !== this.options.key() || !this.isOn || newValue === null || newValue === this.#written) return;
    clearTimeout(this.#timer);
    this.#waiting = newValue;
    this.state = 'other-tab';
    if (!this.#dirty) void this.takeOther();
    this.host.requestUpdate();
  };

  private readonly onLeave = (event: BeforeUnloadEvent): void => {
    if (this.#dirty && this.state !== 'saved') event.preventDefault();
  };

  /** A page that is put away may never come back: what is still waiting is written now. */
  private readonly onHide = (): void => {
    if (this.state === 'unsaved') void this.write();
  };
}

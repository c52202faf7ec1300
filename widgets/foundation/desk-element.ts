import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import {
  registryVersion,
  type EnteredLine,
  type FactoryFile,
  type QuantifiedEntry,
} from '../../src/calculators/index.ts';
import { Announcer } from './announcer.ts';
import { ContractEvent } from './contract/events.ts';
import { siteRoot } from './data.ts';
import type { FileDesk, LineDesk, Words } from './desk.ts';
import { stepOf } from './history-keys.ts';
import { HostedElement } from './hosted-element.ts';
import type { Keeper } from './keeper.ts';
import { languageTag } from './language.ts';
import { Saving } from './saving.ts';
import { watchTheme } from './theme.ts';
import { version } from './version.ts';
import { AboveBar } from './view/above-bar.ts';
import { keepTyping } from './keep-typing.ts';
import { asksForMore } from './view/problems.ts';
import { savingLine } from './view/saving-line.ts';

/** The work of one calculator on the factory file, with its way back. `FileHistory` keeps it. */
export interface DeskState {
  readonly file: FactoryFile;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  undo(): void;
  redo(): void;
  open(file: FactoryFile): void;
  take(file: FactoryFile): void;
  merge(file: FactoryFile, withEntity: boolean): void;
  changeFile(change: (file: FactoryFile) => FactoryFile, group?: string): void;
  /** Where it stands now is where the way back ends. */
  forgetPast(): void;
}

/** Where in the work a page opens a calculator. */
export interface Place {
  /** The year, the study or the assessment. */
  readonly of?: string | undefined;
  /** The panel to open. */
  readonly panel?: string | undefined;
  /** The line, lot, measure or requirement to put the cursor into, by its id. */
  readonly at?: string | undefined;
}

/** What of a line's desk is the same in every calculator. */
type SharedDesk = FileDesk &
  Pick<LineDesk, 'notice' | 'showLine' | 'isOpen' | 'toggle' | 'locksLine' | 'locksForm'>;

/**
 * The element of a calculator: it keeps the factory file with its way back and, if the reader asks for it, a copy in this
 * browser; it loads the words, tells a screen reader what came of a change, and keeps the focus where something goes away.
 *
 * @attr {'light'|'dark'|'auto'} theme - a colour scheme other than the page's; `auto` is that of the reader's system
 * @attr {'comfortable'|'compact'} density - how close together things are
 * @attr {'browser'} storage - `browser` lets the reader keep a copy in this browser; without it nothing is offered and nothing kept
 * @attr {string} group - elements of one group share one factory file, and one copy
 * @cssproperty --zcf-window - height that long lists keep within, where the page is no window of its own, as in a frame
 */
export abstract class DeskElement<
  OwnWords extends Words,
  Panel extends string,
  OwnDesk extends FileDesk,
> extends HostedElement<OwnWords, OwnDesk> {
  static override properties: PropertyDeclarations = {
    storage: { type: String },
    group: { type: String },
    opensAt: { state: true },
    panel: { state: true },
    notice: { state: true },
  };
  // Fields would hide the accessors that Lit makes of `properties`.
  declare storage: string | null;
  declare group: string | null;
  /**
   * What keeps the copy instead of the browser's storage. Pages of this site set it before the element is defined; on a page
   * of any other origin it would hand over all work unasked, so there it counts for nothing.
   */
  declare protected keeper: Keeper | undefined;
  /** Where a page of this site wants it open: gone to once the copy is there. */
  declare protected opensAt: Place | undefined;
  declare protected panel: Panel | undefined;
  declare protected notice: string | undefined;

  protected abstract readonly state: DeskState;
  /** Loads what lines need; false where that can't be had. */
  protected abstract loadLines(lines: readonly EnteredLine[]): Promise<boolean>;
  /** How a year, a study or an assessment comes on the desk; nothing where the file has none such. */
  protected abstract opening(of: string): (() => void) | undefined;
  /** The text of the file as it is saved. @throws FactoryFileError for what could not be opened again */
  protected abstract savedText(): Promise<string>;
  /** What stands in the frame. */
  protected abstract view(words: OwnWords): TemplateResult;

  readonly #announcer = new Announcer(this);
  readonly #bar = new AboveBar(this);
  readonly #open = new Set<string>();
  readonly #saving = new Saving(this, {
    key: () => `zcf-factory${this.group ? `:${this.group}` : ''}`,
    place: () => (this.storage === 'browser' ? 'browser' : this.group ? 'page' : undefined),
    keeper: () => (isOwnPage() ? this.keeper : undefined),
    text: () => this.savedText(),
    read: async (text, since) => {
      const { section, state } = this;
      const load = () => {
        void this.loadFile(state.file);
        this.contractChanged();
      };
      return (await import('./section-copy.ts')).readCopy(
        {
          section,
          file: state.file,
          take: (file) => (state.take(file), load()),
          merge: (file, withEntity) => (state.merge(file, withEntity), this.contractChanged()),
        },
        text,
        since,
      );
    },
  });

  constructor() {
    super();
    this.storage = null;
    this.group = null;
    watchTheme(this);
    // What the page has got is not lost with it.
    this.addEventListener('zcf-result', () => this.#saving.savedElsewhere());
  }

  protected override firstUpdated(): void {
    keepTyping(this.renderRoot);
  }

  protected override updated(): void {
    this.#bar.found();
    const { opensAt, words } = this;
    if (!opensAt || !words || !this.#saving.hasCopy) return;
    this.opensAt = undefined;
    void this.goTo(opensAt);
  }

  private async goTo({ of, panel, at }: Place): Promise<void> {
    const open = of === undefined ? undefined : this.opening(of);
    if (open) this.lookAt(open);
    if (panel !== undefined) this.panel = panel as Panel;
    // What a line or a head is drawn with may still be on its way.
    await this.loadFile(this.factory);
    if (at !== undefined) return this.showLine(at);
    await this.updateComplete;
    const there = panel === undefined ? '.head :is(select, button)' : `#open-${panel}`;
    this.renderRoot.querySelector<HTMLElement>(there)?.focus();
  }

  /** Looking is no change, but it may take away what was only passed by. */
  protected lookAt(open: () => void): void {
    const { file } = this.state;
    open();
    if (this.state.file !== file) return this.act(() => {});
    this.contractChanged();
    this.requestUpdate();
  }

  /** The host put a file on the desk: a copy that is only now found is offered and not taken. */
  protected occupied(): void {
    this.given();
    this.#saving.occupied();
    void this.loadFile(this.state.file).then(() => this.contractChanged());
  }

  protected forgetPast(): void {
    this.state.forgetPast();
    this.#saving.savedElsewhere();
  }

  /** Draws again once something is loaded; false where it couldn't be had. */
  protected async drawnWith(loading: Promise<unknown>): Promise<boolean> {
    const loaded = await loading.then(
      () => true,
      () => false,
    );
    this.requestUpdate();
    return loaded;
  }

  /** What the reader does: draw, keep the copy, tell the host how the work stands. */
  protected act(action: () => void): void {
    action();
    this.requestUpdate();
    this.#saving.touched();
    this.contractChanged();
    this.dispatchEvent(
      new ContractEvent('zcf-change', { element: this.localName, state: this.standing, agreed: false }),
    );
  }

  /** What a screen reader hears a moment after the last change. */
  protected say(sentence: string | undefined): void {
    if (sentence) this.#announcer.say(sentence);
  }

  /** Before lines are added: whether what they need is there. The reader is told where it isn't. */
  protected async loadToAdd(lines: readonly EnteredLine[]): Promise<boolean> {
    const loaded = await this.loadLines(lines);
    this.notice = loaded ? undefined : this.words?.t.notAdded;
    return loaded;
  }

  /** What of the desk is the same in every calculator. */
  protected sharedDesk(words: OwnWords): SharedDesk & OwnWords {
    return {
      ...words,
      host: this,
      notice: this.notice,
      factory: this.state.file,
      changeFactory: (change, group) => this.act(() => this.state.changeFile(change, group)),
      openFactory: async (file) => {
        const loaded = await this.loadFile(file);
        if (loaded) this.act(() => this.state.open(file));
        return loaded;
      },
      savedAsFile: () => this.#saving.savedElsewhere(),
      refresh: () => this.requestUpdate(),
      drawn: () => this.updateComplete,
      showLine: (line) => void this.showLine(line),
      ...this.hostsWishes,
      isOpen: (line) => this.#open.has(line),
      toggle: (line) => {
        if (!this.#open.delete(line)) this.#open.add(line);
        this.requestUpdate();
      },
    };
  }

  protected asksForMore(entry: QuantifiedEntry): boolean {
    return asksForMore(entry);
  }

  /** Puts the cursor into a line's amount; opens the line where it asks for more than that. */
  protected async showLine(line: string): Promise<void> {
    const entry = this.entries.find((one) => one.line.id === line);
    if (entry && this.asksForMore(entry)) this.#open.add(line);
    this.requestUpdate();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`[data-line="${CSS.escape(line)}"] [data-amount]`)?.focus();
  }

  private readonly onKeyDown = (event: KeyboardEvent): void => {
    const direction = stepOf(event);
    if (!direction) return;
    event.preventDefault();
    this.step(direction);
  };

  private step(direction: 'undo' | 'redo'): void {
    this.act(() => this.state[direction]());
    void this.keepFocus('#undo');
  }

  /** Where the focus would be lost with what was pressed, it goes somewhere near. */
  protected async keepFocus(selector: string): Promise<void> {
    await this.updateComplete;
    if (!this.shadowRoot?.activeElement) this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  /** What the buttons above do: show a panel or hide it, go back and forth. */
  protected get tools() {
    const { state } = this;
    const { canUndo, canRedo } = state;
    const { hides } = this.hostsWishes;
    const panel = this.panel !== undefined && hides(this.panel) ? undefined : this.panel;
    const show = (one: Panel) => void (this.panel = panel === one ? undefined : one);
    const close = () => {
      this.panel = undefined;
      void this.keepFocus(`#open-${panel}`);
    };
    return { panel, show, close, canUndo, canRedo, hides, step: (way: 'undo' | 'redo') => this.step(way) };
  }

  protected override render(): TemplateResult {
    const { words } = this;
    if (!words) return html`<div class="waiting"><slot></slot></div>`;
    return html`<div
      class="frame"
      dir="ltr"
      lang=${languageTag[words.language]}
      ?inert=${this.disabled}
      @keydown=${this.onKeyDown}
    >
      ${this.view(words)} ${this.handOverView(words)} ${savingLine(words, this.#saving)}
      <p class="quiet versions">${words.t.versions(version, registryVersion)}</p>
      <p class="unseen" role="status" data-live></p>
    </div>`;
  }
}

/** Whether the page is of the site that serves the element. */
const isOwnPage = (): boolean => siteRoot().startsWith(`${location.origin}/`);

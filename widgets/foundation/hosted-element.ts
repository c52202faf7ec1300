import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import {
  newFactoryFile,
  type FactoryFile,
  type Language,
  type QuantifiedEntry,
} from '../../src/calculators/index.ts';
import type { Binding } from './contract/binding.ts';
import type { Contract } from './contract/contract.ts';
import { ContractEvent, type WorkState } from './contract/events.ts';
import type { HandedResult } from './contract/handed-result.ts';
import type { FileDesk, LineDesk, Words } from './desk.ts';
import type { SectionName } from './file-history.ts';
import { FormElement } from './form-element.ts';
import { languageOf } from './language.ts';
import { version } from './version.ts';

/** Where a host uses one of these, the rest of the contract with it is loaded. */
const asking =
  'name handover required prefill locked hide theme density storage year area scopes factor-year'.split(' ');

/**
 * The side of a calculator that faces the page around it: what a host may set and hide, and what the reader hands over. What
 * only some hosts use is in `contract/`, loaded where one does.
 *
 * @attr {string} prefill - what the host fills in, as a reader would paste it: `外购电力 120000 kWh; 天然气 30000 m3`
 * @attr {string} locked - names, with spaces between, of what the reader can't change; `prefilled` are the lines of the host
 * @attr {string} hide - names, with spaces between, of panels that are not shown
 * @attr {string} handover - names, with spaces between, of the figures that the host asks for: the reader sees them and
 * agrees, or not; `file` is the whole factory file
 * @prop {string} handOverTo - who the reader is told gets the result, where that isn't the page itself; a frame's page
 * sets it
 * @fires {ZcfChangeEvent} zcf-change - after a change by the reader, or by inputs that the host set: how the work stands, never a figure
 * @fires {ZcfResultEvent} zcf-result - after the reader agreed: the figures that were agreed to
 * @fires {ZcfErrorEvent} zcf-error - something that the host can mend, or should know
 * @fires {ZcfExportEvent} zcf-export - the reader took a file along or printed a report: its kind, never its content
 * @slot - what shows until the calculator is there and where it can't come: a sentence and a link
 * @csspart handover - what the reader is asked to hand over, below the calculator
 */
export abstract class HostedElement<OwnWords extends Words, OwnDesk extends FileDesk> extends FormElement {
  static readonly version = version;
  static override properties: PropertyDeclarations = {
    handover: { type: String },
    prefill: { type: String },
    locked: { type: String },
    hide: { type: String },
    handOverTo: { attribute: false },
    words: { state: true },
  };
  // Fields would hide the accessors that Lit makes of `properties`.
  declare handover: string | null;
  declare prefill: string | null;
  declare locked: string | null;
  declare hide: string | null;
  /** Who gets what the reader hands over, where that isn't the page around the element: the host of a frame's page. */
  declare handOverTo: string | undefined;
  declare protected words: OwnWords | undefined;

  /** Whose section of the file it works on. */
  protected abstract readonly section: SectionName;
  /** The lines on the desk, quantified. */
  protected abstract readonly entries: readonly QuantifiedEntry[];
  /** How the work stands, which is all that the host is told of a change. */
  protected abstract readonly standing: WorkState;
  /** What a host may hide and lock. */
  protected abstract readonly hidable: readonly string[];
  protected abstract readonly lockable: readonly string[];
  protected abstract wordsIn(language: Language): Promise<OwnWords>;
  /** What the views are handed. */
  protected abstract desk(words: OwnWords): OwnDesk;
  /** How a host's inputs become lines, and lines the figures it may be given. */
  protected abstract binding(): Promise<{ readonly binding: Binding<OwnDesk> }>;
  /** Loads what a file needs; false where that can't be had. */
  protected abstract loadFile(file: FactoryFile): Promise<boolean>;
  /** Whether a line can't be counted by its amount alone, so that it is opened to be filled in. */
  protected abstract asksForMore(entry: QuantifiedEntry): boolean;
  /** Puts the cursor where a line asks for something. */
  protected abstract showLine(line: string): Promise<void>;
  /** What was done until now can't be undone. */
  protected abstract forgetPast(): void;

  #isDrawn = false;
  #contract: Contract<OwnDesk> | undefined;
  #loading: Promise<Contract<OwnDesk>> | undefined;
  /** Drawing alone doesn't ask again for what didn't come: what fails on the way draws, and would go on for ever. */
  #isLacking = false;
  /** What the host put on the desk: its file, and the lines that it filled in. */
  #given: FactoryFile | undefined;
  #givenLines: readonly string[] = [];
  /** Those of them that the reader has to complete. */
  #unfinished: readonly string[] = [];

  constructor() {
    super();
    this.handover = null;
    this.prefill = null;
    this.locked = null;
    this.hide = null;
    // A form that can't be sent says so at the element, where a browser would look for one field to point at.
    this.addEventListener('invalid', (event) => (event.preventDefault(), void this.showMissing()));
  }

  /** The whole factory file. Setting it starts anew with that file. */
  abstract get factory(): FactoryFile;
  abstract set factory(file: FactoryFile);

  /** Back to what the host gave. */
  reset(): void {
    this.factory = this.#given ?? newFactoryFile();
    this.#contract?.restarted();
    void this.takePrefill();
  }

  /**
   * What the reader handed over.
   * @throws DOMException NotAllowedError before the reader agreed, and after a change took it back
   */
  toJSON(): HandedResult {
    const agreed = this.#contract?.agreed;
    if (!agreed)
      throw new DOMException('The reader has not agreed to hand over the result.', 'NotAllowedError');
    return agreed;
  }

  /**
   * Starts anew with a factory file, as an object or as its text, or with a result that holds one.
   * @throws Error with a sentence for what is neither
   */
  async fromJSON(value: unknown): Promise<void> {
    this.factory = await (await this.contract()).read(value);
    await this.loadFile(this.factory);
  }

  /** Puts inputs on the desk as `prefill` does: `外购电力 120000 kWh; 天然气 3000 m3`. */
  async set(text: string): Promise<void> {
    await (await this.contract()).set(text);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('click', this.onLink);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('click', this.onLink);
  }

  /** Until its words are drawn each drawing is a task of its own: a slow processor can answer the reader between them. */
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.#isDrawn) await new Promise((next) => setTimeout(next));
    this.#isDrawn = this.words !== undefined;
    super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.words && asking.some((attribute) => this.hasAttribute(attribute))) {
      if (this.#loading) {
        this.#contract?.check();
        this.#contract?.validate();
      } else if (!this.#isLacking || changed.size > 0) {
        this.contract().then(() => this.takePrefill(), this.notLoaded);
      }
    }
    const language = languageOf(this);
    if (this.words?.language === language) return;
    this.wordsIn(language).then((words) => {
      if (languageOf(this) === language) this.words = words;
    }, this.notLoaded);
  }

  /** The host is told; what stands between the tags, or was shown before, stays. */
  private readonly notLoaded = (): void => {
    this.#loading = undefined;
    this.#isLacking = true;
    const message = '有一部分没有载入，请检查网络。A part could not be loaded; please check the network.';
    console.warn(`<${this.localName}> ${message}`);
    this.dispatchEvent(
      new ContractEvent('zcf-error', { element: this.localName, code: 'load-failed', message }),
    );
  };

  /** The host put a file on the desk. */
  protected given(): void {
    this.#given = this.factory;
    this.#givenLines = this.lineKeys;
    this.#unfinished = [];
    this.contractChanged();
  }

  /** What may be locked of the file, each by `lineKey`. */
  protected get lineKeys(): readonly string[] {
    return this.entries.map(({ line }) => line.id);
  }

  /** What tells a line on the desk from those of another year or product that have its id. */
  protected lineKey(line: string): string {
    return line;
  }

  /** The reader changed something. */
  protected contractChanged(): void {
    this.#isLacking = false;
    this.#contract?.changed();
  }

  /** What the reader is asked to hand over, where the host wants a result. */
  protected handOverView(words: OwnWords): TemplateResult | undefined {
    return this.#contract?.view(words);
  }

  /** What of the desk the host decides. */
  protected get hostsWishes(): Pick<LineDesk, 'hides' | 'locks' | 'locksLine' | 'locksForm'> {
    const names = (list: string | null, name: string) => Boolean(list?.split(/[\s,]+/).includes(name));
    const keeps = names(this.locked, 'prefilled') && this.#givenLines.length > 0;
    const locksLine = (line: string) => keeps && this.#givenLines.includes(this.lineKey(line));
    return {
      // Another file in the place of the host's would be a way around what it locks.
      hides: (name) => names(this.hide, name) || (keeps && (name === 'open' || name === 'examples')),
      locks: (name) => names(this.locked, name),
      locksLine,
      locksForm: (line) => locksLine(line) && !this.#unfinished.includes(this.lineKey(line)),
    };
  }

  /** The rest of the contract with the host, loaded once. It needs the words. */
  private contract(): Promise<Contract<OwnDesk>> {
    return (this.#loading ??= this.loadContract().catch((error: unknown) => {
      this.#loading = undefined;
      throw error;
    }));
  }

  private async loadContract(): Promise<Contract<OwnDesk>> {
    const [{ Contract }, { binding }, words] = await Promise.all([
      import('./contract/contract.ts'),
      this.binding(),
      this.words ?? this.wordsIn(languageOf(this)),
    ]);
    this.#contract = new Contract<OwnDesk>({
      element: this,
      internals: this.internals,
      section: this.section,
      names: { hide: this.hidable, locked: this.lockable },
      binding,
      standing: () => this.standing,
      words: () => this.words,
      desk: () => this.desk(this.words ?? words),
      refresh: () => this.requestUpdate(),
    });
    this.#contract.check();
    this.#contract.validate();
    this.requestUpdate();
    return this.#contract;
  }

  /** What the host filled in, where its file or the reader hasn't yet. */
  private async takePrefill(): Promise<void> {
    if (!this.prefill || this.standing !== 'empty') return;
    const lines = (await this.#contract?.set(this.prefill)) ?? [];
    this.#givenLines = lines.map((line) => this.lineKey(line));
    this.#unfinished = this.entries
      .filter((entry) => this.asksForMore(entry))
      .map(({ line }) => this.lineKey(line.id));
    this.forgetPast();
    this.requestUpdate();
  }

  private readonly onLink = (event: Event): void => {
    const { target } = event;
    if (!(target instanceof Element) || event.defaultPrevented || this.disabled) return;
    const link = target.closest<HTMLElement>('[data-zcf-set]');
    const { zcfSet, zcfFor } = link?.dataset ?? {};
    if (zcfSet === undefined || !this.isMeant(zcfFor || this.localName)) return;
    if (!zcfFor && document.querySelector(this.localName) !== this) return;
    event.preventDefault();
    this.set(zcfSet).then(() => this.scrollIntoView({ block: 'nearest' }), this.notLoaded);
  };

  private isMeant(selector: string): boolean {
    try {
      return this.matches(selector);
    } catch {
      // The host's selector is none: it means nobody.
      return false;
    }
  }

  /** What keeps a form from being sent: the first line that isn't counted, or that nothing was handed over. */
  private async showMissing(): Promise<void> {
    const wrong = this.renderRoot.querySelector<HTMLElement>('[data-line].wrong');
    if (wrong) return this.showLine(wrong.dataset['line'] ?? '');
    (await this.contract()).ask();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[part=handover]')?.focus();
  }
}

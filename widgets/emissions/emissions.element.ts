import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import {
  fieldsOf,
  load,
  newFactoryFile,
  type FactoryFile,
  type Inventory,
  type ProblemCode,
} from '../../src/calculators/index.ts';
import { Announcer } from '../foundation/announcer.ts';
import { baseStyles } from '../foundation/base.styles.ts';
import { controlStyles } from '../foundation/control.styles.ts';
import { languageOf, languageTag } from '../foundation/language.ts';
import { OnDemand } from '../foundation/on-demand.ts';
import { Saving } from '../foundation/saving.ts';
import { version } from '../foundation/version.ts';
import type { Desk, Words } from './desk.ts';
import { emissionsStyles } from './emissions.styles.ts';
import { FactoryState } from './factory-state.ts';
import { InventoryStateEvent } from './inventory-state-event.ts';
import { panels, partsOf, wordsIn, type Panel } from './on-demand-parts.ts';
import { Quantifier } from './quantifier.ts';
import { keepAboveBar } from '../foundation/view/above-bar.ts';
import { addBox } from '../foundation/view/add-box.ts';
import { stepOf } from '../foundation/history-keys.ts';
import { liveText } from './view/live.ts';
import { panelView, pending } from '../foundation/view/panel-view.ts';
import { asksForMore } from '../foundation/view/problems.ts';
import { resultPanel } from './view/result.ts';
import { savingLine } from '../foundation/view/saving-line.ts';
import { sections } from './view/sections.ts';
import { toolbar } from '../foundation/view/toolbar.ts';
import { resultActions, startHint, yearAndArea } from './view/tools.ts';

/**
 * The organisation inventory of a factory: sources by scope, scope 2 twice, every number open to its formula, its
 * factor and its document. All of it is computed here; nothing a reader types leaves the page.
 *
 * @tag zcf-emissions
 * @attr year - the year of the inventory to start with; the last full year without it
 * @attr area - where the electricity comes from, such as CN-CQ
 * @attr storage - “none” never offers to keep a copy in this browser
 * @attr group - instances with the same group share one copy in this browser
 * @attr lang - zh or en; without it the nearest ancestor's, else Chinese
 * @attr theme - light or dark; without it the color-scheme of the page
 * @slot - what shows until the calculator is there
 * @fires zcf-inventory-state - after a change by the reader: empty, valid or invalid, and no figures
 * @csspart tools - the buttons above
 * @csspart panel - what they open
 * @csspart scope - each scope
 * @csspart row - each source
 * @csspart result - the total and what stands with it
 * @csspart total - the number itself
 * @cssproperty --zcf-text - colour of the text
 * @cssproperty --zcf-text-quiet - colour of what is quieter
 * @cssproperty --zcf-link - colour of links and of the focus ring
 * @cssproperty --zcf-line - colour of the rules
 * @cssproperty --zcf-surface - background, transparent by default
 * @cssproperty --zcf-accent - colour of what can be done
 * @cssproperty --zcf-radius - corners of fields and buttons
 * @cssproperty --zcf-reserve - height kept until the calculator is there
 */
export class ZcfEmissions extends LitElement {
  static readonly version = version;
  static override styles = [baseStyles, controlStyles, emissionsStyles];
  static override properties = {
    year: { type: Number },
    area: { type: String },
    storage: { type: String },
    group: { type: String },
    words: { state: true },
    panel: { state: true },
    notice: { state: true },
  };
  // Fields would hide the accessors that Lit makes of `properties`.
  declare year: number | null;
  declare area: string | null;
  declare storage: string | null;
  declare group: string | null;
  declare private words: Words | undefined;
  declare private panel: Panel | undefined;
  declare private notice: string | undefined;

  readonly #quantifier = new Quantifier();
  readonly #parts = new OnDemand(this, partsOf(this));
  readonly #announcer = new Announcer(this);
  readonly #open = new Set<string>();
  #state: FactoryState | undefined;
  #bar: HTMLElement | null | undefined;
  readonly #saving = new Saving(this, {
    key: () => `zcf-factory${this.group ? `:${this.group}` : ''}`,
    allowed: () => this.storage !== 'none',
    text: async () =>
      (await import('./parts/saved-text.ts')).savedText({
        factory: this.factory,
        catalogue: this.#quantifier.catalogue,
      }),
    read: async (text) => {
      const read = (await load.factoryFile()).readFactoryFile(text);
      if (!read.ok) return undefined;
      return () => {
        this.state.open(read.file);
        void this.loadFor(this.state.years);
      };
    },
  });

  constructor() {
    super();
    this.year = null;
    this.area = null;
    this.storage = null;
    this.group = null;
  }

  /** `lang` is the platform's own property, so it is watched and not declared again. */
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  override attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    super.attributeChangedCallback(name, before, now);
    if (name === 'lang') this.requestUpdate();
  }

  /** The whole factory file. Setting it starts anew with that file; it throws for two inventories of one year. */
  get factory(): FactoryFile {
    return this.state.file;
  }

  set factory(file: FactoryFile) {
    this.#state = new FactoryState(file, file.emissions?.years.at(-1)?.year ?? this.state.year);
    this.#saving.occupied();
    void this.loadFor(this.state.years);
  }

  /** The inventory of the year on the desk. */
  get inventory(): Inventory {
    return this.state.inventory;
  }

  private get state(): FactoryState {
    if (!this.#state) {
      const asked = this.year ?? 0;
      const year = asked > 1990 && asked < 2100 ? asked : new Date().getFullYear() - 1;
      this.#state = new FactoryState(newFactoryFile(), year, this.area ?? undefined);
    }
    return this.#state;
  }

  /** Whether what inventories need could be loaded. */
  private async loadFor(inventories: readonly Inventory[]): Promise<boolean> {
    const loaded = await this.#quantifier.loadFor(inventories).then(
      () => true,
      () => false,
    );
    this.requestUpdate();
    return loaded;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const language = languageOf(this);
    if (this.words?.language === language) return;
    void wordsIn(language).then((words) => {
      if (languageOf(this) === language) this.words = words;
    });
  }

  protected override updated(): void {
    this.#bar ??= keepAboveBar(this.shadowRoot);
  }

  /** After every change by the reader: draw, keep the copy, tell the host how the inventory stands. */
  private changed(): void {
    this.requestUpdate();
    this.#saving.touched();
    this.dispatchEvent(new InventoryStateEvent(this.#quantifier.result(this.inventory)));
  }

  private desk(words: Words): Desk {
    const result = this.#quantifier.result(this.inventory);
    const filled = result.lines.length > 0;
    const act = (action: () => void) => {
      action();
      this.changed();
    };
    return {
      ...words,
      host: this,
      notice: this.notice,
      calculator: 'emissions',
      rounding: this.inventory.rules.rounding,
      factory: this.factory,
      inventory: this.inventory,
      result,
      catalogue: this.#quantifier.catalogue,
      analysis: this.#quantifier.analysis(result, filled ? this.#parts.use('analysis') : undefined),
      references: filled ? this.#parts.use('references')?.references : undefined,
      change: (change, group) => act(() => this.state.change(change, group)),
      changeFactory: (change, group) => act(() => this.state.changeFile(change, group)),
      openFactory: async (file) => {
        const loaded = await this.loadFor(file.emissions?.years ?? []);
        if (loaded) act(() => this.state.open(file));
        return loaded;
      },
      lineName: ({ name, kind }) => name.trim() || words.texts.kinds[kind],
      fieldsOf: (line) => fieldsOf(line, this.inventory, this.#quantifier.catalogue),
      say: (problem) => words.texts.problems[problem.code as ProblemCode](problem.facts),
      changeLines: (change, group) =>
        act(() =>
          this.state.change((inventory) => ({ ...inventory, lines: change(inventory.lines) }), group),
        ),
      loadToAdd: async (lines) => {
        const loaded = await this.loadFor([{ ...this.inventory, lines }]);
        this.notice = loaded ? undefined : words.t.notAdded;
        return loaded;
      },
      openYear: (year, added) => act(() => this.state.openYear(year, added)),
      savedAsFile: () => this.#saving.savedElsewhere(),
      refresh: () => this.requestUpdate(),
      drawn: () => this.updateComplete,
      showLine: (line) => void this.showLine(line),
      isOpen: (line) => this.#open.has(line),
      toggle: (line) => {
        if (!this.#open.delete(line)) this.#open.add(line);
        this.requestUpdate();
      },
    };
  }

  private async showLine(line: string): Promise<void> {
    const entry = this.#quantifier.result(this.inventory).lines.find((one) => one.line.id === line);
    if (entry && asksForMore(entry)) this.#open.add(line);
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
    this.state[direction]();
    this.changed();
    void this.keepFocus('#undo');
  }

  /** Where the focus would be lost with what was pressed, it goes somewhere near. */
  private async keepFocus(selector: string): Promise<void> {
    await this.updateComplete;
    if (!this.shadowRoot?.activeElement) this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  protected override render(): TemplateResult {
    if (!this.words) return html`<div class="waiting"><slot></slot></div>`;
    const desk = this.desk(this.words);
    const { panel } = this;
    const show = (one: Panel) => (this.panel = panel === one ? undefined : one);
    const close = () => {
      this.panel = undefined;
      void this.keepFocus(`#open-${panel}`);
    };
    const { canUndo, canRedo, years } = this.state;
    const live = liveText(desk);
    if (live) this.#announcer.say(live);
    return html`<div class="frame" dir="ltr" lang=${languageTag[desk.language]} @keydown=${this.onKeyDown}>
      <div class="head">
        ${yearAndArea(desk, years)}
        ${toolbar(desk, { panels, names: desk.t.panels, panel, show, canUndo, canRedo, step: (way) => this.step(way) })}
      </div>
      <div class="columns">
        <div class="lines">
          ${addBox(desk, this.#parts)} ${startHint(desk, show)}
          ${panel ? panelView(desk.t.panels[panel], this.#parts.use(panel)?.panel(desk, close) ?? pending(desk, this.#parts, panel)) : nothing}
          ${sections(desk, (entry) => this.#parts.use('details')?.details(desk, entry) ?? pending(desk, this.#parts, 'details'))}
        </div>
        ${resultPanel(desk, resultActions(desk, show))}
      </div>
      ${savingLine(desk, this.#saving)}
      <p class="unseen" role="status" data-live></p>
    </div>`;
  }
}

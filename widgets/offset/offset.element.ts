import { html, nothing, type TemplateResult } from 'lit';
import {
  fieldsOfOffsetLine,
  newFactoryFile,
  type Claim,
  type FactoryFile,
  type Language,
  type OffsetProblemCode,
  type QuantifiedClaim,
} from '../../src/calculators/index.ts';
import { baseStyles } from '../foundation/base.styles.ts';
import { controlStyles } from '../foundation/control.styles.ts';
import type { WorkState } from '../foundation/contract/events.ts';
import { DeskElement } from '../foundation/desk-element.ts';
import { OnDemand } from '../foundation/on-demand.ts';
import { addBox } from '../foundation/view/add-box.ts';
import { panelView, pending } from '../foundation/view/panel-view.ts';
import { toolbar } from '../foundation/view/toolbar.ts';
import { standingOf } from './standing.ts';
import type { Desk, OffsetEntry, Words } from './desk.ts';
import { LedgerState } from './ledger-state.ts';
import { offsetStyles } from './offset.styles.ts';
import { panels, partsOf, wordsIn, type Panel } from './on-demand-parts.ts';
import { Quantifier } from './quantifier.ts';
import { yearAndSource } from './view/head.ts';
import { liveText, resultPanel } from './view/result.ts';
import { sections } from './view/sections.ts';
import { resultActions, startHint } from './view/start.ts';

/**
 * The offset calculator: what remains of a year's emissions, the ledger of certificates and credits, what of it counts and
 * why the rest doesn't. Nothing that is typed leaves the page; a copy in the browser is kept only after the reader asks.
 *
 * @tag zcf-offset
 * @attr {number} year - the year of a claim that is new; the last full year unless it is said
 * @attr {string} prefill - lots, and what remains, by name or id: `CCER 500 t; residual 1200 t; grid-electricity 3200
 * MWh`
 * @attr {string} locked - what the reader can't change, with spaces between: `year`, and `prefilled`, the lines that the
 * host gave
 * @attr {string} hide - what is not shown, with spaces between: `settings`, `reductions`, `paste`, `results`, `years`,
 * `market`, `files`, `examples`, `add`; `open` is the field that opens another file
 * @attr {string} handover - the figures that the host asks for, with spaces between: `year`, `scopes`, `basis`,
 * `residual`, `matched`, `uncovered`, `coverage`, `credits`, `certificates`, `blocked`, `wrong`, `complete`; `file` is
 * the whole factory file. Empty: all figures
 * @prop {FactoryFile} factory - the whole factory file (JSON Schema: /api/factory-file.schema.json)
 * @prop {Claim} claim - the claim on the desk, to read
 * @csspart tools - the buttons above
 * @csspart panel - what they open
 * @csspart section - each part of the ledger
 * @csspart row - each lot
 * @csspart result - the result and what stands with it
 * @csspart total - the number itself
 * @cssproperty --zcf-accent - colour of what can be done; kept readable, like all colours that are given
 * @cssproperty --zcf-surface - ground of the whole, transparent by default
 * @cssproperty --zcf-text - colour of the text
 * @cssproperty --zcf-text-quiet - colour of what is quieter
 * @cssproperty --zcf-link - colour of links and of the focus ring
 * @cssproperty --zcf-line - colour of the rules and of the borders of fields
 * @cssproperty --zcf-radius - corners of fields and buttons
 * @cssproperty --zcf-space - factor of the space between things: 1 by default, 0.6 where density is compact
 * @cssproperty --zcf-padding - room within the ground, none by default
 * @cssproperty --zcf-font-size - size of the text, that of the page by default
 * @cssproperty --zcf-reserve - height kept until the calculator is there
 */
export class ZcfOffset extends DeskElement<Words, Panel, Desk> {
  static override styles = [baseStyles, controlStyles, offsetStyles];
  static override properties = { year: { type: Number } };
  // Fields would hide the accessors that Lit makes of `properties`.
  declare year: number | null;

  protected readonly section = 'offset';
  protected readonly hidable = [...panels, 'add', 'open'];
  protected readonly lockable = ['year', 'prefilled'];
  readonly #quantifier = new Quantifier();
  readonly #parts = new OnDemand(
    this,
    partsOf(this, () => this.#quantifier.loadForms()),
  );
  #state: LedgerState | undefined;

  constructor() {
    super();
    this.year = null;
  }

  /** The whole factory file. Setting it starts anew with that file. */
  get factory(): FactoryFile {
    return this.state.file;
  }

  set factory(file: FactoryFile) {
    this.#state = new LedgerState(file, this.startYear);
    this.occupied();
  }

  /** The claim of the year on the desk. */
  get claim(): Claim {
    return this.state.claim;
  }

  protected get state(): LedgerState {
    return (this.#state ??= new LedgerState(newFactoryFile(), this.startYear));
  }

  private get startYear(): number {
    const asked = this.year ?? 0;
    return asked > 1990 && asked < 2100 ? asked : new Date().getFullYear() - 1;
  }

  private get result(): QuantifiedClaim | undefined {
    const { claim, claims, lots, file } = this.state;
    return this.#quantifier.result({ claim, claims, lots, entity: file.entity.name }, file);
  }

  private get isEmpty(): boolean {
    const { claim, lots } = this.state;
    return !lots.length && !claim.lines.length && claim.residual === 'stated';
  }

  protected override get lineKeys(): readonly string[] {
    const { claims, lots } = this.state;
    return [...claims.flatMap(({ lines }) => lines), ...lots].map(({ id }) => id);
  }

  protected get entries(): readonly OffsetEntry[] {
    const { result } = this;
    if (result) return [...result.residual.lines, ...result.lots];
    // Until the calculation is there a line shows what was typed.
    return [...this.claim.lines, ...this.state.lots].map((line) => ({
      line,
      fields: fieldsOfOffsetLine(line, this.#quantifier.catalogue, this.claim.rules),
      problems: [],
      used: [],
    }));
  }

  /** A lot that can't count is opened where it is shown: what blocks it mostly stands among its fields. */
  protected override asksForMore(entry: OffsetEntry): boolean {
    return super.asksForMore(entry) || entry.standing === 'blocked';
  }

  protected wordsIn(language: Language): Promise<Words> {
    return wordsIn(language);
  }

  protected loadFile(file: FactoryFile): Promise<boolean> {
    return this.drawnWith(Promise.all([this.#parts.get('lines'), this.#quantifier.loadFor(file)]));
  }

  protected loadLines(): Promise<boolean> {
    return this.loadFile(this.state.file);
  }

  protected opening(of: string | number): () => void {
    return () => this.state.openYear(Number(of));
  }

  protected async savedText(): Promise<string> {
    const { savedText } = await import('./parts/saved-text.ts');
    return savedText({ factory: this.factory, catalogue: this.#quantifier.catalogue });
  }

  protected get standing(): WorkState {
    return standingOf(this.isEmpty, this.result);
  }

  protected async binding() {
    const [binding] = await Promise.all([import('./parts/binding.ts'), this.#parts.get('lines')]);
    return binding;
  }

  protected desk(words: Words): Desk {
    const { state, claim, isEmpty } = this;
    const { catalogue } = this.#quantifier;
    if (!isEmpty && !this.#quantifier.isReadyFor(state.file)) void this.loadOnce();
    return {
      ...this.sharedDesk(words),
      calculator: 'emissions',
      claim,
      claims: state.claims,
      lots: state.lots,
      inventoryYears: state.inventoryYears,
      catalogue,
      inventories: this.#quantifier.inventoriesOf(this.factory),
      entries: this.entries,
      isEmpty,
      result: isEmpty || !this.#parts.use('lines') ? undefined : this.result,
      rounding: claim.rules.rounding,
      references: isEmpty ? undefined : this.#parts.use('references')?.references,
      change: (by, group) => this.act(() => state.change(by, group)),
      changeSection: (by) => this.act(() => state.changeSection(by)),
      changeLines: (by, group) => this.act(() => state.changeLines(by, group)),
      loadToAdd: (lines) => this.loadToAdd(lines),
      openYear: (year) => this.lookAt(this.opening(year)),
      lineName: ({ name, kind }) => name.trim() || words.texts.kinds[kind],
      fieldsOf: (line) => fieldsOfOffsetLine(line, catalogue, claim.rules),
      say: ({ code, facts }) => words.texts.problems[code as OffsetProblemCode](facts),
    };
  }

  #loading: Promise<unknown> | undefined;

  /** The file may have come by itself, as from another tab: what it needs is then loaded with the next drawing. */
  private async loadOnce(): Promise<void> {
    this.#loading ??= this.loadFile(this.state.file).finally(() => (this.#loading = undefined));
    await this.#loading;
  }

  protected view(words: Words): TemplateResult {
    // A file may bring lines before that is there what they are called.
    const isBare = !this.claim.lines.length && !this.state.lots.length;
    if (!isBare && !this.#parts.use('lines')) return pending(words, this.#parts, 'lines');
    const rows = this.#parts.loaded('lines')?.rows;
    const desk = this.desk(words);
    const { tools } = this;
    const { panel, show, close } = tools;
    const views = desk.result && this.#parts.use('position');
    this.say(liveText(desk));
    return html`<div class="head">
        ${yearAndSource(desk)} ${toolbar(desk, { panels, names: desk.t.panels, ...tools })}
      </div>
      <div class="columns">
        <div class="lines">
          ${desk.hides('add') ? nothing : addBox(desk, this.#parts)} ${startHint(desk, show)}
          ${panel ? panelView(desk.t.panels[panel], this.#parts.use(panel)?.panel(desk, close) ?? pending(desk, this.#parts, panel)) : ''}
          ${sections(desk, views, (section, lines) => rows?.(desk, section, lines, (entry) => this.#parts.use('details')?.details(desk, entry) ?? pending(desk, this.#parts, 'details')))}
        </div>
        ${resultPanel(desk, resultActions(desk, show), views)}
      </div>`;
  }
}

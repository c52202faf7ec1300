import { html, nothing, type TemplateResult } from 'lit';
import {
  fieldsOf,
  gridAreas,
  newFactoryFile,
  type FactoryFile,
  type Inventory,
  type Language,
  type Line,
  type ProblemCode,
  type QuantifiedLine,
} from '../../src/calculators/index.ts';
import { baseStyles } from '../foundation/base.styles.ts';
import { controlStyles } from '../foundation/control.styles.ts';
import type { WorkState } from '../foundation/contract/events.ts';
import { DeskElement } from '../foundation/desk-element.ts';
import { OnDemand } from '../foundation/on-demand.ts';
import { addBox } from '../foundation/view/add-box.ts';
import { panelView, pending } from '../foundation/view/panel-view.ts';
import { toolbar } from '../foundation/view/toolbar.ts';
import type { Desk, Words } from './desk.ts';
import { emissionsStyles } from './emissions.styles.ts';
import { FactoryState } from './factory-state.ts';
import { standingOf } from './standing.ts';
import { panels, partsOf, wordsIn, type Panel } from './on-demand-parts.ts';
import { Quantifier } from './quantifier.ts';
import { liveText } from './view/live.ts';
import { resultPanel } from './view/result.ts';
import { scopesIn } from './view/scopes.ts';
import { sections } from './view/sections.ts';
import { resultActions, startHint, yearAndArea } from './view/tools.ts';

/**
 * The organisation inventory of a factory: sources by scope, scope 2 twice, every number open to its formula, its
 * factor and its document. All of it is computed here; nothing a reader types leaves the page.
 *
 * @tag zcf-emissions
 * @attr {number} year - the year of an inventory that is new; the last full year unless it is said
 * @attr {string} area - the grid area of an inventory that is new; CN-CQ unless it is said
 * @attr {string} scopes - the scopes that are asked about, such as `2` or `1 2`; all three without it. Lines of others
 * are shown where there are any
 * @attr {number} factor-year - the year whose grid factors a new inventory takes, a disclosed choice of method; its own
 * year without it
 * @attr {string} prefill - sources by name or id: `外购电力 120000 kWh; 天然气 30000 m3`
 * @attr {string} locked - what the reader can't change, with spaces between: `year`, `area`, and `prefilled`, the lines
 * that the host gave
 * @attr {string} hide - what is not shown, with spaces between: `settings`, `completeness`, `paste`, `results`, `years`,
 * `files`, `add`; `open` is the field that opens another file
 * @attr {string} handover - the figures that the host asks for, with spaces between: `year`, `area`, `gwp`,
 * `total-location`, `total-market`, `scope1`, `scope2-location`, `scope2-market`, `scope3`, `gbt32150`, `counted`,
 * `left`; `file` is the whole factory file. Empty: all figures
 * @prop {FactoryFile} factory - the whole factory file (JSON Schema: /api/factory-file.schema.json)
 * @prop {Inventory} inventory - the inventory on the desk, to read
 * @csspart tools - the buttons above
 * @csspart panel - what they open
 * @csspart section - each scope
 * @csspart row - each source
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
export class ZcfEmissions extends DeskElement<Words, Panel, Desk> {
  static override styles = [baseStyles, controlStyles, emissionsStyles];
  static override properties = {
    year: { type: Number },
    area: { type: String },
    scopes: { type: String },
    factorYear: { type: Number, attribute: 'factor-year' },
  };
  // Fields would hide the accessors that Lit makes of `properties`.
  declare year: number | null;
  declare area: string | null;
  declare scopes: string | null;
  declare factorYear: number | null;

  protected readonly section = 'emissions';
  protected readonly hidable = [...panels, 'add', 'open'];
  protected readonly lockable = ['year', 'area', 'prefilled'];
  readonly #quantifier = new Quantifier();
  readonly #parts = new OnDemand(
    this,
    partsOf(this, () => this.#quantifier.begin()),
  );
  #state: FactoryState | undefined;
  /** The year that was asked for last: what it needs may still be loading. */
  #asked: number | undefined;

  constructor() {
    super();
    this.year = null;
    this.area = null;
    this.scopes = null;
    this.factorYear = null;
  }

  /** The whole factory file. Setting it starts anew with that file; it throws for two inventories of one year. */
  get factory(): FactoryFile {
    return this.state.file;
  }

  set factory(file: FactoryFile) {
    const year = file.emissions?.years.at(-1)?.year ?? this.state.year;
    this.#state = this.stateOf(file, year);
    this.occupied();
  }

  /** The inventory of the year on the desk. */
  get inventory(): Inventory {
    return this.state.inventory;
  }

  protected get state(): FactoryState {
    const year = isYear(this.year) ? this.year : new Date().getFullYear() - 1;
    return (this.#state ??= this.stateOf(newFactoryFile(), year));
  }

  /** What the host chose is where inventories begin that are new. */
  private stateOf(file: FactoryFile, year: number): FactoryState {
    const { area, factorYear } = this;
    const known = gridAreas.find(({ id }) => id === area)?.id;
    return new FactoryState(file, year, known, isYear(factorYear) ? factorYear : undefined);
  }

  protected override get lineKeys(): readonly string[] {
    return this.state.years.flatMap(({ year, lines }) => lines.map(({ id }) => `${year}/${id}`));
  }

  /** Lines of two years may have one id. */
  protected override lineKey(line: string): string {
    return `${this.state.year}/${line}`;
  }

  protected get entries(): readonly QuantifiedLine[] {
    return this.#quantifier.result(this.inventory).lines;
  }

  protected wordsIn(language: Language): Promise<Words> {
    return wordsIn(language);
  }

  protected loadFile({ emissions }: FactoryFile): Promise<boolean> {
    return this.loadFor(emissions?.years ?? []);
  }

  protected loadLines(lines: readonly Line[]): Promise<boolean> {
    return this.loadFor([{ ...this.inventory, lines }]);
  }

  private loadFor(inventories: readonly Inventory[]): Promise<boolean> {
    return this.drawnWith(Promise.all([this.#parts.get('lines'), this.#quantifier.loadFor(inventories)]));
  }

  protected opening(of: string): (() => void) | undefined {
    const { state } = this;
    return state.hasYear(Number(of)) ? () => state.openYear(Number(of)) : undefined;
  }

  protected async savedText(): Promise<string> {
    const { savedText } = await import('./parts/saved-text.ts');
    return savedText({ factory: this.factory, catalogue: this.#quantifier.catalogue });
  }

  protected get standing(): WorkState {
    const result = this.#quantifier.result(this.inventory);
    // Lines that nothing has computed yet are in no total.
    return result.lines.length < this.inventory.lines.length ? 'invalid' : standingOf(result);
  }

  protected async binding() {
    const [binding] = await Promise.all([import('./parts/binding.ts'), this.#parts.get('lines')]);
    return binding;
  }

  /** One that isn't there yet needs what it takes of another; where that can't be loaded the reader is told. */
  private async openYear(year: number, added?: boolean): Promise<void> {
    const { state } = this;
    this.#asked = year;
    const next = state.hasYear(year) ? undefined : import('./next-year.ts');
    try {
      const succession = (await next)?.inventoryFor;
      // With the arrow keys another year was asked for meanwhile.
      if (this.#asked !== year) return;
      this.act(() => state.openYear(year, added, succession));
      this.notice = undefined;
    } catch {
      this.notice = this.words?.t.notAdded;
    }
  }

  protected desk(words: Words): Desk {
    const { inventory, state } = this;
    const { catalogue } = this.#quantifier;
    const result = this.#quantifier.result(inventory);
    const filled = result.lines.length > 0;
    const change: Desk['change'] = (by, group) => this.act(() => state.change(by, group));
    return {
      ...this.sharedDesk(words),
      calculator: 'emissions',
      inventory,
      result,
      catalogue,
      rounding: inventory.rules.rounding,
      analysis: this.#quantifier.analysis(result, filled ? this.#parts.use('analysis') : undefined),
      references: filled ? this.#parts.use('references')?.references : undefined,
      scopes: scopesIn(this.scopes),
      change,
      changeLines: (by, group) => change((one) => ({ ...one, lines: by(one.lines) }), group),
      loadToAdd: (lines) => this.loadToAdd(lines),
      openYear: (year, added) => void this.openYear(year, added),
      lineName: ({ name, kind }) => name.trim() || words.texts.kinds[kind],
      fieldsOf: (line) => fieldsOf(line, inventory, catalogue),
      say: ({ code, facts }) => words.texts.problems[code as ProblemCode](facts),
    };
  }

  protected view(words: Words): TemplateResult {
    // A file may bring lines before that is there what they are computed with.
    if (this.inventory.lines.length && !this.#parts.use('lines')) return pending(words, this.#parts, 'lines');
    const rows = this.#parts.loaded('lines')?.rows;
    const desk = this.desk(words);
    const { tools } = this;
    const { panel, show, close } = tools;
    this.say(liveText(desk));
    return html`<div class="head">
        ${yearAndArea(desk, this.state.years)} ${toolbar(desk, { panels, names: desk.t.panels, ...tools })}
      </div>
      <div class="columns">
        <div class="lines">
          ${desk.hides('add') ? nothing : addBox(desk, this.#parts)} ${startHint(desk, show)}
          ${panel ? panelView(desk.t.panels[panel], this.#parts.use(panel)?.panel(desk, close) ?? pending(desk, this.#parts, panel)) : nothing}
          ${sections(desk, (lines) => rows?.(desk, lines, (entry) => this.#parts.use('details')?.details(desk, entry) ?? pending(desk, this.#parts, 'details')))}
        </div>
        ${resultPanel(desk, resultActions(desk, show), this.#parts.loaded('analysis'))}
      </div>`;
  }
}

const isYear = (year: number | null): year is number => year !== null && year > 1990 && year < 2100;

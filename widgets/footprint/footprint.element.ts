import { html, nothing, type TemplateResult } from 'lit';
import {
  fieldsOfFootprintLine,
  newFactoryFile,
  type FactoryFile,
  type FootprintLine,
  type FootprintProblemCode,
  type FootprintStudy,
  type Language,
  type QuantifiedFootprintLine,
} from '../../src/calculators/index.ts';
import { baseStyles } from '../foundation/base.styles.ts';
import { controlStyles } from '../foundation/control.styles.ts';
import type { WorkState } from '../foundation/contract/events.ts';
import { DeskElement } from '../foundation/desk-element.ts';
import { OnDemand } from '../foundation/on-demand.ts';
import { addBox } from '../foundation/view/add-box.ts';
import { panelView, pending } from '../foundation/view/panel-view.ts';
import { lacksAny } from '../foundation/view/problems.ts';
import { toolbar } from '../foundation/view/toolbar.ts';
import type { Desk, Words } from './desk.ts';
import { namedFactors } from './factor-names.ts';
import { footprintStyles } from './footprint.styles.ts';
import { withoutOrphans } from './orphans.ts';
import { panels, partsOf, wordsIn, type Panel } from './on-demand-parts.ts';
import { Quantifier } from './quantifier.ts';
import { standingOf } from './standing.ts';
import { StudyState } from './study-state.ts';
import { studyChoice } from './view/head.ts';
import { liveText, resultPanel } from './view/result.ts';
import { sections } from './view/sections.ts';
import { resultActions, startHint } from './view/start.ts';

/**
 * The product carbon footprint calculator: a bill of materials and energy, stage by stage, with every number open.
 * Nothing that is typed leaves the page; a copy in the browser is kept only after the reader asks for it.
 *
 * @tag zcf-footprint
 * @attr {number} year - the period of a study that is new; the last full year unless it is said
 * @attr {string} prefill - materials, energy, transport and waste for one unit of analysis, by name or id: `ADC12 1.2
 * kg; electricity 3 kWh`
 * @attr {string} locked - what the reader can't change, with spaces between: `prefilled`, the lines that the host gave
 * @attr {string} hide - what is not shown, with spaces between: `goal`, `paste`, `method`, `results`, `scenarios`,
 * `files`, `examples`, `add`; `open` is the field that opens another file
 * @attr {string} handover - the figures that the host asks for, with spaces between: `product`, `unit`, `boundary`,
 * `gwp`, `total`, `to-gate`, `grid-mix`, `fossil`, `biogenic-emissions`, `biogenic-removals`, `land-use-change`,
 * `not-separable`, `raw-materials`, `production`, `distribution`, `use`, `end-of-life`, `primary-data`, `counted`,
 * `left`; `file` is the whole factory file. Empty: all figures
 * @prop {FactoryFile} factory - the whole factory file (JSON Schema: /api/factory-file.schema.json)
 * @prop {FootprintStudy} study - the study on the desk, to read
 * @csspart tools - the buttons above
 * @csspart panel - what they open
 * @csspart section - each stage of the life
 * @csspart row - each line of the bill
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
export class ZcfFootprint extends DeskElement<Words, Panel, Desk> {
  static override styles = [baseStyles, controlStyles, footprintStyles];
  static override properties = { year: { type: Number } };
  // Fields would hide the accessors that Lit makes of `properties`.
  declare year: number | null;

  protected readonly section = 'footprint';
  protected readonly hidable = [...panels, 'add', 'open'];
  protected readonly lockable = ['prefilled'];
  readonly #quantifier = new Quantifier();
  readonly #parts = new OnDemand(
    this,
    partsOf(this, () => this.#quantifier.begin()),
  );
  #state: StudyState | undefined;

  constructor() {
    super();
    this.year = null;
  }

  /** The whole factory file. Setting it starts anew with that file. */
  get factory(): FactoryFile {
    return this.state.file;
  }

  set factory(file: FactoryFile) {
    this.#state = new StudyState(file, this.startYear);
    this.occupied();
  }

  /** The study on the desk. */
  get study(): FootprintStudy {
    return this.state.study;
  }

  protected get state(): StudyState {
    return (this.#state ??= new StudyState(newFactoryFile(), this.startYear));
  }

  private get startYear(): number {
    const asked = this.year ?? 0;
    return asked > 1990 && asked < 2100 ? asked : new Date().getFullYear() - 1;
  }

  protected override get lineKeys(): readonly string[] {
    return this.state.studies.flatMap(({ id: study, lines }) => lines.map(({ id }) => `${study}/${id}`));
  }

  /** Lines of two products may have one id. */
  protected override lineKey(line: string): string {
    return `${this.study.id}/${line}`;
  }

  protected get entries(): readonly QuantifiedFootprintLine[] {
    return this.#quantifier.result(this.study).lines;
  }

  protected override asksForMore(entry: QuantifiedFootprintLine): boolean {
    return super.asksForMore(entry) || entry.legs.some(({ leg, fields }) => lacksAny(fields, leg.fields));
  }

  protected wordsIn(language: Language): Promise<Words> {
    return wordsIn(language);
  }

  protected loadFile({ footprint }: FactoryFile): Promise<boolean> {
    return this.loadFor(footprint?.studies ?? []);
  }

  protected loadLines(lines: readonly FootprintLine[]): Promise<boolean> {
    return this.loadFor([{ ...this.study, lines }]);
  }

  private loadFor(studies: readonly FootprintStudy[]): Promise<boolean> {
    return this.drawnWith(Promise.all([this.#parts.get('lines'), this.#quantifier.loadFor(studies)]));
  }

  protected opening(of: string): () => void {
    return () => this.state.openStudy(of);
  }

  protected async savedText(): Promise<string> {
    const { savedText } = await import('./parts/saved-text.ts');
    return savedText({ factory: this.factory, catalogue: this.#quantifier.catalogue });
  }

  protected get standing(): WorkState {
    const result = this.#quantifier.result(this.study);
    // Lines that nothing has computed yet are in no total.
    return result.lines.length < this.study.lines.length ? 'invalid' : standingOf(result);
  }

  protected async binding() {
    const [binding] = await Promise.all([import('./parts/binding.ts'), this.#parts.get('lines')]);
    return binding;
  }

  protected desk(words: Words): Desk {
    const { study, state } = this;
    const { catalogue } = this.#quantifier;
    const result = this.#quantifier.result(study);
    const filled = result.lines.length > 0;
    const change: Desk['change'] = (by, group) => this.act(() => state.change(by, group));
    return {
      ...this.sharedDesk(words),
      calculator: 'footprint',
      study,
      studies: state.studies.length ? state.studies : [study],
      result,
      catalogue,
      rounding: study.rules.rounding,
      analysis: this.#quantifier.analysis(
        result,
        state.studies,
        filled ? this.#parts.use('analysis') : undefined,
      ),
      references: filled ? this.#parts.use('references')?.references : undefined,
      change,
      changeLines: (by, group) =>
        change((one) => ({ ...one, lines: withoutOrphans(one.lines, by(one.lines)) }), group),
      loadToAdd: (lines) => this.loadToAdd(lines),
      openStudy: (id) => this.lookAt(this.opening(id)),
      addStudies: (studies) => this.act(() => state.addStudies(studies)),
      exported: (identity) => this.act(() => state.exported(study.id, identity)),
      removeStudy: (id) => {
        this.act(() => state.removeStudy(id));
        void this.keepFocus('.choices button');
      },
      lineName: ({ name, kind }) => name.trim() || words.texts.kinds[kind],
      fieldsOf: (line) => fieldsOfFootprintLine(line, study, catalogue),
      say: ({ code, facts }) =>
        words.texts.problems[code as FootprintProblemCode](namedFactors(facts, catalogue, words.language)),
    };
  }

  protected view(words: Words): TemplateResult {
    // A file may bring lines before that is there what they are computed with.
    if (this.study.lines.length && !this.#parts.use('lines')) return pending(words, this.#parts, 'lines');
    const rows = this.#parts.loaded('lines')?.rows;
    const desk = this.desk(words);
    const { tools } = this;
    const { panel, show, close } = tools;
    this.say(liveText(desk));
    return html`<div class="head">
        ${studyChoice(desk)} ${toolbar(desk, { panels, names: desk.t.panels, ...tools })}
      </div>
      <div class="columns">
        <div class="lines">
          ${desk.hides('add') ? nothing : addBox(desk, this.#parts)} ${startHint(desk, show)}
          ${panel ? panelView(desk.t.panels[panel], this.#parts.use(panel)?.panel(desk, close) ?? pending(desk, this.#parts, panel)) : ''}
          ${sections(desk, (lines) => rows?.(desk, lines, (entry) => this.#parts.use('details')?.details(desk, entry) ?? pending(desk, this.#parts, 'details')))}
        </div>
        ${resultPanel(desk, resultActions(desk, show), this.#parts.loaded('analysis'))}
      </div>`;
  }
}

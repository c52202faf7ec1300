import type { TemplateResult } from 'lit';
import { html } from 'lit';
import {
  assess,
  newFactoryFile,
  type AssessedFactory,
  type Assessment,
  type FactoryFile,
  type Language,
  type QuantifiedEntry,
} from '../../src/calculators/index.ts';
import { baseStyles } from '../foundation/base.styles.ts';
import { controlStyles } from '../foundation/control.styles.ts';
import type { WorkState } from '../foundation/contract/events.ts';
import { DeskElement } from '../foundation/desk-element.ts';
import { OnDemand } from '../foundation/on-demand.ts';
import { panelView, pending } from '../foundation/view/panel-view.ts';
import { toolbar } from '../foundation/view/toolbar.ts';
import { standingOf } from './standing.ts';
import { AssessmentState } from './assessment-state.ts';
import type { Desk, Words } from './desk.ts';
import { FactoryRecords } from './factory-records.ts';
import { panels, partsOf, wordsIn, type Panel } from './on-demand-parts.ts';
import { readinessStyles } from './readiness.styles.ts';
import { today } from './today.ts';
import { head } from './view/head.ts';
import { liveText, resultPanel } from './view/result.ts';
import { sections } from './view/sections.ts';
import { startHint } from './view/start.ts';

/**
 * The self-assessment against every requirement of the guideline: gates, scores by dimension, gaps in order, evidence.
 * It says what the reader answers and what the factory's own file shows; it is no certification.
 *
 * @tag zcf-readiness
 * @attr {string} prefill - answers by the ids of requirements and conditions: `6.1.1-r1=met; data-centre=no` (met,
 * partly, unmet, not-applicable; yes, no)
 * @attr {string} locked - what the reader can't change, with spaces between: `conditions`, which say what concerns the
 * factory, and `prefilled`, the answers that the host gave
 * @attr {string} hide - what is not shown, with spaces between: `conditions`, `results`, `gaps`, `evidence`,
 * `indicators`, `compare`, `files`, `examples`; `open` is the field that opens another file
 * @attr {string} handover - the figures that the host asks for, with spaces between: `date`, `basic`, `basic-passed`,
 * `basic-failed`, `basic-unknown`, `score`, `coverage`, `score-low`, `score-high`, `evidence`, `left-out`; `file` is the
 * whole factory file. Empty: all figures
 * @prop {FactoryFile} factory - the whole factory file (JSON Schema: /api/factory-file.schema.json)
 * @prop {Assessment} assessment - the assessment on the desk, to read
 * @csspart tools - the buttons above
 * @csspart panel - what they open
 * @csspart section - each part of the guideline
 * @csspart row - each requirement
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
export class ZcfReadiness extends DeskElement<Words, Panel, Desk> {
  static override styles = [baseStyles, controlStyles, ...readinessStyles];

  protected readonly section = 'readiness';
  protected readonly hidable = [...panels, 'open'];
  protected readonly lockable = ['conditions', 'prefilled'];
  protected readonly entries: readonly QuantifiedEntry[] = [];
  readonly #parts = new OnDemand(this, partsOf(this));
  readonly #records = new FactoryRecords();
  readonly #opened = new Set<string>();
  #state: AssessmentState | undefined;
  #result: { of: readonly unknown[]; value: AssessedFactory } | undefined;
  #reading: Promise<unknown> | undefined;

  /** The whole factory file. Setting it starts anew with that file. */
  get factory(): FactoryFile {
    return this.state.file;
  }

  set factory(file: FactoryFile) {
    this.#state = new AssessmentState(file, today());
    this.occupied();
  }

  /** The assessment on the desk. */
  get assessment(): Assessment {
    return this.state.assessment;
  }

  protected get state(): AssessmentState {
    return (this.#state ??= new AssessmentState(newFactoryFile(), today()));
  }

  private get isEmpty(): boolean {
    const { answers, conditions } = this.state.assessment;
    return !answers.length && !conditions.length && this.#records.isReadyFor(this.state.file);
  }

  /** Of the requirements and conditions that the host's file answers. */
  protected override get lineKeys(): readonly string[] {
    const { answers, conditions } = this.assessment;
    return [
      ...answers.map(({ requirement }) => requirement),
      ...conditions.map(({ condition }) => condition),
    ];
  }

  /** What the assessment comes to, once per change. */
  private result({ collection, annex }: Words): AssessedFactory {
    const { assessment, file } = this.state;
    const filled = this.#records.filled(file, Number(assessment.date.slice(0, 4)) || 0);
    // Both grow once more of them is wanted, and then have other lists.
    const of = [assessment, filled, collection.requirements, annex.measures];
    const known = this.#result;
    if (known && of.every((one, place) => one === known.of[place])) return known.value;
    const value = assess({ assessment, collection, measures: annex.measures, filled });
    this.#result = { of, value };
    return value;
  }

  protected wordsIn(language: Language): Promise<Words> {
    return wordsIn(language);
  }

  protected loadFile(file: FactoryFile): Promise<boolean> {
    return this.drawnWith(this.#records.loadFor(file));
  }

  protected loadLines(): Promise<boolean> {
    return Promise.resolve(true);
  }

  protected opening(of: string): () => void {
    return () => this.state.openAssessment(of);
  }

  protected async savedText(): Promise<string> {
    const { savedText } = await import('../foundation/parts/unpinned-text.ts');
    return savedText(this.factory);
  }

  protected get standing(): WorkState {
    return standingOf(this.isEmpty, this.words ? this.result(this.words) : { items: [] });
  }

  protected async binding() {
    const [binding] = await Promise.all([import('./parts/binding.ts'), this.#parts.get('lines')]);
    return binding;
  }

  protected desk(words: Words): Desk {
    const { state } = this;
    state.textVersion = words.collection.textVersion;
    if (!this.#records.isReadyFor(state.file)) void this.readOnce();
    return {
      ...this.sharedDesk(words),
      assessment: state.assessment,
      assessments: state.assessments,
      result: this.result(words),
      isEmpty: this.isEmpty,
      records: this.#records.results(state.file),
      sentences: () => (this.#parts.use('lines') ? words.texts : undefined),
      change: (by, group) => this.act(() => state.change(by, group)),
      changeSection: (by) => this.act(() => state.changeSection(by)),
      openAssessment: (id) => this.lookAt(this.opening(id)),
      showRequirement: (id) => void this.showLine(id),
      isOpen: (id) => this.#opened.has(id),
      toggle: (id) => {
        if (!this.#opened.delete(id)) this.#opened.add(id);
        this.requestUpdate();
      },
    };
  }

  /** What the file holds may have come by itself, as from another tab: it is then read with the next drawing. */
  private async readOnce(): Promise<void> {
    this.#reading ??= this.loadFile(this.state.file).finally(() => (this.#reading = undefined));
    await this.#reading;
  }

  /** Here a line is a requirement: the parts of the guideline that it stands in are opened. */
  protected override async showLine(id: string): Promise<void> {
    const clause = id.slice(0, id.indexOf('-'));
    for (const part of [clause, clause.split('.').slice(0, 2).join('.'), clause[0] ?? '']) {
      this.#opened.add(`part:${part}`);
    }
    await this.#parts.get('lines').catch(() => {});
    this.requestUpdate();
    await this.updateComplete;
    const place = this.renderRoot.querySelector<HTMLElement>(`[data-requirement="${CSS.escape(id)}"]`);
    (place?.querySelector<HTMLElement>('input:checked') ?? place?.querySelector('input'))?.focus();
  }

  protected view(words: Words): TemplateResult {
    const desk = this.desk(words);
    const { tools } = this;
    const { panel, show, close } = tools;
    this.say(liveText(desk));
    return html`<div class="head">
        ${head(desk)} ${toolbar(desk, { panels, names: desk.t.panels, ...tools })}
      </div>
      <div class="columns">
        <div class="lines">
          ${startHint(desk, show)}
          ${panel ? panelView(desk.t.panels[panel], this.#parts.use(panel)?.panel(desk, close) ?? pending(desk, this.#parts, panel)) : ''}
          ${sections(desk, (items) => this.#parts.use('lines')?.asked(desk, items, (item) => this.#parts.use('details')?.details(desk, item) ?? pending(desk, this.#parts, 'details')) ?? pending(desk, this.#parts, 'lines'))}
        </div>
        ${resultPanel(desk, show)}
      </div>`;
  }
}

import { html, nothing, type TemplateResult } from 'lit';
import {
  estimatorsOf,
  fieldsOfMeasure,
  measureIds,
  measureStatuses,
  newFactoryFile,
  nextLineId,
  usualName,
  type ChecklistEntry,
  type EstimatorId,
  type FactoryFile,
  type Language,
  type MeasureId,
  type MeasuresProblemCode,
  type MeasuresSection,
  type MeasureStatus,
  type Plan,
  type PlannedMeasure,
  type QuantifiedPlan,
} from '../../src/calculators/index.ts';
import { baseStyles } from '../foundation/base.styles.ts';
import { controlStyles } from '../foundation/control.styles.ts';
import type { WorkState } from '../foundation/contract/events.ts';
import { DeskElement } from '../foundation/desk-element.ts';
import { OnDemand } from '../foundation/on-demand.ts';
import { onScreen } from '../foundation/on-screen.ts';
import { addBox } from '../foundation/view/add-box.ts';
import { panelView, pending } from '../foundation/view/panel-view.ts';
import { toolbar } from '../foundation/view/toolbar.ts';
import { measureName, type Desk, type MeasureEntry, type Words } from './desk.ts';
import { MeasuresChangeEvent } from './measures-change-event.ts';
import { measuresStyles } from './measures.styles.ts';
import { panels, partsOf, wordsIn, type Panel } from './on-demand-parts.ts';
import { standingOf } from './standing.ts';
import { PlanState } from './plan-state.ts';
import { Quantifier } from './quantifier.ts';
import { checklist } from './view/checklist.ts';
import { head } from './view/head.ts';
import { plannedMeasures } from './view/planned.ts';
import { liveText, resultPanel } from './view/result.ts';
import { startHint } from './view/start.ts';

/**
 * The 33 measures of annex A as a checklist, what they would reduce, and a plan over several years with its costs. Nothing
 * that is typed leaves the page; a copy in the browser is kept only after the reader asks for it.
 *
 * @tag zcf-measures
 * @attr {number} year - the base year of a plan that is new; the last full year unless it is said
 * @attr {'plan'} sections - `plan`: the plan only, without the list of annex A
 * @attr {string} prefill - measures of annex A: `A.4` plans one, `A.4=done` says where it stands (planned, done,
 * not-applicable)
 * @attr {string} locked - what the reader can't change, with spaces between: `prefilled`, the measures and statuses that
 * the host gave
 * @attr {string} hide - what is not shown, with spaces between: `baseline`, `results`, `costs`, `files`, `examples`,
 * `add`, `checklist`; `open` is the field that opens another file
 * @attr {string} handover - the figures that the host asks for, with spaces between: `measures`, `done`, `base-year`,
 * `year`, `basis`, `reduction-low`, `reduction`, `reduction-high`, `remains`, `target`, `investment`, `saving-low`,
 * `saving`, `saving-high`; `file` is the whole factory file. Empty: all figures
 * @prop {FactoryFile} factory - the whole factory file (JSON Schema: /api/factory-file.schema.json)
 * @prop {ChecklistEntry[]} checklist - where the factory stands with each measure, to read
 * @prop {string[]} plannedMeasures - the measures that are in the plan, to read
 * @fires zcf-measures-change - whenever checklist or plan are others, also by a saved copy, another tab or the page itself
 * @csspart tools - the buttons above
 * @csspart panel - what they open
 * @csspart section - the plan, and the list of annex A
 * @csspart row - each planned measure
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
export class ZcfMeasures extends DeskElement<Words, Panel, Desk> {
  static override styles = [baseStyles, controlStyles, measuresStyles];
  static override properties = { year: { type: Number }, sections: { type: String } };
  // Fields would hide the accessors that Lit makes of `properties`.
  declare year: number | null;
  declare sections: string | null;

  protected readonly section = 'measures';
  protected readonly hidable = [...panels, 'add', 'checklist', 'open'];
  protected readonly lockable = ['prefilled'];
  readonly #quantifier = new Quantifier();
  readonly #parts = new OnDemand(this, partsOf(this));
  #state: PlanState | undefined;
  #told: MeasuresSection | undefined;
  #isOnScreen = false;

  constructor() {
    super();
    this.year = null;
    this.sections = null;
  }

  /** The whole factory file. Setting it starts anew with that file. */
  get factory(): FactoryFile {
    return this.state.file;
  }

  set factory(file: FactoryFile) {
    this.#state = new PlanState(file, this.startYear);
    this.occupied();
  }

  /** Where the factory stands with each measure. */
  get checklist(): readonly ChecklistEntry[] {
    return this.state.checklist;
  }

  /** The measures that are in the plan. */
  get plannedMeasures(): readonly MeasureId[] {
    return [...new Set(this.plan.measures.map(({ measure }) => measure))];
  }

  /** Says where the factory stands with a measure; an empty status takes it back. What isn't known is left alone. */
  setStatus(measure: string, status: string, note?: string): void {
    if (!isMeasure(measure) || (status !== '' && !isStatus(status))) return;
    this.act(() =>
      this.state.changeSection((section) => {
        const others = (section.checklist ?? []).filter((entry) => entry.measure !== measure);
        const entry = status && { measure, status, ...(note?.trim() && { note }) };
        return { ...section, checklist: entry ? [...others, entry] : others };
      }, `status:${measure}`),
    );
  }

  /** Adds a measure to the plan, estimated in its usual way unless another is named. The focus stays where it is. */
  addToPlan(measure: string, estimator?: EstimatorId): void {
    void this.add(measure, estimator);
  }

  protected get state(): PlanState {
    return (this.#state ??= new PlanState(newFactoryFile(), this.startYear));
  }

  private get plan(): Plan {
    return this.state.plan;
  }

  private get startYear(): number {
    const asked = this.year ?? 0;
    return asked > 1990 && asked < 2100 ? asked : new Date().getFullYear() - 1;
  }

  private get isEmpty(): boolean {
    return !this.plan.measures.length;
  }

  private get result(): QuantifiedPlan | undefined {
    return this.#quantifier.result(this.plan, this.state.file);
  }

  /** The lines of the plan, and the measures whose status is said. */
  protected override get lineKeys(): readonly string[] {
    return [...super.lineKeys, ...this.checklist.map(({ measure }) => measure)];
  }

  protected get entries(): readonly MeasureEntry[] {
    const { result } = this;
    if (result) return result.measures;
    // Until the calculation is there a line shows what was typed.
    return this.plan.measures.map((line) => ({
      line,
      fields: fieldsOfMeasure(line, this.#quantifier.catalogue),
      problems: [],
      used: [],
    }));
  }

  protected wordsIn(language: Language): Promise<Words> {
    return wordsIn(language);
  }

  protected loadFile(file: FactoryFile): Promise<boolean> {
    const plan = file.measures?.plan ?? this.plan;
    return plan.measures.length ? this.loadPlan(file, plan) : Promise.resolve(true);
  }

  protected loadLines(measures: readonly PlannedMeasure[]): Promise<boolean> {
    return this.loadPlan(this.state.file, { ...this.plan, measures });
  }

  private loadPlan(file: FactoryFile, plan: Plan): Promise<boolean> {
    return this.drawnWith(Promise.all([this.#parts.get('lines'), this.#quantifier.loadFor(file, plan)]));
  }

  /** There is one plan only. */
  protected opening(): undefined {}

  protected async savedText(): Promise<string> {
    const { savedText } = await import('./parts/saved-text.ts');
    return savedText({
      factory: this.factory,
      catalogue: this.#quantifier.catalogue,
      inventories: this.#quantifier.inventoriesOf(this.factory),
    });
  }

  protected get standing(): WorkState {
    return standingOf(this.isEmpty, this.result);
  }

  protected async binding() {
    const [binding] = await Promise.all([import('./parts/binding.ts'), this.#parts.get('lines')]);
    return binding;
  }

  /** The id of the line that was added; nothing where it couldn't be. */
  private async add(measure: string, estimator?: EstimatorId): Promise<string | undefined> {
    if (!isMeasure(measure)) return undefined;
    const kind = estimator ?? estimatorsOf(measure)[0];
    if (!kind) return undefined;
    const unnamed: PlannedMeasure = { kind, measure, name: '', fields: {}, id: '' };
    if (!(await this.loadToAdd([unnamed]))) return undefined;
    const name = this.words ? nameOf(this.words, unnamed) : '';
    const added = { ...unnamed, name, id: nextLineId(this.plan.measures) };
    this.act(() => this.state.changePlan((plan) => ({ ...plan, measures: [...plan.measures, added] })));
    return added.id;
  }

  private async addAndShow(measure: string, estimator?: EstimatorId): Promise<void> {
    const line = await this.add(measure, estimator);
    if (line) await this.showLine(line);
  }

  /** A measure that only enables others has no amount: its name has the cursor then. */
  protected override async showLine(line: string): Promise<void> {
    await super.showLine(line);
    const row = this.renderRoot.querySelector(`[data-line="${CSS.escape(line)}"]`);
    if (!row?.querySelector('[data-amount]')) row?.querySelector<HTMLElement>('.name')?.focus();
  }

  protected override updated(): void {
    super.updated();
    if (this.words && !this.#isOnScreen) {
      void onScreen().then(() => {
        this.#isOnScreen = true;
        this.requestUpdate();
      });
    }
    const { measures } = this.state.file;
    if (measures === this.#told) return;
    this.#told = measures;
    this.dispatchEvent(new MeasuresChangeEvent());
  }

  protected desk(words: Words): Desk {
    const { state, plan, isEmpty } = this;
    const { catalogue } = this.#quantifier;
    const inUse = !isEmpty || this.panel === 'baseline' || this.panel === 'files';
    if (inUse && !this.#quantifier.isReadyFor(state.file)) void this.loadOnce();
    return {
      ...this.sharedDesk(words),
      calculator: 'emissions',
      plan,
      checklist: state.checklist,
      inventoryYears: state.inventoryYears,
      inventories: this.#quantifier.inventoriesOf(state.file),
      catalogue,
      entries: this.entries,
      isEmpty,
      result: this.result,
      isOnScreen: this.#isOnScreen,
      withChecklist: this.sections !== 'plan' && !this.hostsWishes.hides('checklist'),
      rounding: 'half-even',
      references: isEmpty ? undefined : this.#parts.use('references')?.references,
      changePlan: (by, group) => this.act(() => state.changePlan(by, group)),
      changeSection: (by) => this.act(() => state.changeSection(by)),
      changeLines: (by, group) =>
        this.act(() => state.changePlan((one) => ({ ...one, measures: by(one.measures) }), group)),
      loadToAdd: (lines) => this.loadToAdd(lines),
      setStatus: (measure, status, note) => this.setStatus(measure, status, note),
      addMeasure: (measure, estimator) => void this.addAndShow(measure, estimator),
      savedText: () => this.savedText(),
      lineName: (line) => line.name.trim() || nameOf(words, line),
      fieldsOf: (line) => fieldsOfMeasure(line, catalogue),
      say: ({ code, facts }) => words.texts.problems[code as MeasuresProblemCode](facts),
    };
  }

  #loading: Promise<unknown> | undefined;

  /** The file may have come by itself, as from another tab: what it needs is then loaded with the next drawing. */
  private async loadOnce(): Promise<void> {
    this.#loading ??= this.loadPlan(this.state.file, this.plan).finally(() => (this.#loading = undefined));
    await this.#loading;
  }

  protected view(words: Words): TemplateResult {
    // A file may bring measures before that is there what is said about them.
    if (!this.isEmpty && !this.#parts.use('lines')) return pending(words, this.#parts, 'lines');
    const lines = this.#parts.loaded('lines');
    const desk = this.desk(words);
    const { tools } = this;
    const { panel, show, close } = tools;
    this.say(liveText(desk));
    return html`<div class="head">
        ${head(desk)} ${toolbar(desk, { panels, names: desk.t.panels, ...tools })}
      </div>
      <div class="columns">
        <div class="lines">
          ${desk.hides('add') ? nothing : addBox(desk, this.#parts)} ${startHint(desk, show)}
          ${panel ? panelView(desk.t.panels[panel], this.#parts.use(panel)?.panel(desk, close) ?? pending(desk, this.#parts, panel)) : ''}
          ${plannedMeasures(
            desk,
            lines?.rows(
              desk,
              (entry) =>
                this.#parts.use('details')?.details(desk, entry) ?? pending(desk, this.#parts, 'details'),
            ),
          )}
          ${desk.withChecklist ? checklist(desk, (measures) => this.#parts.use('lines')?.listed(desk, measures) ?? pending(desk, this.#parts, 'lines')) : nothing}
        </div>
        ${resultPanel(desk, show)}
      </div>`;
  }
}

const isMeasure = (text: string): text is MeasureId => measureIds.some((id) => id === text);
const isStatus = (text: string): text is MeasureStatus => measureStatuses.some((one) => one === text);

/** What a line is called while it has no name of its own. */
const nameOf = (words: Words, line: Pick<PlannedMeasure, 'kind' | 'measure'>): string =>
  usualName(line, { kinds: words.texts.kinds, measure: (measure) => measureName(words, measure) });

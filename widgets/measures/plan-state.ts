import {
  distinctLines,
  newPlan,
  type ChecklistEntry,
  type FactoryFile,
  type MeasuresSection,
  type Plan,
} from '../../src/calculators/index.ts';
import { FileHistory } from '../foundation/file-history.ts';

/** The factory file that is being worked on: its checklist of measures and its plan. */
export class PlanState {
  readonly #history: FileHistory<undefined>;
  #fresh: Plan | undefined;

  constructor(
    file: FactoryFile,
    /** The base year of a plan that is new, where the file holds no inventory. */
    private readonly year: number,
  ) {
    this.#history = new FileHistory('measures', distinct(file), undefined);
  }

  get file(): FactoryFile {
    return this.#history.file;
  }

  get checklist(): readonly ChecklistEntry[] {
    return this.file.measures?.checklist ?? [];
  }

  get inventoryYears(): readonly number[] {
    return (this.file.emissions?.years ?? []).map(({ year }) => year);
  }

  /** The plan. One that is new comes into the file with the first change. */
  get plan(): Plan {
    const known = this.file.measures?.plan;
    if (known) return known;
    const newest = this.inventoryYears.at(-1);
    const { area, firstYear = this.year } = this.file.profile ?? {};
    const baseYear = newest ?? firstYear;
    const baseline = newest === undefined ? 'stated' : 'inventory';
    if (this.#fresh?.baseYear !== baseYear || this.#fresh.baseline !== baseline) {
      this.#fresh = { ...newPlan(baseYear, area), baseline };
    }
    return this.#fresh;
  }

  get canUndo(): boolean {
    return this.#history.canUndo;
  }

  get canRedo(): boolean {
    return this.#history.canRedo;
  }

  changePlan(change: (plan: Plan) => Plan, group?: string): void {
    const { plan } = this;
    const next = change(plan);
    if (next !== plan) this.changeSection((section) => ({ ...section, plan: next }), group);
  }

  changeSection(change: (section: MeasuresSection) => MeasuresSection, group?: string): void {
    const { file } = this;
    const measures = change(file.measures ?? {});
    if (measures !== file.measures) this.#history.push({ ...file, measures }, undefined, group);
  }

  changeFile(change: (file: FactoryFile) => FactoryFile, group?: string): void {
    const file = change(this.file);
    if (file !== this.file) this.#history.push(file, undefined, group);
  }

  /** Another file; the way back to the one before stays open. */
  open(file: FactoryFile): void {
    this.#history.open(distinct(file), undefined);
  }

  take(file: FactoryFile): void {
    this.#history.take(distinct(file), undefined);
  }

  merge(file: FactoryFile, withEntity: boolean): void {
    this.#history.merge(file, withEntity);
  }

  /** Where it stands now is where the way back ends. */
  forgetPast(): void {
    this.#history.forgetPast();
  }

  undo(): void {
    if (this.canUndo) this.#history.undo();
  }

  redo(): void {
    if (this.canRedo) this.#history.redo();
  }
}

/** The file with planned measures that can be told apart. */
function distinct(file: FactoryFile): FactoryFile {
  const plan = file.measures?.plan;
  if (!plan) return file;
  const measures = distinctLines(plan.measures);
  return measures === plan.measures
    ? file
    : { ...file, measures: { ...file.measures, plan: { ...plan, measures } } };
}

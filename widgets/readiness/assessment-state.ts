import { newAssessment, type Assessment, type FactoryFile } from '../../src/calculators/index.ts';
import { FileHistory } from '../foundation/file-history.ts';
import type { ReadinessSection } from './desk.ts';

/** The factory file that is being worked on, and which of its assessments is on the desk. */
export class AssessmentState {
  readonly #history: FileHistory<string>;
  #id: string;
  #fresh: Assessment | undefined;

  constructor(
    file: FactoryFile,
    /** The day of an assessment that is begun here. */
    private readonly today: string,
  ) {
    this.#id = newestOf(file) ?? FIRST;
    this.#history = new FileHistory('readiness', file, this.#id);
  }

  /** The version of the guideline's text that is answered; there once the requirements are. */
  textVersion = 0;

  get file(): FactoryFile {
    return this.#history.file;
  }

  get assessments(): readonly Assessment[] {
    return this.file.readiness?.assessments ?? [];
  }

  /** The assessment on the desk. One that is new comes into the file with the first change. */
  get assessment(): Assessment {
    const known = this.assessments.find(({ id }) => id === this.#id);
    if (known) return known;
    if (this.#fresh?.id !== this.#id || this.#fresh.textVersion !== this.textVersion) {
      this.#fresh = newAssessment(this.#id, this.today, this.textVersion);
    }
    return this.#fresh;
  }

  get canUndo(): boolean {
    return this.#history.canUndo;
  }

  get canRedo(): boolean {
    return this.#history.canRedo;
  }

  /** Puts another assessment on the desk. To look at one is no step of the history. */
  openAssessment(id: string): void {
    this.#id = id;
  }

  change(change: (assessment: Assessment) => Assessment, group?: string): void {
    const { assessment } = this;
    const next = change(assessment);
    if (next !== assessment) this.put({ assessments: this.with(next) }, group);
  }

  changeSection(change: (section: ReadinessSection) => ReadinessSection): void {
    this.put(change(this.file.readiness ?? {}));
    this.#id = newestOf(this.file) ?? this.#id;
  }

  changeFile(change: (file: FactoryFile) => FactoryFile, group?: string): void {
    const file = change(this.file);
    if (file !== this.file) this.#history.push(file, this.#id, group);
  }

  /** Another file; the way back to the one before stays open. */
  open(file: FactoryFile): void {
    this.#id = newestOf(file) ?? this.#id;
    this.#history.open(file, this.#id);
  }

  take(file: FactoryFile): void {
    this.#history.take(file, this.#id);
  }

  merge(file: FactoryFile, withEntity: boolean): void {
    this.#history.merge(file, withEntity);
  }

  /** Where it stands now is where the way back ends. */
  forgetPast(): void {
    this.#history.forgetPast();
  }

  /** Takes the last change back and shows the assessment it was made in. */
  undo(): void {
    if (!this.canUndo) return;
    this.#id = this.#history.place;
    this.#history.undo();
  }

  redo(): void {
    if (!this.canRedo) return;
    this.#history.redo();
    this.#id = this.#history.place;
  }

  private with(assessment: Assessment): readonly Assessment[] {
    const others = this.assessments.filter(({ id }) => id !== assessment.id);
    return [...others, assessment].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  }

  private put(part: ReadinessSection, group?: string): void {
    const { file } = this;
    this.#history.push({ ...file, readiness: { ...file.readiness, ...part } }, this.#id, group);
  }
}

const FIRST = 'assessment-1';

/** The assessment to begin with: the newest. */
const newestOf = ({ readiness }: FactoryFile): string | undefined => readiness?.assessments?.at(-1)?.id;

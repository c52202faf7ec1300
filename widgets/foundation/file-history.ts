import type { FactoryFile } from '../../src/calculators/index.ts';
import { History } from './history.ts';

/** The parts of a factory file, one per calculator. */
export type SectionName = 'emissions' | 'footprint' | 'offset' | 'readiness' | 'measures';

/** What one calculator changes of a file: its own section, and whose data it is. */
interface Step<Place> {
  readonly section: unknown;
  readonly entity: FactoryFile['entity'];
  /** Whether this step changed the entity: only then is it taken back with it. */
  readonly ownEntity: boolean;
  /** Where in the section it was, such as a year. */
  readonly place: Place;
  /** The newest that is known of the file that is open, for all that isn't this calculator's. */
  readonly rest: { file: FactoryFile };
}

/**
 * A factory file with the history of one calculator. Another calculator's section is never taken back and never written
 * over: what others wrote is merged in, and a step holds no more than what this one changed.
 */
export class FileHistory<Place> {
  readonly #history: History<Step<Place>>;
  #entity: FactoryFile['entity'];
  #file: { readonly of: Step<Place>; readonly rest: FactoryFile; readonly value: FactoryFile } | undefined;

  constructor(
    private readonly name: SectionName,
    file: FactoryFile,
    place: Place,
  ) {
    this.#history = new History(this.wholeOf(file, place));
    this.#entity = file.entity;
  }

  get file(): FactoryFile {
    const step = this.#history.present;
    if (
      this.#file?.of !== step ||
      this.#file.rest !== step.rest.file ||
      this.#file.value.entity !== this.#entity
    ) {
      const { [this.name]: _, ...others } = step.rest.file;
      const value = {
        ...others,
        entity: this.#entity,
        ...(step.section !== undefined && { [this.name]: step.section }),
      } as FactoryFile;
      this.#file = { of: step, rest: step.rest.file, value };
    }
    return this.#file.value;
  }

  /** Where the present step was made. */
  get place(): Place {
    return this.#history.present.place;
  }

  get canUndo(): boolean {
    return this.#history.canUndo;
  }

  get canRedo(): boolean {
    return this.#history.canRedo;
  }

  /** The file after a change to this calculator's section or to the entity. Changes of one group are one step. */
  push({ entity, [this.name]: section }: FactoryFile, place: Place, group?: string): void {
    const { rest } = this.#history.present;
    this.#history.push({ section, entity, ownEntity: entity !== this.#entity, place, rest }, group);
    this.#entity = entity;
  }

  /**
   * Another file: a step that takes all of it, back and forth. Where nothing was done, and no copy was restored, there is
   * nothing to go back to.
   */
  open(file: FactoryFile, place: Place): void {
    this.add(this.wholeOf(file, place), this.file.savedAt);
  }

  /** The same file with what another tab made of this calculator's section: a step. What else it holds is none. */
  take(file: FactoryFile, place: Place): void {
    const { rest } = this.#history.present;
    rest.file = file;
    const { entity, [this.name]: section } = file;
    this.add({ section, entity, ownEntity: false, place, rest });
  }

  /** The same file with what others made of their sections, and of the entity if they changed it: no step. */
  merge(file: FactoryFile, withEntity: boolean): void {
    const step = this.#history.present;
    step.rest.file = file;
    if (!withEntity) return;
    this.#entity = file.entity;
    this.#history.replace({ ...step, entity: file.entity });
  }

  /** The same change of the section in every step, back and forth, and no step itself. */
  amend(change: (section: unknown) => unknown): void {
    this.#history.amend((step) => ({ ...step, section: change(step.section) }));
  }

  /** Where it stands now is where the way back ends. */
  forgetPast(): void {
    this.#history.forgetPast();
  }

  undo(): void {
    const { ownEntity, rest } = this.#history.present;
    this.#history.undo();
    const now = this.#history.present;
    if (ownEntity || rest !== now.rest) this.#entity = now.entity;
  }

  redo(): void {
    const { rest } = this.#history.present;
    this.#history.redo();
    const now = this.#history.present;
    if (now.ownEntity || rest !== now.rest) this.#entity = now.entity;
  }

  private add(step: Step<Place>, savedAt?: string): void {
    if (this.canUndo || savedAt) this.#history.push(step);
    else this.#history.reset(step);
    this.#entity = step.entity;
  }

  private wholeOf(file: FactoryFile, place: Place): Step<Place> {
    const { entity, [this.name]: section } = file;
    return { section, entity, ownEntity: false, place, rest: { file } };
  }
}

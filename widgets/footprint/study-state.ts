import {
  distinctLines,
  newStudy,
  type FactoryFile,
  type FootprintStudy,
} from '../../src/calculators/index.ts';
import { FileHistory } from '../foundation/file-history.ts';

/** The factory file that is being worked on, and which of its studies is on the desk. */
export class StudyState {
  readonly #history: FileHistory<string>;
  #id: string;
  /** What is on the desk while the file holds no study: it comes into the file with the first change. */
  readonly #fresh: FootprintStudy;

  /** `year` is the period of a study that is new. */
  constructor(file: FactoryFile, year: number) {
    this.#fresh = newStudy('study-1', year, file.profile?.area, file.profile?.firstMonth);
    this.#id = newestOf(file) ?? this.#fresh.id;
    this.#history = new FileHistory('footprint', distinct(file), this.#id);
  }

  get file(): FactoryFile {
    return this.#history.file;
  }

  get studies(): readonly FootprintStudy[] {
    return this.file.footprint?.studies ?? [];
  }

  /** The study on the desk. */
  get study(): FootprintStudy {
    return this.studies.find(({ id }) => id === this.#id) ?? this.studies.at(-1) ?? this.#fresh;
  }

  get canUndo(): boolean {
    return this.#history.canUndo;
  }

  get canRedo(): boolean {
    return this.#history.canRedo;
  }

  /** Puts another study on the desk. To look at one is no step of the history. */
  openStudy(id: string): void {
    this.#id = id;
  }

  change(change: (study: FootprintStudy) => FootprintStudy, group?: string): void {
    const { study, studies } = this;
    const next = change(study);
    if (next === study) return;
    const others = studies.some(({ id }) => id === study.id) ? studies : [...studies, study];
    this.put(
      others.map((one) => (one.id === study.id ? next : one)),
      study.id,
      group && `${study.id}:${group}`,
    );
  }

  /** Adds studies under ids of their own, and puts the first on the desk. Among them scenarios keep to their study. */
  addStudies(added: readonly FootprintStudy[]): void {
    const used = this.studies.map(({ id }) => Number(/^study-(\d{1,9})$/.exec(id)?.[1] ?? 0));
    const first = Math.max(0, ...used) + 1;
    const ids = new Map(added.map(({ id }, place) => [id, `study-${first + place}`]));
    const known = new Set(this.studies.map(({ id }) => id));
    const fresh = added.map((study): FootprintStudy => {
      const { scenarioOf, identity, ...own } = study;
      // A scenario that is copied varies the same study as before; one that comes with its study varies that one.
      const of = scenarioOf && !known.has(scenarioOf) ? ids.get(scenarioOf) : scenarioOf;
      return {
        ...own,
        id: ids.get(study.id) ?? study.id,
        ...(of && { scenarioOf: of }),
        ...(identity && { identity: withoutExports(identity) }),
      };
    });
    const [onDesk] = fresh;
    if (onDesk) this.put([...this.studies, ...fresh], onDesk.id);
  }

  /** Takes a study away; what varied it stands by itself. */
  removeStudy(id: string): void {
    const left = this.studies.flatMap((study): readonly FootprintStudy[] => {
      if (study.id === id) return [];
      if (study.scenarioOf !== id) return [study];
      const { scenarioOf: _, ...alone } = study;
      return [alone];
    });
    this.put(left, left.at(-1)?.id ?? this.#fresh.id);
  }

  changeFile(change: (file: FactoryFile) => FactoryFile, group?: string): void {
    const file = change(this.file);
    if (file !== this.file) this.#history.push(file, this.#id, group);
  }

  /** Another file; the way back to the one before stays open. */
  open(file: FactoryFile): void {
    this.#id = newestOf(file) ?? this.#fresh.id;
    this.#history.open(distinct(file), this.#id);
  }

  take(file: FactoryFile): void {
    this.#history.take(distinct(file), this.#id);
  }

  merge(file: FactoryFile, withEntity: boolean): void {
    this.#history.merge(file, withEntity);
  }

  /** Where it stands now is where the way back ends. */
  forgetPast(): void {
    this.#history.forgetPast();
  }

  /** Takes the last change back and shows the study it was made in, or the one that came back. */
  undo(): void {
    const { place } = this.#history;
    if (!this.canUndo) return;
    const before = new Set(this.studies.map(({ id }) => id));
    this.#history.undo();
    const back = this.studies.find(({ id }) => !before.has(id));
    this.#id = back?.id ?? (this.studies.some(({ id }) => id === place) ? place : this.#history.place);
  }

  /**
   * Notes what a customer has got of a study: in every step, for what has left can't be undone. It is no step itself.
   */
  exported(id: string, identity: FootprintStudy['identity']): void {
    this.#history.amend((section) => {
      const { studies, ...rest } = (section ?? {}) as NonNullable<FactoryFile['footprint']>;
      if (!studies) return section;
      return {
        ...rest,
        studies: studies.map((study) => (study.id === id ? withExport(study, identity) : study)),
      };
    });
  }

  redo(): void {
    if (!this.canRedo) return;
    this.#history.redo();
    this.#id = this.#history.place;
  }

  private put(studies: readonly FootprintStudy[], id: string, group?: string): void {
    this.#id = id;
    const { file } = this;
    this.#history.push({ ...file, footprint: { ...file.footprint, studies } }, id, group);
  }
}

type Identity = NonNullable<FootprintStudy['identity']>;

/** A copy is another footprint than the one that was handed on. */
function withoutExports({ id: _, exported: __, precedingIds: ___, ...identity }: Identity): Identity {
  return identity;
}

function withExport(study: FootprintStudy, { id, exported, precedingIds }: Identity = {}): FootprintStudy {
  const identity = {
    ...study.identity,
    ...(id !== undefined && { id }),
    ...(exported !== undefined && { exported }),
    ...(precedingIds && { precedingIds }),
  };
  return { ...study, identity };
}

const newestOf = ({ footprint }: FactoryFile): string | undefined => footprint?.studies?.at(-1)?.id;

/** The file with lines that can be told apart within each study. */
function distinct(file: FactoryFile): FactoryFile {
  const { footprint } = file;
  if (!footprint?.studies) return file;
  const studies = footprint.studies.map((study) => {
    const lines = distinctLines(study.lines);
    return lines === study.lines ? study : { ...study, lines };
  });
  return { ...file, footprint: { ...footprint, studies } };
}

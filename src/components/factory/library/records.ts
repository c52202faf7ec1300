/** A factory of the library, without the text of its file. */
export interface FactoryRecord {
  readonly id: string;
  /** What the reader calls it in the list; absent: by the name in its file. */
  readonly title?: string;
  /** The name of the entity in its file, which may be empty. */
  readonly entityName: string;
  /** Counts the texts that were written, from 1. */
  readonly revision: number;
  /** ISO 8601, as are all moments here. */
  readonly changedAt: string;
  /** The one that was opened last is what a new tab opens. */
  readonly openedAt: string;
  readonly archived: boolean;
  /** Until then it is in the list of what was deleted, from where it can be taken back. */
  readonly deletedAt?: string;
}

/**
 * Why an earlier state was kept. `day`: before the first change of a day; `restore`, `import`: before another text took its
 * place; `recovered`: what a page that was closed could not write any more, while another tab had gone on; `named`: at the
 * reader's word.
 */
export type VersionKind = 'day' | 'restore' | 'import' | 'recovered' | 'named';

/** An earlier state of a factory's file, without its text. */
export interface VersionRecord {
  readonly id: string;
  readonly factory: string;
  readonly kind: VersionKind;
  /** What the reader calls it. */
  readonly name?: string;
  /** The revision that it holds; that of `recovered` is the one that it stands beside. */
  readonly revision: number;
  /** When that state was written. */
  readonly changedAt: string;
  readonly keptAt: string;
}

/** The text of a factory file, under the id of a factory or of a version. */
export interface TextRecord {
  readonly id: string;
  readonly text: string;
}

/** What a factory is called in lists; empty where nobody gave it a name. */
export const nameOf = ({ title, entityName }: FactoryRecord): string => title ?? entityName;

/** The name of the entity in the text of a factory file; empty where it can't be read. */
export function entityNameIn(text: string): string {
  try {
    const { entity } = JSON.parse(text) as { entity?: { name?: unknown } };
    return typeof entity?.name === 'string' ? entity.name : '';
  } catch {
    return '';
  }
}

import type { Collection, Requirement } from './collection.ts';
import { parts } from './dimensions.ts';

/** What is only read once a part is open: the sentences, what each answer means, what is usually shown for it. */
const unread = {
  text: '',
  items: [],
  anchors: { met: '', partly: '', not: '' },
  documents: [],
} satisfies Partial<Requirement>;

/** The beginning of a collection: what an assessment is computed from, and the titles of its parts. */
export interface CollectionStart extends Pick<Collection, 'language' | 'textVersion' | 'titles'> {
  readonly requirements: readonly Omit<Requirement, keyof typeof unread>[];
}

/** What of a collection is published as its beginning. */
export function startOf({ language, textVersion, requirements, titles }: Collection): CollectionStart {
  return {
    language,
    textVersion,
    requirements: requirements.map(({ id, clause, word, negated, when, effort }) => ({
      id,
      clause,
      word,
      negated,
      when,
      effort,
    })),
    titles: Object.fromEntries(parts.map((part) => [part, titles[part] ?? part])),
  };
}

/** A collection that holds no more than its beginning: what is read of it is empty until all of it is there. */
export const begunCollection = (start: CollectionStart): Collection => ({
  ...start,
  requirements: start.requirements.map((requirement) => ({ ...unread, ...requirement })),
  conditions: {},
});

import type { Citation } from '../engine/factor.ts';
import type { Language } from '../engine/language.ts';
import { references, type Reference } from '../references.ts';

const byId = new Map<string, Reference>(Object.entries(references));

/**
 * A cited publication in one line: its title with its number. A key that this version doesn't know, from the pins of
 * an inventory or a study made with another, stands for itself.
 */
export function publicationText({ reference }: Citation, language: Language): string {
  const publication = byId.get(reference);
  if (!publication) return reference;
  const { title, number } = publication;
  if (language === 'en') return number === undefined ? title.en : `${title.en} (${number})`;
  return `《${title.zh}》${number === undefined ? '' : `（${number}）`}`;
}

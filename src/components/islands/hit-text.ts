import type { RequirementWord } from '../../guideline/requirement-words';
import type { Messages } from '../../messages';
import type { Hit } from '../stores/search';

/** What stands before a hit's title: its number; for a long page nothing. */
export function numberOf({ id, kind }: Hit, t: Messages): string {
  if (kind === 'page') return '';
  if (id === 'foreword') return t.guideline.foreword;
  return id.startsWith('bib-') ? `[${id.slice(4)}]` : id;
}

/** The requirement words of a clause in the reader's language. */
export function wordsOf({ words }: Hit, t: Messages): string {
  return words.map((word) => t.words[word as RequirementWord]).join(' ');
}

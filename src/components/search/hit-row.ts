import type { RequirementWord } from '../../guideline/requirement-words';
import type { Segment } from '../../search/record';
import type { Hit } from './search-store';
import type { SearchTexts } from './texts';

/** An element with a class and what it holds. */
export function element(name: string, className: string, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

/** One row of the results; `link` makes its title a link, else it is plain text, as an option of a list box must be. */
export function hitRow(hit: Hit, texts: SearchTexts, link: boolean): HTMLElement {
  const title = element('span', 'hit-title');
  if (link) {
    const anchor = document.createElement('a');
    anchor.href = hit.href;
    anchor.append(...marked(hit.title));
    title.append(anchor, ...hit.words.map((word) => element('span', `seal ${word}`, wordText(word, texts))));
  } else title.append(...marked(hit.title));
  const words = link ? '' : hit.words.map((word) => wordText(word, texts)).join(' ');
  const row = element(
    'li',
    '',
    element('span', 'hit-number', numberOf(hit, texts)),
    title,
    element('span', 'hit-kind', words || texts.kinds[hit.kind]),
    element('span', 'hit-snippet', ...marked(hit.snippet)),
  );
  row.dataset['recordId'] = hit.id;
  return row;
}

function marked(segments: Segment[]): (Node | string)[] {
  return segments.map(({ text, hit }) => (hit ? element('mark', '', text) : text));
}

function wordText(word: string, texts: SearchTexts): string {
  return texts.words[word as RequirementWord];
}

/** What stands before a hit's title: its number; for a long page nothing. */
function numberOf({ id, kind }: Hit, texts: SearchTexts): string {
  if (kind === 'page') return '';
  if (id === 'foreword') return texts.foreword;
  return id.startsWith('bib-') ? `[${id.slice(4)}]` : id;
}

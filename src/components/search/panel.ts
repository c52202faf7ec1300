import { element, hitRow } from './hit-row';
import type { HitKind, SearchState } from './search-store';
import { fill, type SearchTexts } from './texts';

const kinds: HitKind[] = ['clause', 'term', 'measure', 'reference', 'page'];

/** The parts that stand around the list of hits in both places: filters by kind and the line that says how many. */
export interface Panel {
  root: HTMLElement;
  list: HTMLElement;
  /** Shows a state; the list is made anew. */
  show(state: SearchState): void;
}

/** Builds the panel. `links` tells the search page's list of links from the list box below the header's box. */
export function createPanel(
  texts: SearchTexts,
  links: boolean,
  choose: (kind: HitKind | undefined) => void,
): Panel {
  let chosen: HitKind | undefined;
  const buttons = kinds.map((kind) => {
    const button = element('button', '', texts.kinds[kind]) as HTMLButtonElement;
    button.type = 'button';
    // A second press takes all kinds again.
    button.addEventListener('click', () => choose(kind === chosen ? undefined : kind));
    return button;
  });
  const filters = element('div', 'search-filters', element('span', '', texts.filters), ...buttons);
  filters.setAttribute('role', 'group');
  filters.setAttribute('aria-label', texts.filters);
  const status = element('p', 'small quiet');
  status.setAttribute('role', 'status');
  const list = document.createElement('ul');
  const root = element('div', links ? 'results' : 'suggestions', filters, status, list);

  return {
    root,
    list,
    show({ query, kind, status: state, hits }) {
      chosen = kind;
      buttons.forEach((button, index) => button.setAttribute('aria-pressed', String(kinds[index] === kind)));
      status.textContent =
        state === 'ready'
          ? fill(hits.length ? texts.found : texts.none, { count: hits.length, query })
          : state === 'failed'
            ? texts.failed
            : texts.loading;
      list.replaceChildren(...hits.map((hit) => hitRow(hit, texts, links)));
      list.hidden = !hits.length;
    },
  };
}

import { h, hydrate } from 'preact';
import { $choice, choiceOf, queryOf } from '../filters/choice';
import { FactorFinder, type FinderProps } from './FactorFinder';
import type { Found } from './find';
import { $factors, $query, loadFactors } from './finder-store';

const island = document.querySelector<HTMLElement>('[data-finder]');
if (island) startFinder(island);

/**
 * Wakes the search of the registry. The factors are fetched when the reader first turns to it, or when the address
 * asks for something; what is asked stands in the address.
 */
function startFinder(element: HTMLElement): void {
  const props = JSON.parse(element.dataset['finder'] ?? '') as FinderProps;
  const load = () => void loadFactors(`${props.root}index.json`);
  hydrate(h(FactorFinder, props), element);
  element.addEventListener('focusin', load);

  const asked = new URLSearchParams(location.search);
  const query = asked.get('q') ?? '';
  const choice = choiceOf(asked, props.filters);
  if (query || Object.keys(choice).length) {
    $query.set(query);
    $choice.set(choice);
    load();
  }

  const wanted = decodeURIComponent(location.hash.slice(1));
  if (wanted && !document.getElementById(wanted)) {
    $factors.listen((factors) => typeof factors === 'object' && goTo(wanted, factors, props.root));
    load();
  }

  const remember = () => {
    const words = $query.get().trim();
    const parts = [words && new URLSearchParams({ q: words }).toString(), queryOf($choice.get())];
    const search = parts.filter(Boolean).join('&');
    history.replaceState(null, '', location.pathname + (search && `?${search}`) + location.hash);
  };
  $query.listen(remember);
  $choice.listen(remember);
}

/** Leads a link that knows only a factor's id, as the widgets' do, to the factor on the page of its family. */
function goTo(wanted: string, factors: readonly Found[], root: string): void {
  const found = factors.find(({ id }) => id === wanted);
  if (found) location.replace(`${root}${found.family}/#${found.id}`);
}

import { render } from 'preact';
import type { Language } from '../../guideline/language';
import { messages } from '../../messages';
import { $search, loadSearch, search, type HitKind } from '../stores/search';
import { SearchResults } from './SearchResults';
import { SearchSuggestions } from './SearchSuggestions';

const attached = new WeakSet<HTMLFormElement>();

/** Gives a search form its suggestions or, on the search page, its results. */
export function attachSearch(form: HTMLFormElement): void {
  const input = form.querySelector('input');
  if (!input || attached.has(form)) return;
  attached.add(form);
  const language: Language = form.dataset['search'] === 'en' ? 'en' : 'zh';
  const results = document.querySelector<HTMLElement>('[data-search-results]');
  const ask = (kind: HitKind | undefined) => void search(language, input.value, kind);
  loadSearch(language).catch(() => undefined);
  if (results) attachResults(form, input, results, language, ask);
  else attachSuggestions(form, input, language, ask);
  onTyped(input, () => ask($search.get().kind));
  if (input.value) ask(undefined);
}

/** Calls back for every change of the text, but not while an input method is composing it. */
function onTyped(input: HTMLInputElement, typed: () => void): void {
  input.addEventListener('input', (event) => {
    if (!(event as InputEvent).isComposing) typed();
  });
  input.addEventListener('compositionend', typed);
}

type Ask = (kind: HitKind | undefined) => void;

function attachResults(form: HTMLFormElement, input: HTMLInputElement, results: HTMLElement, language: Language, ask: Ask) {
  const index = document.querySelector<HTMLElement>('[data-search-index]');
  input.value = new URLSearchParams(location.search).get('q') ?? '';
  results.replaceChildren();
  render(<SearchResults t={messages[language]} onKind={ask} />, results);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    ask($search.get().kind);
  });
  $search.listen(({ query, status }) => {
    if (index) index.hidden = status !== 'idle' && status !== 'failed';
    history.replaceState(null, '', query ? `?q=${encodeURIComponent(query)}` : location.pathname);
  });
}

function attachSuggestions(form: HTMLFormElement, input: HTMLInputElement, language: Language, ask: Ask) {
  const listId = 'search-options';
  const popup = document.createElement('div');
  form.append(popup);
  let active = -1;
  let open = false;

  const draw = () => {
    const { status, hits } = $search.get();
    const shown = open && status !== 'idle';
    const option = shown && active >= 0 ? `${listId}-${active}` : '';
    input.setAttribute('aria-expanded', String(shown && hits.length > 0));
    if (option) input.setAttribute('aria-activedescendant', option);
    else input.removeAttribute('aria-activedescendant');
    const go = (href: string) => location.assign(href);
    render(
      shown ? (
        <SearchSuggestions t={messages[language]} listId={listId} active={active} onKind={ask} onChoose={go} />
      ) : null,
      popup,
    );
    if (option) document.getElementById(option)?.scrollIntoView({ block: 'nearest' });
  };
  const setOpen = (value: boolean) => {
    open = value;
    active = -1;
    draw();
  };
  const move = (step: number) => {
    const { length } = $search.get().hits;
    if (!length) return;
    active = active < 0 && step < 0 ? length - 1 : (active + step + length) % length;
    draw();
  };

  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', listId);
  $search.listen(() => setOpen(true));
  input.addEventListener('focus', () => setOpen(true));
  input.addEventListener('keydown', (event) => {
    // 229: the key belongs to an input method, whatever it is.
    if (event.isComposing || event.keyCode === 229) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!open) setOpen(true);
      move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter' && active >= 0) {
      event.preventDefault();
      const hit = $search.get().hits[active];
      if (hit) location.assign(hit.href);
    }
  });
  form.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !open || event.isComposing) return;
    event.preventDefault();
    input.focus();
    setOpen(false);
  });
  form.addEventListener('focusout', (event) => {
    if (!form.contains(event.relatedTarget as Node | null)) setOpen(false);
  });
  setOpen(document.activeElement === input);
}

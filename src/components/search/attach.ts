import type { Language } from '../../guideline/language';
import { attachSuggestions } from './combobox';
import { createPanel } from './panel';
import { $search, prepare, search, type HitKind } from './search-store';
import type { SearchTexts } from './texts';

/** How many hits there is room for on the search page and below the box. */
const onPage = 40;
const inBox = 12;

type Ask = (kind: HitKind | undefined) => void;

/** Safari refuses more than a hundred changes of the address in half a minute. */
const addressDelay = 400;

const attached = new WeakSet<HTMLFormElement>();

/** Gives a search form its suggestions or, on the search page, its results. */
export function attachSearch(form: HTMLFormElement): void {
  const input = form.querySelector('input');
  if (!input || attached.has(form)) return;
  attached.add(form);
  const language: Language = form.dataset['search'] === 'en' ? 'en' : 'zh';
  const texts = JSON.parse(form.dataset['texts'] ?? '{}') as SearchTexts;
  const results = document.querySelector<HTMLElement>('[data-search-results]');
  const ask: Ask = (kind) => void search(language, input.value, kind, results ? onPage : inBox);
  // Fetched ahead of the first letter; a failure is told when something is asked.
  prepare(language).catch(() => undefined);
  if (results) attachResults(form, input, results, texts, ask);
  else attachSuggestions(form, input, texts, ask);
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

function attachResults(
  form: HTMLFormElement,
  input: HTMLInputElement,
  results: HTMLElement,
  texts: SearchTexts,
  ask: Ask,
): void {
  const index = document.querySelector<HTMLElement>('[data-search-index]');
  const panel = createPanel(texts, true, ask);
  let timer: number | undefined;
  // What was typed before this script arrived stays.
  input.value ||= new URLSearchParams(location.search).get('q') ?? '';
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    ask($search.get().kind);
  });
  $search.listen((state) => {
    panel.show(state);
    if (state.status === 'idle') panel.root.remove();
    else if (!panel.root.isConnected) results.append(panel.root);
    // Without results to show, the index of everything is the next best thing.
    const showsIndex = state.status === 'idle' || state.status === 'failed';
    document.documentElement.classList.toggle('searching', !showsIndex);
    if (index) index.hidden = !showsIndex;
    window.clearTimeout(timer);
    timer = window.setTimeout(() => showInAddress(state.query), addressDelay);
  });
}

/** Writes the query into the address, so that it can be linked to. */
function showInAddress(query: string): void {
  const wanted = query && `?q=${encodeURIComponent(query)}`;
  if (location.search !== wanted) history.replaceState(null, '', location.pathname + wanted);
}

import { html, nothing, type TemplateResult } from 'lit';
import { loadEmissions, type SourceEntry } from '../../../src/calculators/index.ts';
import { addLines } from '../../foundation/parts/line-list.ts';
import type { Desk } from '../desk.ts';

const { searchNames, sourceEntries } = await loadEmissions.sourceSearch();

const LIMIT = 8;

/** What the field shows: its list, whether it is open, and the id of the chosen option. */
export interface Adding {
  readonly expanded: boolean;
  readonly active: string | undefined;
  readonly list: TemplateResult;
}

interface Search {
  readonly query: string;
  readonly found: readonly SourceEntry[];
  readonly chosen: number;
}

/** One search per desk's element; kept by the element itself. */
const searches = new WeakMap<object, Search>();
const none: Search = { query: '', found: [], chosen: 0 };

const searchOf = ({ host }: Desk): Search => searches.get(host) ?? none;

function set(desk: Desk, search: Search): void {
  searches.set(desk.host, search);
  desk.refresh();
}

/** The list below the field. */
export function adding(desk: Desk): Adding {
  const { query, found, chosen } = searchOf(desk);
  const { t, language, texts } = desk;
  const expanded = query !== '';
  return {
    expanded,
    active: found[chosen] && `found-${chosen}`,
    list: html`<ul id="found" role="listbox" aria-label=${t.add} ?hidden=${!expanded || !found.length}>
        ${found.map(
          (entry, index) =>
            html`<li
              id="found-${index}"
              role="option"
              aria-selected=${index === chosen ? 'true' : 'false'}
              @pointerdown=${(event: Event) => event.preventDefault()}
              @click=${({ target }: Event) => void pick(desk, entry, fieldOf(target as Element))}
            >
              <b>${entry.name[language]}</b>
              <small>${t.scopes[entry.scope ?? 'other']} · ${texts.kinds[entry.kind]}</small>
            </li>`,
        )}
      </ul>
      ${expanded && !found.length ? html`<p class="quiet" role="status">${t.addNone(query)}</p>` : nothing}
      ${expanded && found.length ? html`<p class="unseen" role="status">${t.addResults(found.length)}</p>` : nothing}`,
  };
}

export function onInput(desk: Desk, typed: string): void {
  const query = typed.trim();
  set(desk, { query, found: query ? searchNames(query, sourceEntries(), LIMIT) : [], chosen: 0 });
}

/** Up, down, enter and escape; nothing while an input method is composing. */
export function onKey(desk: Desk, event: KeyboardEvent): void {
  const search = searchOf(desk);
  if (event.isComposing || event.keyCode === 229 || !search.found.length) return;
  const last = search.found.length - 1;
  if (event.key === 'ArrowDown') set(desk, { ...search, chosen: Math.min(search.chosen + 1, last) });
  else if (event.key === 'ArrowUp') set(desk, { ...search, chosen: Math.max(search.chosen - 1, 0) });
  else if (event.key === 'Escape') set(desk, none);
  else if (event.key === 'Enter') {
    const entry = search.found[search.chosen];
    if (entry) void pick(desk, entry, event.target as HTMLInputElement);
  } else return;
  event.preventDefault();
}

export function onBlur(desk: Desk): void {
  if (searchOf(desk).query) set(desk, none);
}

const fieldOf = (option: Element): HTMLInputElement | null =>
  option.closest('.add')?.querySelector('input') ?? null;

/** Adds the source, loads what it needs and puts the cursor into its amount. */
async function pick(
  desk: Desk,
  { name, kind, fields }: SourceEntry,
  field: HTMLInputElement | null,
): Promise<void> {
  if (field) field.value = '';
  set(desk, none);
  const [added] = (await addLines(desk, [{ kind, name: name[desk.language], fields }])) ?? [];
  if (added) desk.showLine(added);
}

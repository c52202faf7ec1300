import { html, nothing, type TemplateResult } from 'lit';
import type { Bilingual, EnteredLine } from '../../../src/calculators/index.ts';
import type { LineDesk } from '../desk.ts';
import type { Adder, AddWords } from '../view/add-box.ts';
import { addLines } from './line-list.ts';

const LIMIT = 8;

interface Search<Entry> {
  readonly query: string;
  readonly found: readonly Entry[];
  readonly chosen: number;
}

interface AdderOptions<Desk, Line extends EnteredLine, Entry> {
  /** The entries that a text finds, best first, at most `limit`. */
  readonly search: (query: string, limit: number, desk: Desk) => readonly Entry[];
  /** What stands beside an entry's name. */
  readonly note: (desk: Desk, entry: Entry) => string;
  readonly lineOf: (desk: Desk, entry: Entry) => Omit<Line, 'id'>;
}

/** The list of the field that adds lines by their names, with its keys. One search per element. */
export function adder<
  Line extends EnteredLine,
  Desk extends LineDesk<Line> & { readonly t: AddWords },
  Entry extends { readonly name: Bilingual },
>({ search, note, lineOf }: AdderOptions<Desk, Line, Entry>): Adder<Desk> {
  const searches = new WeakMap<object, Search<Entry>>();
  const none: Search<Entry> = { query: '', found: [], chosen: 0 };
  const searchOf = ({ host }: Desk) => searches.get(host) ?? none;
  const set = (desk: Desk, next: Search<Entry>) => {
    searches.set(desk.host, next);
    desk.refresh();
  };

  /** Adds the line, loads what it needs and puts the cursor into its amount. */
  const pick = async (desk: Desk, entry: Entry, field: HTMLInputElement | null) => {
    if (field) field.value = '';
    set(desk, none);
    const [added] = (await addLines<Line>(desk, [lineOf(desk, entry)])) ?? [];
    if (added) desk.showLine(added);
  };

  const option = (desk: Desk, entry: Entry, index: number, chosen: number): TemplateResult =>
    html`<li
      id="found-${index}"
      role="option"
      aria-selected=${index === chosen ? 'true' : 'false'}
      @pointerdown=${(event: Event) => event.preventDefault()}
      @click=${({ target }: Event) => void pick(desk, entry, fieldOf(target as Element))}
    >
      <b>${entry.name[desk.language]}</b>
      <small>${note(desk, entry)}</small>
    </li>`;

  return {
    adding: (desk) => {
      const { query, found, chosen } = searchOf(desk);
      const { t } = desk;
      const expanded = query !== '';
      return {
        expanded,
        active: found[chosen] && `found-${chosen}`,
        list: html`<ul id="found" role="listbox" aria-label=${t.add} ?hidden=${!expanded || !found.length}>
            ${found.map((entry, index) => option(desk, entry, index, chosen))}
          </ul>
          ${expanded && !found.length ? html`<p class="quiet" role="status">${t.addNone(query)}</p>` : nothing}
          ${expanded && found.length ? html`<p class="unseen" role="status">${t.addResults(found.length)}</p>` : nothing}`,
      };
    },
    onInput: (desk, typed) => {
      const query = typed.trim();
      set(desk, { query, found: query ? search(query, LIMIT, desk) : [], chosen: 0 });
    },
    /** Up, down, enter and escape; nothing while an input method is composing. */
    onKey: (desk, event) => {
      const state = searchOf(desk);
      if (event.isComposing || event.keyCode === 229 || !state.found.length) return;
      const last = state.found.length - 1;
      if (event.key === 'ArrowDown') set(desk, { ...state, chosen: Math.min(state.chosen + 1, last) });
      else if (event.key === 'ArrowUp') set(desk, { ...state, chosen: Math.max(state.chosen - 1, 0) });
      else if (event.key === 'Escape') set(desk, none);
      else if (event.key === 'Enter') {
        const entry = state.found[state.chosen];
        if (entry) void pick(desk, entry, event.target as HTMLInputElement);
      } else return;
      event.preventDefault();
    },
    onBlur: (desk) => {
      if (searchOf(desk).query) set(desk, none);
    },
  };
}

const fieldOf = (option: Element): HTMLInputElement | null =>
  option.closest('.add')?.querySelector('input') ?? null;

import { $search, type HitKind } from './search-store';
import { createPanel } from './panel';
import type { SearchTexts } from './texts';

const listId = 'search-options';

/**
 * The suggestions below the header's box, by the ARIA pattern of a combobox with a list box: the box keeps the
 * focus, the arrows move through the options, Enter opens one, Escape closes. Filters stand outside the list.
 */
export function attachSuggestions(
  form: HTMLFormElement,
  input: HTMLInputElement,
  texts: SearchTexts,
  ask: (kind: HitKind | undefined) => void,
): void {
  const panel = createPanel(texts, false, ask);
  panel.list.id = listId;
  panel.list.setAttribute('role', 'listbox');
  panel.list.setAttribute('aria-label', texts.label);
  let active = -1;
  /** The address of the option that the arrows have reached. */
  let reached: string | undefined;
  let dismissed = false;
  const isOpen = () => panel.root.isConnected;

  const showActive = () => {
    [...panel.list.children].forEach((option, index) => {
      option.setAttribute('aria-selected', String(index === active));
      if (index === active) option.scrollIntoView({ block: 'nearest' });
    });
    if (active >= 0) input.setAttribute('aria-activedescendant', `${listId}-${active}`);
    else input.removeAttribute('aria-activedescendant');
  };
  /** Open while the form holds the focus and nobody has closed it: an answer that comes late opens nothing. */
  const draw = () => {
    const state = $search.get();
    const open = !dismissed && form.contains(document.activeElement) && state.status !== 'idle';
    input.setAttribute('aria-expanded', String(open && state.hits.length > 0));
    if (open) {
      panel.show(state);
      [...panel.list.children].forEach((option, index) => {
        option.id = `${listId}-${index}`;
        option.setAttribute('role', 'option');
      });
      // Appending it again would take the focus from a filter.
      if (!isOpen()) form.append(panel.root);
    } else panel.root.remove();
    // A better answer may put the reached hit elsewhere.
    active = open ? state.hits.findIndex(({ href }) => href === reached) : -1;
    showActive();
  };
  const move = (step: number) => {
    const { length } = panel.list.children;
    if (!length) return;
    active = active < 0 && step < 0 ? length - 1 : (active + step + length) % length;
    reached = $search.get().hits[active]?.href;
    showActive();
  };
  const visit = (index: number) => {
    const hit = $search.get().hits[index];
    if (!hit) return;
    // The hit may stand on this very page.
    dismissed = true;
    input.blur();
    location.assign(hit.href);
  };

  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', listId);
  input.setAttribute('aria-expanded', 'false');
  $search.listen(draw);
  input.addEventListener('focus', () => {
    dismissed = false;
    draw();
  });
  input.addEventListener('input', () => {
    dismissed = false;
    reached = undefined;
  });
  input.addEventListener('keydown', (event) => {
    if (isComposing(event)) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      dismissed = false;
      if (!isOpen()) draw();
      move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter' && active >= 0) {
      event.preventDefault();
      visit(active);
    }
  });
  // The box keeps the focus while something in the panel is pressed: typing can go on, and Safari, which gives a
  // pressed button no focus, does not take it for leaving.
  panel.root.addEventListener('mousedown', (event) => event.preventDefault());
  panel.list.addEventListener('click', (event) => {
    const option = (event.target as Element).closest('[role=option]');
    if (option) visit([...panel.list.children].indexOf(option));
  });
  form.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !isOpen() || isComposing(event)) return;
    event.preventDefault();
    input.focus();
    dismissed = true;
    draw();
  });
  form.addEventListener('focusout', (event) => {
    if (!form.contains(event.relatedTarget as Node | null)) draw();
  });
}

/** Whether a key belongs to an input method; 229 is what browsers say when they do not say so otherwise. */
function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229;
}

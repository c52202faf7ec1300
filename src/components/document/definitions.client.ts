/**
 * Terms open their definition on hover, focus and tap. The panel stands in the margin or below the paragraph,
 * so it covers nothing that is being read; the pointer can enter it, Escape closes it and focus returns.
 */

/** Long enough that a pointer crossing the text opens nothing, and that one can travel into the panel. */
const openDelay = 150;
const closeDelay = 350;

interface Open {
  term: HTMLElement;
  panel: HTMLElement;
  /** Opened by a click or the keyboard: the pointer leaving does not close it. */
  pinned: boolean;
}

let open: Open | undefined;
/** True while focus is being given back, which is no wish to open the definition again. */
let returning = false;
let timer: number | undefined;

export function startDefinitions(): void {
  for (const term of document.querySelectorAll<HTMLElement>('a.term')) {
    if (!definitionOf(term)) continue;
    term.setAttribute('role', 'button');
    term.setAttribute('aria-expanded', 'false');
    term.addEventListener('pointerenter', (event) => {
      if (event.pointerType === 'mouse') later(openDelay, () => show(term, false));
    });
    term.addEventListener('pointerleave', () => {
      if (open?.term !== term) window.clearTimeout(timer);
    });
    term.addEventListener('focus', () => {
      if (!returning && term.matches(':focus-visible')) show(term, false);
    });
    term.addEventListener('blur', (event) => {
      if (!open?.panel.contains(event.relatedTarget as Node | null) && !open?.pinned) close(false);
    });
    term.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      toggle(term, event.detail === 0);
    });
    term.addEventListener('keydown', (event) => {
      if (event.key !== ' ') return;
      event.preventDefault();
      toggle(term, true);
    });
  }
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && open) close(true);
  });
  document.addEventListener('click', (event) => {
    const target = event.target as Node;
    if (open && !open.panel.contains(target) && !open.term.contains(target)) close(false);
  });
}

function toggle(term: HTMLElement, byKeyboard: boolean): void {
  if (open?.term === term && open.pinned) return close(false);
  show(term, true);
  if (byKeyboard) open?.panel.focus();
}

function show(term: HTMLElement, pinned: boolean): void {
  window.clearTimeout(timer);
  if (open?.term === term) {
    open.pinned ||= pinned;
    return;
  }
  close(false);
  const definition = definitionOf(term);
  const block = term.closest<HTMLElement>('.block');
  if (!definition || !block) return;
  const panel = document.createElement('div');
  panel.className = 'definition';
  panel.tabIndex = -1;
  panel.setAttribute('role', 'group');
  panel.setAttribute('aria-label', term.textContent ?? '');
  panel.append(definition.content.cloneNode(true));
  panel.addEventListener('pointerenter', stay);
  panel.addEventListener('pointerleave', leave);
  panel.addEventListener('focusout', (event) => {
    const next = event.relatedTarget as Node | null;
    if (next && !panel.contains(next) && next !== term) close(false);
  });
  // The way from the word to the panel in the margin leads along the paragraph: leaving that is what closes it.
  block.addEventListener('pointerleave', leave);
  block.addEventListener('pointerenter', stay);
  block.append(panel);
  placeInMargin(panel, term);
  term.setAttribute('aria-expanded', 'true');
  open = { term, panel, pinned };
}

/** Where the page has a margin: beside the text, level with the term, kept inside the window. */
function placeInMargin(panel: HTMLElement, term: HTMLElement): void {
  const margin = document.querySelector('.aside')?.getBoundingClientRect();
  if (!margin?.width) return;
  panel.classList.add('in-margin');
  const line = term.getBoundingClientRect();
  const top = Math.max(8, Math.min(line.top - 8, window.innerHeight - panel.offsetHeight - 8));
  // It stays behind its paragraph in the document, so that Tab leads on from there.
  const origin = (panel.offsetParent ?? document.body).getBoundingClientRect();
  panel.style.insetBlockStart = `${top - origin.top}px`;
  panel.style.insetInlineStart = `${margin.left - 8 - origin.left}px`;
}

function close(returnFocus: boolean): void {
  window.clearTimeout(timer);
  if (!open) return;
  const { term, panel } = open;
  open = undefined;
  const focusInside = panel.contains(document.activeElement);
  panel.remove();
  term.setAttribute('aria-expanded', 'false');
  if (!returnFocus || !(focusInside || document.activeElement === document.body)) return;
  returning = true;
  term.focus();
  returning = false;
}

function stay(): void {
  window.clearTimeout(timer);
}

function leave(): void {
  later(closeDelay, () => {
    if (open && !open.pinned && !open.panel.contains(document.activeElement)) close(false);
  });
}

function later(delay: number, action: () => void): void {
  window.clearTimeout(timer);
  timer = window.setTimeout(action, delay);
}

function definitionOf(term: HTMLElement): HTMLTemplateElement | null {
  return document.querySelector(`template[data-definition="${term.dataset['term']}"]`);
}

/**
 * Wakes the search box: shortcuts at once, the search itself when the box is first focused. Until then, and
 * without a script, the box is a form that leads to the search page.
 */
export function startSearch(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-search]');
  const input = form?.querySelector('input');
  if (!form || !input) return;

  input.addEventListener('focus', () => void wake(form));
  document.addEventListener('keydown', (event) => {
    if (event.isComposing || event.defaultPrevented) return;
    const command = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k';
    const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && slashIsOn();
    if (!command && !(slash && !isTyping(event.composedPath()[0] ?? null))) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
  if (!slashIsOn()) form.querySelector('kbd')?.remove();
  if (form.dataset['results'] !== undefined) void wake(form);
}

async function wake(form: HTMLFormElement): Promise<void> {
  try {
    const { attachSearch } = await import('./attach');
    attachSearch(form);
  } catch {
    // Not fetched: the form still leads to the search page, and that page shows its index.
    document.documentElement.classList.remove('searching');
  }
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
}

function slashIsOn(): boolean {
  try {
    return localStorage.getItem('zcf-slash') !== 'off';
  } catch {
    return true;
  }
}

/**
 * Narrows the rows of `[data-filter-list]` by the selects of `[data-filters]`: each select names a data attribute
 * that holds one or more values. The choice stands in the address, so that it can be linked and restored.
 */
export function startFilters(): void {
  const form = document.querySelector<HTMLFormElement>('[data-filters]');
  const list = document.querySelector('[data-filter-list]');
  if (!form || !list) return;
  const selects = [...form.querySelectorAll('select')];
  const rows = [...list.querySelectorAll<HTMLElement>('[data-id]')];
  const output = form.querySelector('output');
  const nothing = form.querySelector<HTMLElement>('[data-nothing]');

  const apply = () => {
    const chosen = selects.filter(({ value }) => value);
    for (const row of rows) {
      row.hidden = !chosen.every(({ name, value }) => (row.dataset[name] ?? '').split(' ').includes(value));
    }
    for (const group of list.querySelectorAll<HTMLElement>('[data-group]')) {
      group.hidden = !group.querySelector('[data-id]:not([hidden])');
    }
    const shown = rows.filter(({ hidden }) => !hidden).length;
    if (output) {
      output.value = (output.dataset['counted'] ?? '')
        .replace('{shown}', String(shown))
        .replace('{total}', String(rows.length));
    }
    if (nothing) nothing.hidden = shown > 0;
  };

  const fromAddress = () => {
    const query = new URLSearchParams(location.search);
    for (const select of selects) select.value = query.get(select.name) ?? '';
    // An unknown value of the address leaves a select empty; it then stands for all.
    for (const select of selects) if (select.selectedIndex < 0) select.value = '';
    apply();
  };

  const toAddress = () => {
    const query = new URLSearchParams(selects.filter(({ value }) => value).map(({ name, value }) => [name, value]));
    history.replaceState(null, '', `${location.pathname}${query.size ? `?${query}` : ''}${location.hash}`);
  };

  form.addEventListener('change', () => {
    apply();
    toAddress();
  });
  form.addEventListener('reset', () => {
    for (const select of selects) select.value = '';
    apply();
    toAddress();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  fromAddress();
}

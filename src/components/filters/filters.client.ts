import { h, hydrate } from 'preact';
import { $choice, choiceOf, passes, queryOf, wanted, type Row } from './choice';
import { Filters, type FiltersProps } from './Filters';

/**
 * Wakes the page's filters. The rows are the elements with `data-id` in `[data-filter-list]`, their data attributes
 * are what is filtered by. The choice stands in the address, so that it can be linked to and restored.
 */
export function startFilters(): void {
  const island = document.querySelector<HTMLElement>('[data-filters]');
  const list = document.querySelector<HTMLElement>('[data-filter-list]');
  if (!island || !list) return;
  const { texts, filters } = JSON.parse(island.dataset['filters'] ?? '') as Omit<FiltersProps, 'rows'>;
  const elements = [...list.querySelectorAll<HTMLElement>('[data-id]')];
  const rows = elements.map(({ dataset }): Row =>
    Object.fromEntries(filters.map(({ name }) => [name, (dataset[name] ?? '').split(' ')])),
  );
  hydrate(h(Filters, { texts, filters, rows }), island);

  $choice.listen((choice) => {
    const needed = wanted(choice, filters);
    elements.forEach((element, index) => (element.hidden = !passes(rows[index] ?? {}, needed)));
    for (const group of list.querySelectorAll<HTMLElement>('[data-group]')) {
      group.hidden = !group.querySelector('[data-id]:not([hidden])');
    }
    const query = queryOf(choice);
    history.replaceState(null, '', location.pathname + (query && `?${query}`) + location.hash);
  });
  const asked = choiceOf(new URLSearchParams(location.search), filters);
  if (Object.keys(asked).length) $choice.set(asked);
}

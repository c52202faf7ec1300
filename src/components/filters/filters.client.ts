import { h, hydrate, render } from 'preact';
import { $choice, arrived, choiceOf, passes, wanted, type Filter, type Row } from './choice';
import { Filters, type FiltersProps } from './Filters';
import { remember } from './remember';

/**
 * Wakes the page's filters. The rows are the elements with `data-id` in `[data-filter-list]`, their data attributes
 * are what is filtered by; `reread` is for when those changed. The choice stands in the address, so that it can be linked
 * to and restored.
 */
export function startFilters(): { filters: Filter[]; rows: HTMLElement[]; reread: () => void } {
  const island = document.querySelector<HTMLElement>('[data-filters]');
  const list = document.querySelector<HTMLElement>('[data-filter-list]');
  if (!island || !list) throw new Error('The filters need their bar and the list on the page.');
  const { texts, filters } = JSON.parse(island.dataset['filters'] ?? '') as Omit<FiltersProps, 'rows'>;
  const names = filters.map(({ name }) => name);
  const elements = [...list.querySelectorAll<HTMLElement>('[data-id]')];
  const rowOf = ({ dataset }: HTMLElement): Row =>
    Object.fromEntries(names.flatMap((name) => (dataset[name] ? [[name, dataset[name].split(' ')]] : [])));

  const narrow = () => {
    const rows = elements.map(rowOf);
    const needed = wanted($choice.get(), arrived(filters, rows));
    elements.forEach((element, index) => (element.hidden = !passes(rows[index] ?? {}, needed)));
    for (const group of list.querySelectorAll<HTMLElement>('[data-group]')) {
      group.hidden = !group.querySelector('[data-id]:not([hidden])');
    }
  };
  hydrate(h(Filters, { texts, filters, rows: elements.map(rowOf) }), island);
  $choice.listen((choice) => {
    narrow();
    remember(choice, names);
  });
  const asked = choiceOf(new URLSearchParams(location.search), filters);
  if (Object.keys(asked).length) $choice.set(asked);
  const reread = () => {
    render(h(Filters, { texts, filters, rows: elements.map(rowOf) }), island);
    narrow();
  };
  return { filters, rows: elements, reread };
}

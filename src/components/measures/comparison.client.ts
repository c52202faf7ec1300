import { h, hydrate, render } from 'preact';
import type { Filter } from '../filters/choice';
import { remember } from '../filters/remember';
import { comparedIn } from './compared';
import { $comparison, comparisonOf, ticked } from './comparison-store';
import { ComparisonBar, type ComparisonBarTexts } from './ComparisonBar';
import { ComparisonTable, type ComparisonTexts } from './ComparisonTable';

/** Wakes the comparison: the boxes in the rows, the bar that counts them and the table. The choice stands in the address. */
export function startComparison(rows: HTMLElement[], filters: Filter[]): void {
  const bar = document.querySelector<HTMLElement>('[data-comparison-bar]');
  const place = document.querySelector<HTMLElement>('[data-comparison]');
  if (!bar || !place) throw new Error('The comparison needs its bar and its place on the page.');
  hydrate(
    h(ComparisonBar, { texts: JSON.parse(bar.dataset['comparisonBar'] ?? '') as ComparisonBarTexts }),
    bar,
  );

  const boxes = rows.flatMap((row) => row.querySelector<HTMLInputElement>('[data-compare]') ?? []);
  for (const box of boxes) {
    box.addEventListener('change', () => $comparison.set(ticked($comparison.get(), box.value, box.checked)));
  }
  $comparison.listen(({ measures }) => {
    for (const box of boxes) box.checked = measures.includes(box.value);
    remember({ compare: [...measures] }, ['compare']);
  });

  const measures = new Map(rows.map((row) => [row.id, comparedIn(row, filters)]));
  const asked = comparisonOf(new URLSearchParams(location.search), [...measures.keys()]);
  if (asked.measures.length) $comparison.set(asked);
  const texts = JSON.parse(place.dataset['comparison'] ?? '') as ComparisonTexts;
  render(h(ComparisonTable, { texts, measures }), place);
  // When the browser looked for it, it wasn't there yet.
  if (location.hash === '#comparison') document.getElementById('comparison')?.scrollIntoView();
}

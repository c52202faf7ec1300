import { h, render } from 'preact';
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

  const measures = new Map(rows.map((row) => [row.id, comparedIn(row, filters)]));
  $comparison.set(comparisonOf(new URLSearchParams(location.search), [...measures.keys()]));
  // Drawn at once with what the address asks for: the browser is about to scroll back to where the reader was.
  render(
    h(ComparisonBar, { texts: JSON.parse(bar.dataset['comparisonBar'] ?? '') as ComparisonBarTexts }),
    bar,
  );
  const texts = JSON.parse(place.dataset['comparison'] ?? '') as ComparisonTexts;
  render(h(ComparisonTable, { texts, measures }), place);
  // When the browser looked for it, it wasn't there yet.
  if (location.hash === '#comparison') document.getElementById('comparison')?.scrollIntoView();

  const boxes = rows.flatMap((row) => row.querySelector<HTMLInputElement>('[data-compare]') ?? []);
  for (const box of boxes) {
    box.addEventListener('change', () => $comparison.set(ticked($comparison.get(), box.value, box.checked)));
  }
  $comparison.subscribe((comparison) => {
    for (const box of boxes) box.checked = comparison.measures.includes(box.value);
  });
  $comparison.listen((comparison) => remember({ compare: [...comparison.measures] }, ['compare']));
}

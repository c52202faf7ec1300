import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { Desk } from '../desk.ts';

/** One bar of a chart. */
export interface Bar {
  readonly name: string;
  readonly value: number;
  readonly scope?: 1 | 2 | 3 | undefined;
}

type Draw = (canvas: HTMLCanvasElement, bars: readonly Bar[]) => void;

let drawing: Promise<{ drawBars: Draw }> | undefined;
const latest = new WeakMap<HTMLCanvasElement, readonly Bar[]>();

/**
 * The picture of a table that stands right above it. The library comes with the first picture; its place is kept, so
 * that nothing moves. To a screen reader the table says everything, so the picture is none of its business.
 */
export function chart({ t }: Desk, title: string, bars: readonly Bar[]): TemplateResult | typeof nothing {
  if (bars.length < 2) return nothing;
  const draw = (element: Element | undefined) => {
    if (!(element instanceof HTMLCanvasElement)) return;
    latest.set(element, bars);
    drawing ??= import('./bar-chart.ts');
    void drawing
      .then(({ drawBars }) => drawBars(element, latest.get(element) ?? bars))
      .catch(() => (drawing = undefined));
  };
  return html`<figure class="chart rows-${Math.min(bars.length, 8)}" aria-hidden="true">
    <div class="canvas"><canvas ${ref(draw)}></canvas></div>
    <figcaption class="quiet">${t.results.chartOf(title, 'tCO₂e')}</figcaption>
  </figure>`;
}

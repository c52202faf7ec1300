import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { formatTonnes } from '../../../src/calculators/index.ts';
import type { Words } from '../desk.ts';

/** One bar of a chart. */
export interface Bar {
  readonly name: string;
  /** How long it is; below zero it goes back. */
  readonly value: number;
  /** Where it begins: at zero, but for a waterfall and a tornado. */
  readonly from?: number;
  /** One of the element's pigments `--fill-1` to `--fill-3`; without it the plain one. */
  readonly fill?: 1 | 2 | 3 | undefined;
}

/** What the values of a chart are in, and how they are written. */
export interface ChartFigures {
  readonly unit: string;
  readonly figure: (value: number) => string;
}

const tonnesOfCo2e: ChartFigures = { unit: 'tCO₂e', figure: (value) => formatTonnes(value) };

type Draw = (canvas: HTMLCanvasElement, bars: readonly Bar[], figure: ChartFigures['figure']) => void;

let drawing: Promise<{ drawBars: Draw }> | undefined;
const latest = new WeakMap<HTMLCanvasElement, readonly Bar[]>();

/**
 * The picture of a table that stands right above it. The library comes with the first picture; its place is kept, so
 * that nothing moves. To a screen reader the table says everything, so the picture is none of its business.
 */
export function chart(
  { t }: Words,
  title: string,
  bars: readonly Bar[],
  { unit, figure }: ChartFigures = tonnesOfCo2e,
): TemplateResult | typeof nothing {
  if (bars.length < 2) return nothing;
  const draw = (element: Element | undefined) => {
    if (!(element instanceof HTMLCanvasElement)) return;
    latest.set(element, bars);
    drawing ??= import('./bar-chart.ts');
    void drawing
      .then(({ drawBars }) => drawBars(element, latest.get(element) ?? bars, figure))
      .catch(() => (drawing = undefined));
  };
  return html`<figure class="chart rows-${Math.min(bars.length, 8)}" aria-hidden="true">
    <div class="canvas"><canvas ${ref(draw)}></canvas></div>
    <figcaption class="quiet">${t.results.chartOf(title, unit)}</figcaption>
  </figure>`;
}

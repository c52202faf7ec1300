import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Histogram, Simulation, UncertainLine } from '../../../src/calculators/index.ts';
import { figureTable } from '../../foundation/parts/figure-table.ts';
import { kilograms, percent, type Desk } from '../desk.ts';
import { simulated } from '../simulation.ts';

/** A simulation of the inputs it was started with: still drawing, or done. */
interface Run {
  readonly of: readonly UncertainLine[];
  readonly done: number;
  readonly stop: AbortController;
  readonly result?: Simulation;
}

const runs = new WeakMap<object, Run>();

/** The range by error propagation, and by drawing all inputs many times. */
export function monteCarlo(desk: Desk): TemplateResult | typeof nothing {
  const { t, analysis } = desk;
  if (!analysis) return nothing;
  const { combined, inputs } = analysis.uncertainty;
  if (combined.halfWidth === undefined) return html`<p class="quiet">${t.results.noUncertainty}</p>`;
  const run = runs.get(desk.host);
  const current = run?.of === inputs ? run : undefined;
  return html`${figureTable(
      t.results.approach1,
      ['kgCO₂e'],
      [
        { name: t.results.total, values: [kilograms(desk, combined.quantifiedEmissions)] },
        {
          name: t.results.interval,
          values: [
            `${kilograms(desk, combined.quantifiedEmissions - combined.halfWidth)} – ${kilograms(desk, combined.quantifiedEmissions + combined.halfWidth)}`,
          ],
        },
      ],
    )}
    ${current?.result ? found(desk, current.result) : nothing}
    <p class="actions">
      ${
        current && !current.result
          ? html`<progress max="1" .value=${current.done} aria-label=${t.results.monteCarlo}></progress>
              <button @click=${() => stop(desk, current)}>${t.results.cancel}</button>`
          : html`<button @click=${() => void start(desk, inputs)}>${t.results.run}</button>`
      }
    </p>`;
}

function found(desk: Desk, { mean, spread, seed, fixedShare }: Simulation): TemplateResult {
  const { t } = desk;
  if (!spread) return html`<p class="quiet">${t.results.noUncertainty}</p>`;
  return html`${figureTable(
      t.results.monteCarlo,
      ['kgCO₂e'],
      [
        { name: t.results.mean, values: [kilograms(desk, mean)] },
        { name: t.results.deviation, values: [kilograms(desk, spread.standardDeviation)] },
        {
          name: t.results.interval,
          values: [`${kilograms(desk, spread.low)} – ${kilograms(desk, spread.high)}`],
        },
      ],
    )}
    ${histogram(spread.histogram)}
    <p class="quiet">
      ${t.results.seed(seed)} ${fixedShare ? t.results.fixed(percent(desk, fixedShare)) : nothing}
    </p>`;
}

/** The picture of the draws; the table above says what matters. */
function histogram({ counts }: Histogram): TemplateResult {
  const most = Math.max(...counts, 1);
  const bars = counts.map((count, place) => {
    const height = (count / most) * 40;
    return svg`<rect x=${place * 3} y=${40 - height} width="2.6" height=${height}></rect>`;
  });
  return html`<svg
    class="histogram"
    viewBox="0 0 ${counts.length * 3} 40"
    preserveAspectRatio="none"
    aria-hidden="true"
  >
    ${bars}
  </svg>`;
}

async function start(desk: Desk, inputs: readonly UncertainLine[]): Promise<void> {
  const stopper = new AbortController();
  runs.get(desk.host)?.stop.abort();
  const put = (part: Pick<Run, 'done'> & Partial<Run>) => {
    runs.set(desk.host, { of: inputs, stop: stopper, ...part });
    desk.refresh();
  };
  put({ done: 0 });
  const told = (done: number) => {
    if (!stopper.signal.aborted) put({ done });
  };
  const result = await simulated(inputs, {}, told, stopper.signal);
  // One that was stopped, or started anew, has nothing to say any more.
  if (result && !stopper.signal.aborted) put({ done: 1, result });
}

function stop(desk: Desk, { stop: stopper }: Run): void {
  stopper.abort();
  runs.delete(desk.host);
  desk.refresh();
}

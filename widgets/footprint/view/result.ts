import { html, nothing, type TemplateResult } from 'lit';
import { kilograms, unitText, type Desk } from '../desk.ts';
import { pair } from './pair.ts';

/** Lines that the reader filled but that are in no total. */
export function uncounted({ result }: Desk): number {
  return result.lines.filter(
    ({ line, total, problems }) =>
      line.kind !== 'assembly' && !total && problems.some(({ severity }) => severity === 'error'),
  ).length;
}

/** What is shown of the total beside itself; it comes with the analysis. */
interface TotalViews {
  rangeText(desk: Desk): string;
  stageShares(desk: Desk): TemplateResult;
  soundness(desk: Desk): TemplateResult | typeof nothing;
}

/** The footprint per unit of analysis with its range and potentials, and the shares of the stages; it stays in sight. */
export function resultPanel(
  desk: Desk,
  actions: TemplateResult,
  views: TotalViews | undefined,
): TemplateResult {
  const { t, texts, result, study } = desk;
  const left = uncounted(desk);
  const counted = result.lines.some(({ total }) => total);
  return html`<aside class="result" part="result" aria-label=${t.result.title}>
    <p class="quiet lead">
      ${texts.results[study.boundary]} · ${t.result.per(unitText(desk))}
      ${left ? html` · <b class="warn">${t.result.notCounted(left)}</b>` : nothing}
    </p>
    <p class="total num" part="total">
      ${counted ? kilograms(desk, result.total.value) : '—'} <small>kgCO₂e</small>
    </p>
    <p class="quiet num range">
      ${counted ? views?.rangeText(desk) : nothing} <span>${t.gwp(study.gwp)}</span>
    </p>
    ${
      counted
        ? html`${views?.stageShares(desk)}
            <dl class="two">
              ${study.boundary === 'cradle-to-grave' ? pair(t.result.toGate, `${kilograms(desk, result.toGate.value)} kg`) : nothing}
              ${
                result.gridMix.value === result.total.value
                  ? nothing
                  : pair(t.result.gridMix, `${kilograms(desk, result.gridMix.value)} kg`)
              }
              ${views?.soundness(desk)}
            </dl>`
        : html`<p class="quiet more">${t.result.empty}</p>`
    }
    ${actions}
    <p class="quiet more">${t.result.label}</p>
  </aside>`;
}

/** What a screen reader hears after a change; nothing while there is no line. */
export function liveText(desk: Desk): string | undefined {
  const { lines, total } = desk.result;
  return lines.length ? desk.t.result.live(kilograms(desk, total.value), uncounted(desk)) : undefined;
}

import { html, nothing, type TemplateResult } from 'lit';
import { isUnitRefused, linesNotCounted } from '../../../src/calculators/index.ts';
import { kilograms, unitText, type Desk } from '../desk.ts';
import { pair } from './pair.ts';

/** Lines that the reader filled but that are in no total. */
const uncounted = ({ result }: Desk): number => linesNotCounted(result.lines).length;

/** What is shown of the total beside itself; it comes with the analysis. */
interface TotalViews {
  rangeText(desk: Desk): string;
  stageShares(desk: Desk): TemplateResult;
  soundness(desk: Desk): TemplateResult | typeof nothing;
  studyErrors(desk: Desk): TemplateResult | typeof nothing;
}

/** The footprint per unit of analysis with its range and potentials, and the shares of the stages; it stays in sight. */
export function resultPanel(
  desk: Desk,
  actions: TemplateResult,
  views: TotalViews | undefined,
): TemplateResult {
  const { t, texts, result, study } = desk;
  const left = uncounted(desk);
  const counted = !isUnitRefused(study) && result.lines.some(({ total }) => total);
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
    ${views?.studyErrors(desk)}
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
        : result.lines.length
          ? nothing
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

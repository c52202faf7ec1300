import { html, nothing, type TemplateResult } from 'lit';
import { stages } from '../../../src/calculators/index.ts';
import { shareBar } from '../../foundation/view/share-bar.ts';
import { kilograms, percent, unitText, type Desk } from '../desk.ts';

/** Lines that the reader filled but that are in no total. */
export function uncounted({ result }: Desk): number {
  return result.lines.filter(
    ({ line, total, problems }) =>
      line.kind !== 'assembly' && !total && problems.some(({ severity }) => severity === 'error'),
  ).length;
}

/** The footprint per unit of analysis with its range and potentials, and the shares of the stages; it stays in sight. */
export function resultPanel(desk: Desk, actions: TemplateResult): TemplateResult {
  const { t, texts, result, study, analysis } = desk;
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
    <p class="quiet num range">${rangeText(desk, counted)} <span>${t.gwp(study.gwp)}</span></p>
    ${
      counted
        ? html`${shareBar(
              stages.flatMap((stage, place) => {
                const { value } = result.byStage[stage];
                return value > 0
                  ? [{ name: texts.stages[stage], value, fill: ((place % 3) + 1) as 1 | 2 | 3 }]
                  : [];
              }),
              t.result.share,
            )}
            <dl class="two">
              ${study.boundary === 'cradle-to-grave' ? pair(t.result.toGate, `${kilograms(desk, result.toGate.value)} kg`) : nothing}
              ${
                result.gridMix.value === result.total.value
                  ? nothing
                  : pair(t.result.gridMix, `${kilograms(desk, result.gridMix.value)} kg`)
              }
              ${
                analysis
                  ? html`${pair(t.result.primary, percent(desk, analysis.primaryData.share))}
                    ${pair(t.result.notSeparable, percent(desk, analysis.contributions.flows.notSeparable.weight))}
                    ${partialShare(desk) ? pair(t.result.incomplete, percent(desk, partialShare(desk))) : nothing}`
                  : nothing
              }
            </dl>`
        : html`<p class="quiet more">${t.result.empty}</p>`
    }
    ${actions}
    <p class="quiet more">${t.result.label}</p>
  </aside>`;
}

/** What counts less than its life cycle. */
function partialShare({ analysis }: Desk): number {
  const { freight, upstream } = analysis?.contributions.partial ?? {};
  return (freight?.weight ?? 0) + (upstream?.weight ?? 0);
}

const pair = (name: string, value: string): TemplateResult =>
  html`<div>
    <dt>${name}</dt>
    <dd class="num">${value}</dd>
  </div>`;

/** The range of all, or of the part that is quantified: what has no range must not pass for exact. */
function rangeText(desk: Desk, counted: boolean): string {
  const { analysis, t } = desk;
  const range = analysis?.uncertainty.combined;
  if (!counted || !range) return '';
  const { halfWidth, quantifiedEmissions, quantifiedShare = 0, total } = range;
  if (halfWidth === undefined) return t.result.noRange;
  if (quantifiedShare < 0.9995) {
    const part = `${kilograms(desk, quantifiedEmissions)} ± ${kilograms(desk, halfWidth)}`;
    return t.result.partRange(part, percent(desk, quantifiedShare));
  }
  return t.result.range(kilograms(desk, total - halfWidth), kilograms(desk, total + halfWidth));
}

/** What a screen reader hears after a change; nothing while there is no line. */
export function liveText(desk: Desk): string | undefined {
  const { lines, total } = desk.result;
  return lines.length ? desk.t.result.live(kilograms(desk, total.value), uncounted(desk)) : undefined;
}

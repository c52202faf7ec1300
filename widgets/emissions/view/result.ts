import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber, formatTonnes, formatWithUncertainty } from '../../../src/calculators/index.ts';
import { shareBar } from '../../foundation/view/share-bar.ts';
import type { Desk } from '../desk.ts';

/** Lines that the reader filled but that are in no total. */
export function uncounted({ result }: Desk): number {
  return result.lines.filter(
    ({ result: quantified, problems }) =>
      !quantified && problems.some(({ severity }) => severity === 'error'),
  ).length;
}

/** The total with its range, its potentials, and scope 2 twice; it stays in sight. */
export function resultPanel(desk: Desk, actions: TemplateResult): TemplateResult {
  const { t, result, inventory } = desk;
  const { ghgProtocol, gbt32150 } = result.totals;
  const tonnes = (value: number) => formatTonnes(value, { mode: inventory.rules.rounding });
  const total = ghgProtocol.scope1And2.location.total.value;
  const left = uncounted(desk);
  const counted = result.lines.some(({ result: quantified }) => quantified?.location);
  const scope3 = ghgProtocol.scope3.total.value;
  return html`<aside class="result" part="result" aria-label=${t.result.title}>
    <p class="quiet lead">
      ${result.lines.some(({ scope }) => scope === 3) ? t.result.leadWithScope3 : t.result.lead}
      ${left ? html` · <b class="warn">${t.result.notCounted(left)}</b>` : nothing}
    </p>
    <p class="total num" part="total">${counted ? tonnes(total) : '—'} <small>tCO₂e</small></p>
    <p class="quiet num range">${rangeText(desk, total, counted)} <span>${t.gwp(inventory.gwp)}</span></p>
    ${
      counted
        ? html`${shareBar(
              [
                { name: t.scopes[1], value: ghgProtocol.scope1.total.value, fill: 1 },
                { name: t.scopes[2], value: ghgProtocol.scope2.location.total.value, fill: 2 },
              ],
              t.result.share,
            )}
            <dl class="two">
              <div>
                <dt>${t.result.location}</dt>
                <dd class="num">${tonnes(ghgProtocol.scope2.location.total.value)} t</dd>
              </div>
              <div>
                <dt>${t.result.market}</dt>
                <dd class="num">${tonnes(ghgProtocol.scope2.market.total.value)} t</dd>
              </div>
              <div>
                <dt>${t.result.gbt(gbt32150.edition)}</dt>
                <dd class="num">${tonnes(gbt32150.total.total.value)} t</dd>
              </div>
              ${
                scope3
                  ? html`<div>
                      <dt>${t.result.scope3}</dt>
                      <dd class="num">${tonnes(scope3)} t</dd>
                    </div>`
                  : nothing
              }
            </dl>
            ${mostValuable(desk)}`
        : html`<p class="quiet more">${t.result.empty}</p>`
    }
    ${actions}
    <p class="quiet more">${t.result.notVerified}</p>
  </aside>`;
}

/** The range of all, or of the part that is quantified: what has no range must not pass for exact. */
function rangeText(
  { analysis, t, inventory }: Desk,
  total: number,
  counted: boolean,
): TemplateResult | string {
  const range = analysis?.range.scope1And2;
  if (!counted || !range) return '';
  const { halfWidth, quantifiedEmissions, quantifiedShare = 0 } = range;
  if (halfWidth === undefined) return t.result.noRange;
  const mode = inventory.rules.rounding;
  if (quantifiedShare < 0.9995) {
    const part = formatWithUncertainty(quantifiedEmissions, halfWidth, { mode }).text;
    return t.result.partRange(part, `${formatNumber(quantifiedShare * 100, { decimals: 0 })} %`);
  }
  const bound = (value: number) => formatWithUncertainty(value, halfWidth, { mode }).value;
  return t.result.range(bound(total - halfWidth), bound(total + halfWidth));
}

function mostValuable(desk: Desk): TemplateResult | typeof nothing {
  const { analysis, t } = desk;
  const best = analysis?.range.mostValuable;
  const [first] = best?.lines ?? [];
  if (!best || !first) return nothing;
  const left = formatTonnes(best.contribution.halfWidthWithout);
  const text = best.contribution.what === 'activity' ? t.result.valuableActivity : t.result.valuableFactor;
  return html`<p class="quiet more">${t.result.valuable}${text(desk.lineName(first.line), left)}</p>`;
}

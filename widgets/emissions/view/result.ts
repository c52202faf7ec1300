import { html, nothing, type TemplateResult } from 'lit';
import { formatTonnes } from '../../../src/calculators/index.ts';
import type { Desk } from '../desk.ts';

/** Lines that the reader filled but that are in no total. */
export function uncounted({ result }: Desk): number {
  return result.lines.filter(
    ({ result: quantified, problems }) =>
      !quantified && problems.some(({ severity }) => severity === 'error'),
  ).length;
}

/** What is shown of the total beside itself; it comes with the analysis. */
interface TotalViews {
  rangeText(desk: Desk, total: number): TemplateResult | string;
  scopeShares(desk: Desk): TemplateResult;
  mostValuable(desk: Desk): TemplateResult | typeof nothing;
}

/** The total with its range, its potentials, and scope 2 twice; it stays in sight. */
export function resultPanel(
  desk: Desk,
  actions: TemplateResult,
  views: TotalViews | undefined,
): TemplateResult {
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
    <p class="quiet num range">
      ${counted ? views?.rangeText(desk, total) : nothing} <span>${t.gwp(inventory.gwp)}</span>
    </p>
    ${
      counted
        ? html`${views?.scopeShares(desk)}
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
            ${views?.mostValuable(desk)}`
        : html`<p class="quiet more">${t.result.empty}</p>`
    }
    ${actions}
    <p class="quiet more">${t.result.notVerified}</p>
  </aside>`;
}

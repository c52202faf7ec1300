import { html, nothing, type TemplateResult } from 'lit';
import { formatTonnes } from '../../../src/calculators/index.ts';
import type { Desk } from '../desk.ts';
import { periodText } from '../../foundation/view/period-text.ts';
import { mainTotal, onlyScope } from './scopes.ts';

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
  const only = onlyScope(desk);
  const total = mainTotal(result, only);
  const left = uncounted(desk);
  const counted = result.lines.some(({ result: quantified }) => quantified?.location);
  const scope3 = ghgProtocol.scope3.total.value;
  return html`<aside class="result" part="result" aria-label=${t.result.title}>
    <p class="quiet lead">
      ${
        only
          ? t.result.leadOfScope[only]
          : result.lines.some(({ scope }) => scope === 3)
            ? t.result.leadWithScope3
            : t.result.lead
      }
      ${left ? html` · <b class="warn">${t.result.notCounted(left)}</b>` : nothing}
    </p>
    <p class="total num" part="total">${counted ? tonnes(total) : '—'} <small>tCO₂e</small></p>
    <p class="quiet num range">
      ${counted && only !== 3 ? views?.rangeText(desk, total) : nothing} <span>${t.gwp(inventory.gwp)}</span>
      ${periodText(inventory)}
    </p>
    ${
      counted
        ? html`${only ? nothing : views?.scopeShares(desk)}
            <dl class="two">
              ${
                only === 1 || only === 3
                  ? nothing
                  : html`${figure(t.result.location, tonnes(ghgProtocol.scope2.location.total.value))}
                    ${figure(t.result.market, tonnes(ghgProtocol.scope2.market.total.value))}`
              }
              ${only ? nothing : figure(t.result.gbt(gbt32150.edition), tonnes(gbt32150.total.total.value))}
              ${scope3 && only !== 3 ? figure(t.result.scope3, tonnes(scope3)) : nothing}
            </dl>
            ${views?.mostValuable(desk)}`
        : html`<p class="quiet more">${t.result.empty}</p>`
    }
    ${actions}
    <p class="quiet more">${t.result.notVerified}</p>
  </aside>`;
}

const figure = (name: string, value: string): TemplateResult =>
  html`<div>
    <dt>${name}</dt>
    <dd class="num">${value} t</dd>
  </div>`;

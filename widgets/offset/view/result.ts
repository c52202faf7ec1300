import { html, nothing, type TemplateResult } from 'lit';
import { coverageText } from '../../../src/calculators/index.ts';
import { tonnes } from '../../foundation/desk.ts';
import { periodText } from '../../foundation/view/period-text.ts';
import { scopesOf, type Desk } from '../desk.ts';
import { whole } from './figure-text.ts';

/** What is shown of the position beside its figures; it comes with the calculation. */
interface PositionViews {
  matchedShares(desk: Desk): TemplateResult | typeof nothing;
  plan(desk: Desk): TemplateResult | typeof nothing;
}

/** How many lots are blocked. */
const blocked = ({ result }: Desk): number =>
  result?.lots.filter(({ standing }) => standing === 'blocked').length ?? 0;

/** What is matched of what remains; it stays in sight. */
export function resultPanel(
  desk: Desk,
  actions: TemplateResult,
  views: PositionViews | undefined,
): TemplateResult {
  const { t, result, claim } = desk;
  const coverage = coverageText(result?.counted ?? {});
  const left = blocked(desk);
  const wrong = (result?.findings ?? []).filter(({ severity }) => severity === 'error').length;
  const counted = result?.counted;
  const remains = Boolean(counted && result.residual.entries.length);
  return html`<aside class="result" part="result" aria-label=${t.result.title}>
    <p class="quiet lead">
      ${t.result.lead(scopesOf(desk), claim.year)}
      ${left ? html` · <b class="warn">${t.result.blocked(left)}</b>` : nothing}
      ${wrong ? html` · <b class="warn">${t.result.wrong(wrong)}</b>` : nothing}
    </p>
    <p class="total num" part="total">${remains ? (coverage ?? t.result.nothingLeft) : '—'}</p>
    ${
      counted && remains
        ? html`<p class="quiet num range">
              <span>${t.result.basis(t.scope2Bases[claim.scope2])}</span> ${periodText(claim)}
            </p>
            ${views?.matchedShares(desk)}
            <dl class="two">
              ${figure(t.result.residual, `${tonnes(desk, counted.residual.value)} t`)}
              ${figure(t.result.matched, `${tonnes(desk, counted.matched.value)} t`)}
              ${figure(t.result.shortage, `${tonnes(desk, counted.shortage.value)} t`)}
              ${
                counted.certificates.covered.value
                  ? figure(t.result.covered, `${whole(counted.certificates.covered.value)} MWh`)
                  : nothing
              }
            </dl>
            ${views?.plan(desk)}`
        : html`<p class="quiet more">${t.result.empty}</p>`
    }
    ${actions}
    <p class="quiet more">${t.result.noNeutrality}</p>
  </aside>`;
}

const figure = (name: string, value: string): TemplateResult =>
  html`<div>
    <dt>${name}</dt>
    <dd class="num">${value}</dd>
  </div>`;

/** What a screen reader hears after a change. */
export function liveText(desk: Desk): string | undefined {
  const { t, result } = desk;
  if (!result) return undefined;
  return t.result.live(
    coverageText(result.counted) ?? t.result.nothingLeft,
    tonnes(desk, result.counted.shortage.value),
    blocked(desk),
  );
}

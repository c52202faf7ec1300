import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber, formatTonnes, formatWithUncertainty } from '../../../src/calculators/index.ts';
import { shareBar } from '../../foundation/parts/share-bar.ts';
import type { Desk } from '../desk.ts';

/** How the total is made of the first two scopes. */
export function scopeShares({ t, result }: Desk): TemplateResult {
  const { scope1, scope2 } = result.totals.ghgProtocol;
  return shareBar(
    [
      { name: t.scopes[1], value: scope1.total.value, fill: 1 },
      { name: t.scopes[2], value: scope2.location.total.value, fill: 2 },
    ],
    t.result.share,
  );
}

/** The range of all, or of the part that is quantified: what has no range must not pass for exact. */
export function rangeText({ analysis, t, inventory }: Desk, total: number): TemplateResult | string {
  const range = analysis?.range.scope1And2;
  if (!range) return '';
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

/** Which data would narrow the range most. */
export function mostValuable(desk: Desk): TemplateResult | typeof nothing {
  const { analysis, t } = desk;
  const best = analysis?.range.mostValuable;
  const [first] = best?.lines ?? [];
  if (!best || !first) return nothing;
  const left = formatTonnes(best.contribution.halfWidthWithout);
  const text = best.contribution.what === 'activity' ? t.result.valuableActivity : t.result.valuableFactor;
  return html`<p class="quiet more">${t.result.valuable}${text(desk.lineName(first.line), left)}</p>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import { coverageText, decimalsOfCoverage, shownCoverage } from '../../../src/calculators/index.ts';
import { tonnes } from '../../foundation/desk.ts';
import { figureTable, type Figure } from '../../foundation/parts/figure-table.ts';
import { shareBar } from '../../foundation/parts/share-bar.ts';
import type { Desk } from '../desk.ts';
import { yuan } from '../view/figure-text.ts';
import { plannedMatches } from './planned-matches.ts';

/** What is matched and what isn't, as one bar, with the same percentage as above it. */
export function matchedShares({ t, result }: Desk): TemplateResult | typeof nothing {
  const { coverage } = result?.counted ?? {};
  if (!coverage) return nothing;
  const matched = shownCoverage(coverage);
  return shareBar(
    [
      { name: t.result.matched, value: matched, fill: 2 },
      { name: t.result.unmatched, value: 100 - matched, fill: 3 },
    ],
    t.result.share,
    decimalsOfCoverage(matched),
  );
}

/** What the lots at hand could still do, and what they cost. */
export function plan({ t, result }: Desk): TemplateResult | typeof nothing {
  if (!result) return nothing;
  const further = plannedMatches(result);
  if (!further.length) return nothing;
  const coverage = coverageText(result.planned) ?? t.result.nothingLeft;
  const cost = further.reduce((all, one) => all + (one.cost?.value ?? 0), 0);
  return html`<p class="quiet more">
    ${t.result.planned(coverage, further.length)}${cost ? html`<br />${t.result.cost(yuan(cost))}` : nothing}
  </p>`;
}

/** Scope by scope: what was emitted, what lowered it, what remains, and what of it is matched. */
export function pools(desk: Desk): TemplateResult {
  const { t, result } = desk;
  const counted = result?.counted;
  const number = (value: number) => tonnes(desk, value);
  const rows = (counted?.pools ?? []).map((pool): Figure => ({
    name: t.scopes[pool.scope],
    values: [
      number(pool.gross.value),
      number(pool.gross.value - pool.net.value),
      number(pool.net.value),
      number(counted?.credits.matched.get(pool)?.value ?? 0),
    ],
  }));
  const gross = (counted?.pools ?? []).reduce((all, pool) => all + pool.gross.value, 0);
  const net = counted?.residual.value ?? 0;
  return figureTable(
    `${t.pools.title}${t.brackets('tCO₂e')}`,
    [t.pools.gross, t.pools.lowered, t.pools.net, t.pools.matched],
    [
      ...rows,
      {
        name: t.pools.total,
        values: [number(gross), number(gross - net), number(net), number(counted?.matched.value ?? 0)],
        total: true,
      },
    ],
  );
}

import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber, type Position } from '../../../src/calculators/index.ts';
import { tonnes } from '../../foundation/desk.ts';
import { figureTable, type Figure } from '../../foundation/parts/figure-table.ts';
import type { Desk } from '../desk.ts';
import { resultsMessages } from '../messages/results.ts';
import { whole } from '../view/figure-text.ts';

/** Scope by scope: what was emitted, what lowered it, what remains, and what of that is matched and isn't. */
export function scopeTable(desk: Desk, position: Position): TemplateResult | typeof nothing {
  const { t, language } = desk;
  const { pools, credits, residual, matched, shortage } = position;
  if (!pools.length) return nothing;
  const m = resultsMessages[language];
  const number = (value: number) => tonnes(desk, value);
  const rows = pools.map((pool) => {
    const { scope, gross, net, units } = pool;
    const less = gross.value - net.value;
    const on = credits.matched.get(pool)?.value ?? 0;
    return {
      name: t.scopes[scope],
      gross: gross.value,
      removals: scope === 1 ? less : 0,
      certificates: scope === 2 ? less : 0,
      net: net.value,
      units,
      matched: on,
      shortage: net.value - on,
    };
  });
  const sum = (key: 'gross' | 'removals' | 'certificates' | 'units') =>
    rows.reduce((all, row) => all + row[key], 0);
  const total = {
    name: m.total,
    gross: sum('gross'),
    removals: sum('removals'),
    certificates: sum('certificates'),
    net: residual.value,
    units: sum('units'),
    matched: matched.value,
    shortage: shortage.value,
  };
  const figures = (row: typeof total): Figure => ({
    name: row.name,
    values: [
      number(row.gross),
      number(row.removals),
      number(row.certificates),
      number(row.net),
      whole(row.units),
      number(row.matched),
      number(row.shortage),
    ],
  });
  return figureTable(
    m.pools,
    [m.gross, m.removals, m.byCertificates, m.residual, m.units, m.matched, m.shortage],
    [...rows.map(figures), { ...figures(total), total: true }],
  );
}

/** Certificates against electricity, in MWh; what they lower in tonnes is told apart, as it is no credit. */
export function certificateBalance(desk: Desk, position: Position): TemplateResult | typeof nothing {
  const { certificates } = position;
  const { grid, covered, uncovered, surplus, effect } = certificates;
  const m = resultsMessages[desk.language];
  if (!grid.value && !covered.value && !surplus.value) return nothing;
  const mwh = (value: number) => formatNumber(value, { upTo: 8 });
  return html`${figureTable(
      m.certificates,
      ['MWh'],
      [
        { name: m.grid, values: [mwh(grid.value)] },
        { name: m.offered, values: [mwh(covered.value + surplus.value)] },
        { name: m.covered, values: [mwh(covered.value)], quiet: true },
        { name: m.surplus, values: [mwh(surplus.value)], quiet: true },
        { name: m.uncovered, values: [mwh(uncovered.value)], total: true },
      ],
    )}
    <p class="quiet">
      ${desk.claim.scope2 === 'location' ? m.byLocation : m.effect(tonnes(desk, effect.value))}
    </p>`;
}

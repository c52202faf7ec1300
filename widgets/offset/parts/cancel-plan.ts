import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber, type Position, type QuantifiedClaim } from '../../../src/calculators/index.ts';
import { tonnes } from '../../foundation/desk.ts';
import { figureTable, type Figure } from '../../foundation/parts/figure-table.ts';
import type { Desk } from '../desk.ts';
import { resultsMessages } from '../messages/results.ts';
import { coverageOf } from '../view/result.ts';
import { firstRows } from './first-rows.ts';
import { whole } from './scope-table.ts';

/** Everything that a position takes of the ledger. */
export const matchesOf = ({ certificates, credits }: Position) => [
  ...certificates.matches,
  ...credits.matches,
];

/** The lots that the plan takes and that don't count yet. */
export function plannedMatches({ counted, planned }: QuantifiedClaim) {
  const counts = new Set(matchesOf(counted).map(({ lot }) => lot.line.id));
  return matchesOf(planned).filter(({ lot }) => !counts.has(lot.line.id));
}

/** Money as it is written: yuan and fen. */
export const yuan = (value: number): string => formatNumber(value, { decimals: 2 });

/** Which lots could still be cancelled, how much of each, what it costs, and whether no better choice exists. */
export function cancelPlan(desk: Desk, result: QuantifiedClaim): TemplateResult | typeof nothing {
  const { t, language, claim } = desk;
  const m = resultsMessages[language];
  const further = plannedMatches(result);
  const standings = new Map(result.lots.map(({ line, standing }) => [line.id, standing]));
  if (!further.length) {
    return result.lots.length
      ? html`<h4>${m.plan}</h4>
          <p class="quiet">${m.noPlan}</p>`
      : nothing;
  }
  const { planned } = result;
  const { shown, all } = firstRows(desk, 'plan', further);
  const rows = shown.map(({ lot, taken, matched, cost }): Figure => {
    const standing = standings.get(lot.line.id);
    const unit = lot.instrument.unit === 'MWh' ? 'MWh' : 't';
    return {
      name: `${desk.lineName(lot.line)}${standing === 'ordered' ? t.brackets(t.standings.ordered) : ''}`,
      values: [
        `${whole(taken.value)} ${unit}`,
        `${whole(matched.value)} ${unit}`,
        cost ? yuan(cost.value) : m.noPrice,
      ],
    };
  });
  const total = further.reduce((all, { cost }) => all + (cost?.value ?? 0), 0);
  const unpriced = further.filter(({ cost }) => !cost).length;
  return html`${figureTable(
      m.plan,
      [m.quantity, m.ofWhich, m.cost],
      [
        ...rows,
        {
          name: m.planTotal,
          values: ['', '', unpriced === further.length ? m.noPrice : yuan(total)],
          total: true,
        },
      ],
      'long',
    )}
    ${all} ${unpriced ? html`<p class="note ask">${m.unpriced(unpriced)}</p>` : nothing}
    <p>${m.planResult(coverageOf(planned) ?? m.nothingLeft, tonnes(desk, planned.shortage.value))}</p>
    <p class=${planned.credits.proven ? 'met' : 'note ask'}>
      ${planned.credits.proven ? m.proven[claim.rules.policy] : m.notProven}
    </p>`;
}

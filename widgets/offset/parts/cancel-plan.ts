import { html, nothing, type TemplateResult } from 'lit';
import { coverageText, type QuantifiedClaim } from '../../../src/calculators/index.ts';
import { tonnes } from '../../foundation/desk.ts';
import { figureTable, type Figure } from '../../foundation/parts/figure-table.ts';
import type { Desk } from '../desk.ts';
import { resultsMessages } from '../messages/results.ts';
import { whole, yuan } from '../view/figure-text.ts';
import { firstRows } from './first-rows.ts';
import { plannedMatches } from './planned-matches.ts';

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
    <p>${m.planResult(coverageText(planned) ?? m.nothingLeft, tonnes(desk, planned.shortage.value))}</p>
    <p class=${planned.credits.proven ? 'met' : 'note ask'}>
      ${planned.credits.proven ? m.proven[claim.rules.policy] : m.notProven}
    </p>`;
}

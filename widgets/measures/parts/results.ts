import { html, type TemplateResult } from 'lit';
import { tonnes } from '../../foundation/desk.ts';
import { figureTable } from '../../foundation/parts/figure-table.ts';
import type { Desk } from '../desk.ts';

/** The years of the plan: with and without the measures, beside the target. */
export function panel(desk: Desk, close: () => void): TemplateResult {
  const { t, texts, plan, result } = desk;
  const { scope2 } = plan;
  return html`<h3>${t.panels.results}</h3>
    ${figureTable(
      `${t.panels.results}${t.brackets('tCO₂e')}`,
      [texts.terms.businessAsUsual, texts.terms.trajectory, texts.terms.targetEmissions],
      (result?.years ?? []).map(({ year, without, with: levels, target }) => ({
        name: String(year),
        values: [without[scope2], levels.mid[scope2], target?.[scope2]].map((one) =>
          one ? tonnes(desk, one.value) : '—',
        ),
      })),
    )}
    <p class="actions"><button @click=${close}>${t.close_}</button></p>`;
}

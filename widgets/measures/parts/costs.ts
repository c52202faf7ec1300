import { html, type TemplateResult } from 'lit';
import { formatNumber, type Node } from '../../../src/calculators/index.ts';
import { figureTable } from '../../foundation/parts/figure-table.ts';
import type { Desk } from '../desk.ts';

const figure = (node: Node | undefined): string =>
  node ? formatNumber(node.value, { significant: 4 }) : '—';

/** What each measure costs and earns in a full year. */
export function panel(desk: Desk, close: () => void): TemplateResult {
  const { t, texts, plan, entries } = desk;
  const { terms } = texts;
  return html`<h3>${t.panels.costs}</h3>
    ${figureTable(
      t.panels.costs,
      [terms.annualSaving, terms.payback, terms.abatementCost],
      entries.map(({ line, economics }) => ({
        name: desk.lineName(line),
        values: [
          economics?.mid.annualSaving,
          economics?.mid.payback,
          economics?.mid.costPerTonne[plan.scope2],
        ].map(figure),
      })),
    )}
    <p class="actions"><button @click=${close}>${t.close_}</button></p>`;
}

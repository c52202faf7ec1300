import { html, nothing, type TemplateResult } from 'lit';
import { loadFootprint, type Inventory } from '../../../src/calculators/index.ts';
import { addLines } from '../../foundation/parts/line-list.ts';
import type { Desk } from '../desk.ts';

const { linesFromSite } = await loadFootprint.siteLines();

/** The energy of the factory's own inventories, which a product takes its share of. Nothing where the file has none. */
export function siteEnergy(desk: Desk): TemplateResult | typeof nothing {
  const { t, factory } = desk;
  const years = (factory.emissions?.years ?? []).flatMap((inventory) => {
    const lines = linesFromSite(inventory.year, inventory.lines);
    return lines.length ? [{ inventory, count: lines.length }] : [];
  });
  if (!years.length) return nothing;
  return html`<fieldset>
    <legend>${t.goal.site}</legend>
    <p class="actions">
      ${years.map(
        ({ inventory, count }) =>
          html`<button @click=${() => void take(desk, inventory)}>
            ${t.goal.siteYear(inventory.year, count)}
          </button>`,
      )}
    </p>
    <p class="quiet">${t.goal.siteNote}</p>
  </fieldset>`;
}

async function take(desk: Desk, { year, lines }: Inventory): Promise<void> {
  const [first] = (await addLines(desk, linesFromSite(year, lines))) ?? [];
  if (first) desk.showLine(first);
}

import { html, nothing, type TemplateResult } from 'lit';
import { quantifyInventory } from '../../../src/calculators/index.ts';
import { tonnes, type Desk } from '../desk.ts';
import { selectField } from './controls.ts';
import { figureTable } from './figure-table.ts';

/** The years side by side, the base year, and what speaks against comparing them. */
export function panel(desk: Desk, close: () => void): TemplateResult {
  const { t, factory, catalogue } = desk;
  const years = factory.emissions?.years ?? [];
  const results = years.map((inventory) => quantifyInventory(inventory, catalogue).totals.ghgProtocol);
  const base = factory.emissions?.baseYear;
  const row = (name: string, value: (of: (typeof results)[number]) => number, total = false) => ({
    name,
    total,
    values: results.map((of) => tonnes(desk, value(of))),
  });
  return html`<h3>${t.panels.years}</h3>
    <p class="quiet">${t.years.lead}</p>
    ${selectField({
      name: t.years.baseYear,
      value: String(base ?? ''),
      options: { '': t.years.none, ...Object.fromEntries(years.map(({ year }) => [String(year), String(year)])) },
      put: (year) =>
        desk.changeFactory((file) => ({
          ...file,
          emissions: { years, ...(year && { baseYear: Number(year) }) },
        })),
    })}
    ${figureTable(
      t.panels.years,
      years.map(({ year }) => `${year}${year === base ? ` (${t.years.baseYear})` : ''}`),
      [
        row(t.scopes[1], ({ scope1 }) => scope1.total.value),
        row(t.result.location, ({ scope2 }) => scope2.location.total.value),
        row(t.result.market, ({ scope2 }) => scope2.market.total.value),
        row(t.results.scope1And2, ({ scope1And2 }) => scope1And2.location.total.value, true),
        row(t.scopes[3], ({ scope3 }) => scope3.total.value),
      ],
    )}
    <p class="actions">
      ${years.map(({ year }) => html`<button @click=${() => desk.openYear(year)}>${t.years.open(year)}</button>`)}
      ${years.length ? nextYear(desk, (years.at(-1)?.year ?? 0) + 1) : nothing}
      <button @click=${close}>${t.close_}</button>
    </p>`;
}

const nextYear = (desk: Desk, year: number): TemplateResult =>
  html`<button @click=${() => desk.openYear(year)}>${desk.t.years.addYear} ${year}</button>`;

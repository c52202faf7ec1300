import { html, nothing, type TemplateResult } from 'lit';
import { gridAreas, type Inventory } from '../../../src/calculators/index.ts';
import { panelButton, panelLink } from '../../foundation/view/panel-button.ts';
import type { Desk } from '../desk.ts';
import type { Panel } from '../on-demand-parts.ts';

/** The two choices that every figure of scope 2 depends on. */
export function yearAndArea(desk: Desk, years: readonly Inventory[]): TemplateResult {
  const { t, inventory, language } = desk;
  const now = Math.max(new Date().getFullYear(), inventory.year);
  const choices = new Set([
    ...years.map(({ year }) => year),
    ...Array.from({ length: 8 }, (_, back) => now - back),
  ]);
  const averages = gridAreas.filter(({ kind }) => kind !== 'residual' && kind !== 'fossil');
  return html`<div class="choices">
    <label>
      ${t.year}
      <select
        ?disabled=${desk.locks('year')}
        @change=${({ target }: Event) => desk.openYear(Number((target as HTMLSelectElement).value))}
      >
        ${[...choices]
          .sort((a, b) => b - a)
          .map((year) => html`<option value=${year} .selected=${year === inventory.year}>${year}</option>`)}
      </select>
    </label>
    <label>
      ${t.area}
      <select
        ?disabled=${desk.locks('area')}
        @change=${({ target }: Event) => setArea(desk, (target as HTMLSelectElement).value)}
      >
        ${(['province', 'nation', 'grid-region'] as const).map(
          (kind) =>
            html`<optgroup label=${t.areaKinds[kind]}>
              ${averages
                .filter((area) => area.kind === kind)
                .map(
                  ({ id, name }) =>
                    html`<option value=${id} .selected=${id === inventory.area}>${name[language]}</option>`,
                )}
            </optgroup>`,
        )}
      </select>
    </label>
  </div>`;
}

const setArea = (desk: Desk, area: string): void => desk.change((inventory) => ({ ...inventory, area }));

/** The ways to begin, while there is nothing yet. */
export function startHint(desk: Desk, show: (panel: Panel) => void): TemplateResult | typeof nothing {
  const { t, result, hides } = desk;
  if (result.lines.length || (hides('add') && hides('paste') && hides('files'))) return nothing;
  return html`<p class="quiet start">
    ${hides('add') ? nothing : t.start} ${panelLink(desk, show, 'paste', t.startTemplate)}
    ${panelLink(desk, show, 'files', t.startFile)}
  </p>`;
}

/** What a reader does with a result: look closer, take it along. */
export function resultActions(desk: Desk, show: (panel: Panel) => void): TemplateResult {
  const { t, result } = desk;
  const disabled = !result.lines.length;
  return html`<p class="actions">
    ${panelButton(desk, show, 'files', t.exportAll, { look: 'primary', disabled })}
    ${panelButton(desk, show, 'results', t.panels.results, { disabled })}
  </p>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import { gridAreas, type Inventory } from '../../../src/calculators/index.ts';
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
      <select @change=${({ target }: Event) => desk.openYear(Number((target as HTMLSelectElement).value))}>
        ${[...choices]
          .sort((a, b) => b - a)
          .map((year) => html`<option value=${year} .selected=${year === inventory.year}>${year}</option>`)}
      </select>
    </label>
    <label>
      ${t.area}
      <select @change=${({ target }: Event) => setArea(desk, (target as HTMLSelectElement).value)}>
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
export function startHint(
  { t, result }: Desk,
  show: (panel: Panel) => void,
): TemplateResult | typeof nothing {
  if (result.lines.length) return nothing;
  return html`<p class="quiet start">
    ${t.start} <button class="link" @click=${() => show('paste')}>${t.startTemplate}</button>
    <button class="link" @click=${() => show('files')}>${t.startFile}</button>
  </p>`;
}

/** What a reader does with a result: look closer, take it along. */
export function resultActions({ t, result }: Desk, show: (panel: Panel) => void): TemplateResult {
  return html`<p class="actions">
    <button class="primary" ?disabled=${!result.lines.length} @click=${() => show('files')}>
      ${t.exportAll}
    </button>
    <button ?disabled=${!result.lines.length} @click=${() => show('results')}>${t.panels.results}</button>
  </p>`;
}

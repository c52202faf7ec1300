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
export function startHint(
  { t, result, hides }: Desk,
  show: (panel: Panel) => void,
): TemplateResult | typeof nothing {
  if (result.lines.length || hides('add')) return nothing;
  const open = (panel: Panel, text: string) =>
    hides(panel) ? nothing : html`<button class="link" @click=${() => show(panel)}>${text}</button>`;
  return html`<p class="quiet start">
    ${t.start} ${open('paste', t.startTemplate)} ${open('files', t.startFile)}
  </p>`;
}

/** What a reader does with a result: look closer, take it along. */
export function resultActions({ t, result, hides }: Desk, show: (panel: Panel) => void): TemplateResult {
  const open = (panel: Panel, text: string, look: string) =>
    hides(panel)
      ? nothing
      : html`<button class=${look} ?disabled=${!result.lines.length} @click=${() => show(panel)}>
          ${text}
        </button>`;
  return html`<p class="actions">
    ${open('files', t.exportAll, 'primary')} ${open('results', t.panels.results, '')}
  </p>`;
}

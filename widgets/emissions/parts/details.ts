import { html, nothing, type TemplateResult } from 'lit';
import {
  emissionsOn,
  type Emissions,
  type Line,
  type QuantifiedLine,
} from '../../../src/calculators/index.ts';
import { changeLine, tonnes } from '../../foundation/desk.ts';
import { lineDetails } from '../../foundation/parts/line-details.ts';
import { evidenceText } from '../../foundation/parts/line-evidence.ts';
import type { TraceRoot } from '../../foundation/parts/trace.ts';
import type { Desk } from '../desk.ts';

/** An opened source: what else it asks for, how it was computed, and what proves it. */
export function details(desk: Desk, entry: QuantifiedLine): TemplateResult {
  return lineDetails(desk, entry, { roots: rootsOf(desk, entry), evidence: evidence(desk, entry) });
}

/** The figures of a line that differ: by location, by market, by GB/T 32150. */
function rootsOf(desk: Desk, { result, scope }: QuantifiedLine): TraceRoot[] {
  const { trace: t } = desk.t;
  const location = emissionsOn('location', result);
  const all = [
    { title: scope === 2 ? t.location : t.result, emissions: location },
    { title: t.market, emissions: result?.market },
    { title: t.official, emissions: result?.official },
  ];
  return all.flatMap(({ title, emissions }) => (emissions ? [rootOf(desk, title, emissions)] : []));
}

function rootOf(desk: Desk, title: string, { gases, outside, total }: Emissions): TraceRoot {
  return {
    title,
    parts: [...gases, ...outside].map(({ family, co2e }) => ({ name: desk.texts.gases[family], co2e })),
    total: gases.length > 1 ? total : undefined,
    unit: 'tCO₂e',
    figure: (value) => tonnes(desk, value),
  };
}

/** Of which part of the year a source is, who answers for it and where it stands. */
function evidence(desk: Desk, { line }: QuantifiedLine): TemplateResult {
  const { t, inventory } = desk;
  const set = (part: Partial<Line>, group: string) =>
    changeLine<Line>(desk, line.id, (one) => ({ ...one, ...part }), group);
  return html`${evidenceText(t.details.period, line.period, (period) => set({ period }, 'period'))}
  ${evidenceText(t.details.responsible, line.responsible, (responsible) => set({ responsible }, 'responsible'))}
  ${
    inventory.sites.length
      ? html`<label class="field">
          <span>${t.details.site}</span>
          <select
            @change=${({ target }: Event) => set({ site: (target as HTMLSelectElement).value }, 'site')}
          >
            <option value="" .selected=${!line.site}>—</option>
            ${inventory.sites.map(({ id, name }) => html`<option value=${id} .selected=${id === line.site}>${name}</option>`)}
          </select>
        </label>`
      : nothing
  }`;
}

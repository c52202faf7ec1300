import { html, nothing, type TemplateResult } from 'lit';
import {
  dataStatuses,
  type DataStatus,
  type Evidence,
  type Line,
  type QuantifiedLine,
} from '../../../src/calculators/index.ts';
import { changeLine } from '../../foundation/desk.ts';
import type { Desk } from '../desk.ts';

/** What a verifier asks of a line: where it is, who answers for it, how well it is known, and by which document. */
export function lineEvidence(desk: Desk, { line }: QuantifiedLine): TemplateResult {
  const { t, language, inventory } = desk;
  const set = (part: Partial<Line>, group: string) =>
    changeLine(desk, line.id, (one) => ({ ...one, ...part }), group);
  const proof = (part: Evidence, group: string) => set({ evidence: { ...line.evidence, ...part } }, group);
  const range = (part: NonNullable<Line['uncertainty']>, group: string) =>
    set({ uncertainty: { ...line.uncertainty, ...part } }, group);
  return html`<details class="evidence" ?open=${line.evidence !== undefined}>
    <summary>${t.details.evidence}</summary>
    <div class="fields">
      ${text(t.details.document, line.evidence?.document, (document) => proof({ document }, 'document'))}
      <label class="field">
        <span>${t.details.status}</span>
        <select
          @change=${({ target }: Event) => set({ status: ((target as HTMLSelectElement).value || undefined) as DataStatus }, 'status')}
        >
          <option value="" .selected=${!line.status}>${t.details.unknown}</option>
          ${Object.entries(dataStatuses).map(
            ([id, { name, meaning }]) =>
              html`<option value=${id} title=${meaning[language]} .selected=${id === line.status}>
                ${name[language]}
              </option>`,
          )}
        </select>
      </label>
      ${text(t.details.meter, line.evidence?.meter, (meter) => proof({ meter }, 'meter'))}
      <label class="field">
        <span>${t.details.calibratedUntil}</span>
        <input
          type="date"
          .value=${line.evidence?.calibratedUntil ?? ''}
          @change=${({ target }: Event) => proof({ calibratedUntil: (target as HTMLInputElement).value }, 'calibratedUntil')}
        />
      </label>
      ${text(t.details.crossCheck, line.evidence?.crossCheck, (crossCheck) => proof({ crossCheck }, 'crossCheck'))}
      ${text(t.details.period, line.period, (period) => set({ period }, 'period'))}
      ${text(t.details.responsible, line.responsible, (responsible) => set({ responsible }, 'responsible'))}
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
      }
      ${text(t.details.activityUncertainty, line.uncertainty?.activity, (activity) => range({ activity }, 'activity'), 'decimal')}
      ${text(t.details.factorUncertainty, line.uncertainty?.factor, (factor) => range({ factor }, 'factorRange'), 'decimal')}
      ${text(t.details.note, line.evidence?.note, (note) => proof({ note }, 'note'))}
    </div>
  </details>`;
}

function text(
  name: string,
  value: string | number | undefined,
  put: (typed: string) => void,
  mode = 'text',
): TemplateResult {
  return html`<label class="field">
    <span>${name}</span>
    <input
      maxlength="500"
      inputmode=${mode}
      .value=${String(value ?? '')}
      @input=${({ target }: InputEvent) => put((target as HTMLInputElement).value)}
    />
  </label>`;
}

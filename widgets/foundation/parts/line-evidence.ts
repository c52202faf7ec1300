import { html, nothing, type TemplateResult } from 'lit';
import {
  dataStatuses,
  type DataStatus,
  type Evidence,
  type EnteredLine,
  type QuantifiedEntry,
} from '../../../src/calculators/index.ts';
import { changeLine, type LineDesk } from '../desk.ts';

/** Changes a line, or what proves it. */
const changes = (desk: LineDesk, line: EnteredLine) => {
  const set = (part: Partial<EnteredLine>, group: string) =>
    changeLine(desk, line.id, (one) => ({ ...one, ...part }), group);
  const proof = (part: Evidence, group: string) => set({ evidence: { ...line.evidence, ...part } }, group);
  return { set, proof };
};

/** What proves a line that isn't measured, such as a lot of credits: its document, and a note. */
export function lineProof(desk: LineDesk, { line }: QuantifiedEntry): TemplateResult {
  const { t } = desk;
  const { proof } = changes(desk, line);
  return html`<details class="evidence" ?open=${line.evidence !== undefined}>
    <summary>${t.details.proof}</summary>
    <div class="fields">
      ${evidenceText(t.details.document, line.evidence?.document, (document) => proof({ document }, 'document'))}
      ${evidenceText(t.details.note, line.evidence?.note, (note) => proof({ note }, 'note'))}
    </div>
  </details>`;
}

/**
 * What a verifier asks of a line: by which document, how well it is known, and what else the calculator has to ask
 * (where it is, who answers for it) as `more`.
 */
export function lineEvidence(
  desk: LineDesk,
  { line }: QuantifiedEntry,
  more: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  const { t, language } = desk;
  const { set, proof } = changes(desk, line);
  const range = (part: NonNullable<EnteredLine['uncertainty']>, group: string) =>
    set({ uncertainty: { ...line.uncertainty, ...part } }, group);
  return html`<details class="evidence" ?open=${line.evidence !== undefined}>
    <summary>${t.details.evidence}</summary>
    <div class="fields">
      ${evidenceText(t.details.document, line.evidence?.document, (document) => proof({ document }, 'document'))}
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
      ${evidenceText(t.details.meter, line.evidence?.meter, (meter) => proof({ meter }, 'meter'))}
      <label class="field">
        <span>${t.details.calibratedUntil}</span>
        <input
          type="date"
          .value=${line.evidence?.calibratedUntil ?? ''}
          @change=${({ target }: Event) => proof({ calibratedUntil: (target as HTMLInputElement).value }, 'calibratedUntil')}
        />
      </label>
      ${evidenceText(t.details.crossCheck, line.evidence?.crossCheck, (crossCheck) => proof({ crossCheck }, 'crossCheck'))}
      ${more}
      ${evidenceText(t.details.activityUncertainty, line.uncertainty?.activity, (activity) => range({ activity }, 'activity'), 'decimal')}
      ${evidenceText(t.details.factorUncertainty, line.uncertainty?.factor, (factor) => range({ factor }, 'factorRange'), 'decimal')}
      ${evidenceText(t.details.note, line.evidence?.note, (note) => proof({ note }, 'note'))}
    </div>
  </details>`;
}

/** A field for a text among the evidence. */
export function evidenceText(
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

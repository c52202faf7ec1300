import { html, nothing, type TemplateResult } from 'lit';
import type { Desk } from '../desk.ts';

/** Which assessment is on the desk, and the day it stands for. */
export function head(desk: Desk): TemplateResult {
  const { t, assessment, assessments } = desk;
  return html`<div class="choices">
    ${
      assessments.length > 1
        ? html`<label>
            ${t.assessment}
            <select
              @change=${({ target }: Event) => desk.openAssessment((target as HTMLSelectElement).value)}
            >
              ${assessments.map(
                ({ id, date }) =>
                  html`<option value=${id} .selected=${id === assessment.id}>${date}</option>`,
              )}
            </select>
          </label>`
        : nothing
    }
    <label>
      ${t.date}
      <input
        type="date"
        .value=${assessment.date}
        @change=${({ target }: Event) => {
          const date = (target as HTMLInputElement).value;
          if (date) desk.change((one) => ({ ...one, date }));
        }}
      />
    </label>
  </div>`;
}

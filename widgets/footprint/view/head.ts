import { html, nothing, type TemplateResult } from 'lit';
import { newStudy } from '../../../src/calculators/index.ts';
import { studyName, type Desk } from '../desk.ts';

/** Which product or scenario is on the desk, and the ways to have another. */
export function studyChoice(desk: Desk): TemplateResult {
  const { t, study, studies } = desk;
  const scenario = () =>
    desk.addStudies([
      { ...study, name: t.scenarioName(studyName(desk, study)), scenarioOf: study.scenarioOf ?? study.id },
    ]);
  // With the product what the host locks would go.
  const isKept = study.lines.some(({ id }) => desk.locksLine(id));
  const fresh = () =>
    desk.addStudies([{ ...newStudy('', 0, desk.factory.profile?.area), period: study.period }]);
  return html`<div class="choices">
    <label>
      ${t.product}
      <input
        maxlength="120"
        .value=${study.product.name}
        @input=${({ target }: InputEvent) =>
          desk.change(
            (one) => ({ ...one, product: { ...one.product, name: (target as HTMLInputElement).value } }),
            'product',
          )}
      />
    </label>
    ${
      studies.length > 1
        ? html`<label>
            ${t.study}
            <select @change=${({ target }: Event) => desk.openStudy((target as HTMLSelectElement).value)}>
              ${studies.map((one) => html`<option value=${one.id} .selected=${one.id === study.id}>${studyName(desk, one)}</option>`)}
            </select>
          </label>`
        : nothing
    }
    <p class="actions">
      ${study.lines.length ? html`<button @click=${scenario}>${t.newScenario}</button>` : nothing}
      ${study.lines.length ? html`<button @click=${fresh}>${t.newStudy}</button>` : nothing}
      ${studies.length > 1 && !isKept ? html`<button class="danger" @click=${() => desk.removeStudy(study.id)}>${t.removeStudy}</button>` : nothing}
    </p>
  </div>`;
}

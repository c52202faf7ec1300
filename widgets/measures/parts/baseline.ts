import { html, type TemplateResult } from 'lit';
import type { Plan } from '../../../src/calculators/index.ts';
import { textField } from '../../foundation/parts/controls.ts';
import type { Desk } from '../desk.ts';

/** What the plan starts from, and what it is to reach. */
export function panel(desk: Desk, close: () => void): TemplateResult {
  const { t, plan } = desk;
  const put = (part: Partial<Plan>) =>
    desk.changePlan((one) => ({ ...one, ...part }), `baseline:${Object.keys(part).join()}`);
  return html`<h3>${t.panels.baseline}</h3>
    ${textField({ name: desk.texts.terms.targetEmissions, value: plan.target, mode: 'decimal', unit: '%', put: (target) => put({ target }) })}
    <p class="actions"><button @click=${close}>${t.close_}</button></p>`;
}

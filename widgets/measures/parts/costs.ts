import { html, nothing, type TemplateResult } from 'lit';
import { loadMeasures, type QuantifiedPlan } from '../../../src/calculators/index.ts';
import type { Desk } from '../desk.ts';
import { costsMessages } from '../messages/costs.ts';
import { costCurveOf } from './abatement-costs.ts';
import { costsByYear } from './costs-by-year.ts';
import { measureCosts, missingData } from './measure-costs.ts';
import { planField } from './plan-field.ts';

const { planCosts } = await loadMeasures.costs();

/** What the measures cost and earn: each by itself, on a curve from the cheapest to the dearest, and all over the years. */
export function panel(desk: Desk, close: () => void): TemplateResult {
  const { t, result, isEmpty, language } = desk;
  const m = costsMessages[language];
  return html`<h3>${t.panels.costs}</h3>
    <fieldset>
      <legend>${m.inputs}</legend>
      <div class="fields">${planField(desk, 'electricityPrice')} ${planField(desk, 'discountRate')}</div>
      <p class="note">${m.inputsNote}</p>
    </fieldset>
    ${
      isEmpty
        ? html`<p class="quiet">${m.nothing}</p>`
        : result
          ? content(desk, result)
          : html`<p class="quiet">${t.loading}</p>`
    }
    <p class="actions"><button @click=${close}>${t.close_}</button></p>`;
}

function content(desk: Desk, result: QuantifiedPlan): TemplateResult {
  const m = costsMessages[desk.language];
  const costs = planCosts(result);
  return html`<p>${m.sign}</p>
    ${measureCosts(desk, costs)}
    <p class="note">${m.perMeasureNote} ${m.annuity}</p>
    ${missingData(desk, costs)} ${costCurveOf(desk, result)}
    ${costs.measures.length ? costsByYear(desk, costs) : nothing}`;
}

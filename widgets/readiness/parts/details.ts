import { html, type TemplateResult } from 'lit';
import type { Answer, AssessedItem } from '../../../src/calculators/index.ts';
import { areaField, dateField, textField } from '../../foundation/parts/controls.ts';
import { answerTo, changeAnswer, type Desk } from '../desk.ts';
import { detailsMessages } from '../messages/details.ts';
import { evidenceItems } from './evidence-items.ts';
import { fieldProblem } from './field-problem.ts';
import { measuredQuantity } from './measured-quantity.ts';

/** What belongs to an answer: what proves it, who closes the gap and by when, and the quantity that says how far it is met. */
export function details(desk: Desk, item: AssessedItem): TemplateResult {
  return html`<div class="details">
    ${evidenceItems(desk, item)} ${measuredQuantity(desk, item)} ${nextSteps(desk, item)}
  </div>`;
}

function nextSteps(desk: Desk, item: AssessedItem): TemplateResult {
  const words = detailsMessages[desk.language];
  const { id } = item.requirement;
  const { owner, due, note } = answerTo(desk, id);
  const put = (part: Partial<Answer>, group: string) =>
    changeAnswer(desk, id, (one) => ({ ...one, ...part }), group);
  return html`<fieldset>
    <legend>${words.nextSteps}</legend>
    <div class="fields">
      ${textField({ name: words.owner, value: owner, put: (typed) => put({ owner: typed }, 'owner') })}
      ${dateField(words.due, due, (day) => put({ due: day }, 'due'), fieldProblem(desk, item, 'due'))}
      ${areaField({ name: words.remark, value: note, put: (typed) => put({ note: typed }, 'note') })}
    </div>
  </fieldset>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import { loadReadiness, type AssessedItem, type Measured } from '../../../src/calculators/index.ts';
import { checkField, textField } from '../../foundation/parts/controls.ts';
import { answerTo, changeAnswer, type Desk } from '../desk.ts';
import { detailsMessages } from '../messages/details.ts';
import { percent } from '../view/figure-text.ts';
import { fieldProblem } from './field-problem.ts';

const { arithmeticText } = await loadReadiness.itemTexts();

const nothingMeasured: Measured = { actual: '', baseline: '', leading: '' };

/** Clause 5.2 names values to be compared with, so the comparison is there from the start. */
const isOffered = (requirement: string): boolean => requirement.startsWith('5.2-');

/** A quantity that says how far a requirement is met, between two values that the reader cites. */
export function measuredQuantity(desk: Desk, item: AssessedItem): TemplateResult {
  const words = detailsMessages[desk.language];
  const { id } = item.requirement;
  const { measured } = answerTo(desk, id);
  const put = (value: Measured | undefined) => changeAnswer(desk, id, (one) => ({ ...one, measured: value }));
  return html`<fieldset>
    <legend>${words.measured}</legend>
    ${
      isOffered(id)
        ? nothing
        : checkField(words.useMeasured, measured !== undefined, (on) => put(on ? nothingMeasured : undefined))
    }
    ${measured || isOffered(id) ? fields(desk, item, measured ?? nothingMeasured) : nothing}
  </fieldset>`;
}

function fields(desk: Desk, item: AssessedItem, measured: Measured): TemplateResult {
  const words = detailsMessages[desk.language];
  const { id } = item.requirement;
  const names = words.namesOf[id] ?? words.names;
  const put = (part: Partial<Measured>, group: string) =>
    changeAnswer(
      desk,
      id,
      (one) => ({ ...one, measured: filledIn({ ...nothingMeasured, ...one.measured, ...part }, id) }),
      `measured:${group}`,
    );
  const number = (key: 'actual' | 'baseline' | 'leading') =>
    textField({
      name: names[key],
      value: measured[key],
      mode: 'decimal',
      unit: measured.unit?.trim() || undefined,
      problem: fieldProblem(desk, item, key),
      put: (typed) => put({ [key]: typed }, key),
    });
  return html`<p class="note">${names.lead}</p>
    <div class="fields">
      ${number('actual')} ${number('baseline')} ${number('leading')}
      ${textField({ name: words.unit, value: measured.unit, put: (unit) => put({ unit }, 'unit') })}
      ${textField({
        name: words.source,
        value: measured.document,
        problem: fieldProblem(desk, item, 'measuredDocument'),
        put: (document) => put({ document }, 'document'),
      })}
    </div>
    ${outcome(desk, item, measured)}`;
}

/** Where the fields are there from the start, emptied ones say nothing again. */
function filledIn(measured: Measured, id: string): Measured | undefined {
  const isEmpty = Object.values(measured).every(
    (value) => value === undefined || String(value).trim() === '',
  );
  return isEmpty && isOffered(id) ? undefined : measured;
}

/** How far it is met, with the reader's numbers in the formula. */
function outcome(desk: Desk, { answer, share, by }: AssessedItem, measured: Measured): TemplateResult {
  const words = detailsMessages[desk.language];
  const arithmetic = arithmeticText(measured, desk.language);
  if (by !== 'measured' || share === undefined || !arithmetic) {
    return html`<p class="note">${words.notYet}</p>`;
  }
  return html`<p class="formula num">${arithmetic}</p>
    <p>${words.share(percent(share), desk.texts.answers[answer])}</p>`;
}

import { html, type TemplateResult } from 'lit';
import { planFields } from '../../../src/calculators/index.ts';
import { lineDetails } from '../../foundation/parts/line-details.ts';
import { fieldView } from '../../foundation/parts/line-fields.ts';
import type { Desk, MeasureEntry } from '../desk.ts';
import { detailsMessages } from '../messages/details.ts';
import { economics } from './economics.ts';
import { effect } from './effect.ts';
import { ownFields } from './own-fields.ts';

/** An opened measure: what it asks for, what it reduces and how that was computed, what it costs and when it pays back. */
export const details = (desk: Desk, entry: MeasureEntry): TemplateResult =>
  lineDetails(
    desk,
    { ...entry, fields: ownFields(entry) },
    {
      roots: [],
      modes: false,
      measured: false,
      form: html`${planning(desk, entry)} ${effect(desk, entry)} ${economics(desk, entry)}`,
    },
  );

/** What every measure of a plan has. */
function planning(desk: Desk, entry: MeasureEntry): TemplateResult {
  return html`<fieldset>
    <legend>${detailsMessages[desk.language].planning}</legend>
    <div class="fields">${planFields.map((field) => fieldView(desk, entry, field))}</div>
  </fieldset>`;
}

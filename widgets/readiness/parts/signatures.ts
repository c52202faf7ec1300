import { html, type TemplateResult } from 'lit';
import type { Assessment } from '../../../src/calculators/index.ts';
import { areaField, textField } from '../../foundation/parts/controls.ts';
import type { Desk } from '../desk.ts';
import { filesMessages } from '../messages/files.ts';

/** Who answered, who of the management answers for it, and what they add. */
export function signatures(desk: Desk): TemplateResult {
  const m = filesMessages[desk.language];
  const field = (key: 'assessor' | 'management' | 'note') => ({
    name: m.fields[key],
    value: desk.assessment[key],
    put: (typed: string) => desk.change((one) => withSaid(one, key, typed), `assessment:${key}`),
  });
  return html`<fieldset>
    <legend>${m.signatures}</legend>
    <div class="fields">${textField(field('assessor'))} ${textField(field('management'))}</div>
    ${areaField(field('note'))}
    <p class="quiet">${m.signaturesNote}</p>
  </fieldset>`;
}

/** The assessment with what was typed; an empty field says nothing, and leaves nothing in the file. */
export function withSaid(
  assessment: Assessment,
  key: 'assessor' | 'management' | 'note',
  typed: string,
): Assessment {
  const { [key]: _, ...others } = assessment;
  return typed ? { ...others, [key]: typed } : others;
}

import { html, type TemplateResult } from 'lit';
import type { DisclosureInputs } from '../../../src/calculators/index.ts';
import { areaField, textField } from '../../foundation/parts/controls.ts';
import type { Desk } from '../desk.ts';
import { filesMessages } from '../messages/files.ts';

/** What a disclosure says beside the figures: where it is published, whom to ask, and the enterprise's own words. */
export function disclosureInputs(desk: Desk): TemplateResult {
  const m = filesMessages[desk.language];
  const { disclosure = {} } = desk.claim;
  const field = (key: keyof DisclosureInputs) => ({
    name: m.fields[key],
    value: disclosure[key],
    put: (typed: string) => put(desk, key, typed),
  });
  return html`<fieldset>
    <legend>${m.disclosure}</legend>
    <div class="fields">
      ${textField(field('address'))} ${textField(field('contact'))} ${areaField(field('statement'))}
    </div>
    <p class="quiet">${m.disclosureNote}</p>
  </fieldset>`;
}

/** An empty field says nothing, and leaves nothing in the file. */
function put(desk: Desk, key: keyof DisclosureInputs, typed: string): void {
  desk.change(({ disclosure, ...claim }) => {
    const { [key]: _, ...others } = disclosure ?? {};
    const next: DisclosureInputs = typed ? { ...others, [key]: typed } : others;
    return Object.keys(next).length ? { ...claim, disclosure: next } : claim;
  }, `disclosure:${key}`);
}

import { html, type TemplateResult } from 'lit';
import type { FactoryFile } from '../../../src/calculators/index.ts';
import type { FileDesk } from '../desk.ts';
import { textField } from './controls.ts';

/** Whose data the file holds. */
export function entityFields(desk: FileDesk): TemplateResult {
  const { t, factory } = desk;
  const put = (key: keyof FactoryFile['entity']) => (value: string) =>
    desk.changeFactory((file) => ({ ...file, entity: { ...file.entity, [key]: value } }), `entity:${key}`);
  const keys = ['name', 'creditCode', 'industry', 'address', 'responsible', 'contact'] as const;
  return html`<fieldset>
    <legend>${t.entity.title}</legend>
    <div class="fields">
      ${keys.map((key) => textField({ name: t.entity.fields[key], value: factory.entity[key], put: put(key) }))}
    </div>
  </fieldset>`;
}

import { html, type TemplateResult } from 'lit';
import type { IndicatorInputs } from '../../../src/calculators/index.ts';
import type { Desk } from '../desk.ts';
import { textField } from '../../foundation/parts/controls.ts';

/** What the intensities are divided by, and the equal value of electricity with its document. */
export function indicatorInputs(desk: Desk): TemplateResult {
  const { t, inventory } = desk;
  const { products = [], outputValue, addedValue, equalValue } = inventory.indicators;
  const put = (part: Partial<IndicatorInputs>, group?: string) =>
    desk.change((one) => ({ ...one, indicators: { ...one.indicators, ...part } }), group);
  const putProduct = (index: number, part: Partial<(typeof products)[number]>) =>
    put(
      { products: products.map((one, place) => (place === index ? { ...one, ...part } : one)) },
      `product-${index}`,
    );
  const { amount = '', document = '' } = equalValue ?? {};
  return html`<fieldset>
    <legend>${t.settings.indicators}</legend>
    <div class="fields">
      ${textField({ name: t.settings.outputValue, value: outputValue, mode: 'decimal', unit: t.settings.money, put: (typed) => put({ outputValue: typed }, 'outputValue') })}
      ${textField({ name: t.settings.addedValue, value: addedValue, mode: 'decimal', unit: t.settings.money, put: (typed) => put({ addedValue: typed }, 'addedValue') })}
      ${textField({ name: t.settings.equalValue, value: amount, mode: 'decimal', unit: 'kgce/kWh', put: (typed) => put({ equalValue: { amount: typed, document } }, 'equalValue') })}
      ${textField({ name: t.settings.equalValueDocument, value: document, put: (typed) => put({ equalValue: { amount, document: typed } }, 'equalValueDocument') })}
      ${products.map(
        (product, index) =>
          html`${textField({ name: t.settings.product, value: product.name, put: (name) => putProduct(index, { name }) })}
            ${textField({ name: t.settings.productAmount, value: product.amount, mode: 'decimal', put: (typed) => putProduct(index, { amount: typed }) })}
            ${textField({ name: t.settings.productUnit, value: product.unit, put: (unit) => putProduct(index, { unit }) })}
            <button @click=${() => put({ products: products.filter((_, place) => place !== index) })}>
              ${t.settings.removeProduct(product.name)}
            </button>`,
      )}
    </div>
    <button @click=${() => put({ products: [...products, { name: '', amount: '', unit: 't' }] })}>
      ${t.settings.addProduct}
    </button>
  </fieldset>`;
}

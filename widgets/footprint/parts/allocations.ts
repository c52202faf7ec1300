import { html, nothing, type TemplateResult } from 'lit';
import {
  allocationMethods,
  formatNumber,
  type Allocation,
  type AllocationMethod,
  type CoProduct,
  type QuantifiedAllocation,
} from '../../../src/calculators/index.ts';
import { selectField, textField } from '../../foundation/parts/controls.ts';
import { removingItself } from '../../foundation/parts/keep-focus.ts';
import type { Desk } from '../desk.ts';

/** What each method asks of a product, with its unit. */
const basisOf: Partial<
  Record<AllocationMethod, readonly [key: 'massKg' | 'energyMj' | 'revenue' | 'share', unit: string]>
> = {
  mass: ['massKg', 'kg'],
  energy: ['energyMj', 'MJ'],
  economic: ['revenue', 'CNY'],
  given: ['share', '%'],
};

/** The processes that make more than one product, each with its method in the order of the standard. */
export function allocations(desk: Desk): TemplateResult {
  const { t, result } = desk;
  return html`<section aria-label=${t.method.allocations}>
    <h4>${t.method.allocations}</h4>
    <p class="quiet">${t.method.order}</p>
    ${result.allocations.map((one) => process(desk, one))}
    <button @click=${() => add(desk)}>${t.method.add}</button>
  </section>`;
}

function add(desk: Desk): void {
  desk.change((study) => {
    const used = study.allocations.map(({ id }) => Number(/^allocation-(\d{1,9})$/.exec(id)?.[1] ?? 0));
    const number = Math.max(0, ...used) + 1;
    const fresh: Allocation = {
      id: `allocation-${number}`,
      name: desk.t.method.process(number),
      method: 'mass',
      products: [{ name: study.product.name || desk.t.method.studied }, { name: '' }],
    };
    return { ...study, allocations: [...study.allocations, fresh] };
  });
}

function change(desk: Desk, id: string, next: (one: Allocation) => Allocation, group?: string): void {
  desk.change(
    (study) => ({ ...study, allocations: study.allocations.map((one) => (one.id === id ? next(one) : one)) }),
    group && `${id}:${group}`,
  );
}

function process(desk: Desk, quantified: QuantifiedAllocation): TemplateResult {
  const { t, texts } = desk;
  const { allocation, problems } = quantified;
  const { id, products } = allocation;
  const methods = Object.fromEntries(
    allocationMethods.map((one) => [one, texts.allocationMethods[one]]),
  ) as Record<AllocationMethod, string>;
  return html`<fieldset>
    <legend>${allocation.name || t.method.name}</legend>
    <div class="fields">
      ${textField({ name: t.method.name, value: allocation.name, put: (name) => change(desk, id, (one) => ({ ...one, name }), 'name') })}
      ${selectField({ name: t.method.method, value: allocation.method, options: methods, put: (method) => change(desk, id, (one) => ({ ...one, method })) })}
      ${textField({ name: t.method.reason, value: allocation.reason, put: (reason) => change(desk, id, (one) => ({ ...one, reason }), 'reason') })}
    </div>
    ${products.map((product, place) => coProduct(desk, quantified, product, place))}
    ${problems.map((problem) => html`<p class="problem ${problem.severity}">${desk.say(problem)}</p>`)}
    <p class="actions">
      <button
        @click=${() => change(desk, id, (one) => ({ ...one, products: [...one.products, { name: '' }] }))}
      >
        ${t.method.addProduct}
      </button>
      <button
        class="danger"
        @click=${(event: Event) => void removingItself(desk, event, () => remove(desk, id))}
      >
        ${t.method.remove}
      </button>
    </p>
  </fieldset>`;
}

function coProduct(
  desk: Desk,
  { allocation, shares }: QuantifiedAllocation,
  product: CoProduct,
  place: number,
): TemplateResult {
  const { t, texts } = desk;
  const { id, method, products } = allocation;
  const title = place === 0 ? t.method.studied : t.method.co(place);
  const set = (part: Partial<CoProduct>, group: string) =>
    change(
      desk,
      id,
      (one) => ({
        ...one,
        products: one.products.map((other, at) => (at === place ? { ...other, ...part } : other)),
      }),
      `${place}:${group}`,
    );
  const basis = basisOf[method];
  const share = shares?.[place];
  return html`<div class="fields" role="group" aria-label=${title}>
    ${textField({ name: `${title} · ${t.method.productName}`, value: product.name, put: (name) => set({ name }, 'name') })}
    ${
      basis
        ? textField({
            name: texts.allocationBases[basis[0]],
            value: product[basis[0]],
            mode: 'decimal',
            unit: basis[1],
            put: (typed) => set({ [basis[0]]: typed }, basis[0]),
          })
        : nothing
    }
    <p class="field">
      <span>${t.method.shares}</span
      ><output class="num">${share ? `${formatNumber(share.value * 100, { decimals: 2 })} %` : '—'}</output>
    </p>
    ${
      place > 0 && products.length > 1
        ? html`<button
            class="danger"
            @click=${(event: Event) => void removingItself(desk, event, () => change(desk, id, (one) => ({ ...one, products: one.products.filter((_, at) => at !== place) })))}
          >
            ${t.method.removeProduct(product.name || title)}
          </button>`
        : nothing
    }
  </div>`;
}

/** The lines that it was shared by count whole again. */
function remove(desk: Desk, id: string): void {
  desk.change((study) => ({
    ...study,
    allocations: study.allocations.filter((one) => one.id !== id),
    lines: study.lines.map((line) => {
      if (line.allocation !== id) return line;
      const { allocation: _, ...whole } = line;
      return whole;
    }),
  }));
}

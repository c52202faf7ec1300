import { html, nothing, type TemplateResult } from 'lit';
import type { AssessedItem } from '../../../src/calculators/index.ts';
import type { Desk } from '../desk.ts';
import { requirement } from './requirement.ts';

/** The requirements of a part with their answers; what doesn't concern the factory stands below. */
export function asked(
  desk: Desk,
  items: readonly AssessedItem[],
  details: (item: AssessedItem) => TemplateResult | typeof nothing,
): TemplateResult {
  const outside = items.filter(({ applicability }) => applicability === 'outside');
  // Each requirement keeps its place, with or without those that don't concern the factory: radio buttons that took over
  // one another's names would lose what is chosen.
  return html`<ul class="requirements" role="list">
      ${items.map((item) => (item.applicability === 'outside' ? nothing : requirement(desk, item, details)))}
    </ul>
    ${outside.length ? outsideList(desk, outside) : nothing}`;
}

/** What doesn't concern the factory, with what it said about it. */
function outsideList({ t, collection, result }: Desk, items: readonly AssessedItem[]): TemplateResult {
  return html`<details class="outside">
    <summary>${t.outside(items.length)}</summary>
    <ul role="list">
      ${items.map(
        ({ requirement: { id, clause, text, when } }) =>
          html`<li data-requirement=${id}>
            <span class="num quiet">${clause}</span> ${text}
            <small class="quiet">
              ${when.map((one) => {
                const reason = result.conditions.get(one)?.entered?.reason?.trim();
                return html`${t.conditionDenied(collection.conditions[one] ?? one)}${reason ? t.brackets(reason) : ''} `;
              })}
            </small>
          </li>`,
      )}
    </ul>
  </details>`;
}

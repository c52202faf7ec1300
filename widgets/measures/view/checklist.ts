import { html, nothing, type TemplateResult } from 'lit';
import { measureStatusOf, type AnnexMeasure } from '../../../src/calculators/index.ts';
import type { Desk } from '../desk.ts';
import { checklistFilter, isNarrowed, shownMeasures } from './checklist-filter.ts';

type Listed = (measures: readonly AnnexMeasure[]) => TemplateResult | typeof nothing;

/** The measures of annex A by category, where the factory stands with each, and the way into the plan. */
export function checklist(desk: Desk, listed: Listed): TemplateResult {
  const { t, annex } = desk;
  const shown = shownMeasures(desk);
  return html`<section class="scope scope-annex" part="section" aria-label=${t.sections.annex}>
    <h3>${t.sections.annex} <small>${t.sectionNotes.annex}</small></h3>
    ${checklistFilter(desk)}
    ${annex.categories.map((category) => {
      const measures = shown.filter((measure) => measure.category === category.id);
      return measures.length ? categoryOf(desk, category, measures, listed) : nothing;
    })}
    ${shown.length ? nothing : html`<p class="quiet">${t.filter.none}</p>`}
  </section>`;
}

/** A category opens by its name; where the list is narrowed, what is left of it is shown at once. */
function categoryOf(
  desk: Desk,
  { id, name }: Desk['annex']['categories'][number],
  measures: readonly AnnexMeasure[],
  listed: Listed,
): TemplateResult {
  const { t } = desk;
  const narrowed = isNarrowed(desk);
  const open = narrowed || desk.isOpen(`category:${id}`);
  const said = measures.filter((measure) => measureStatusOf(desk, measure.id) !== '').length;
  const count = html`<small class="quiet num">${t.said(said, measures.length)}</small>`;
  return html`<div class="category">
    <h4>
      ${
        narrowed
          ? html`${name} ${count}`
          : html`<button
              class="name"
              aria-expanded=${open ? 'true' : 'false'}
              @click=${() => desk.toggle(`category:${id}`)}
            >
              <span class="mark" aria-hidden="true"></span>${name} ${count}
            </button>`
      }
    </h4>
    ${open ? listed(measures) : nothing}
  </div>`;
}

import { html, type TemplateResult } from 'lit';
import type { Desk } from '../desk.ts';

/** The plan; `rows` are its measures, if there are any. */
export function plannedMeasures({ t, isEmpty }: Desk, rows: TemplateResult | undefined): TemplateResult {
  return html`<section class="scope scope-plan" part="section" aria-label=${t.sections.plan}>
    <h3>${t.sections.plan} <small>${t.sectionNotes.plan}</small></h3>
    ${isEmpty ? html`<p class="quiet">${t.empty}</p>` : rows}
  </section>`;
}

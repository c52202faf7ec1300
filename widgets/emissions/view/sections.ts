import { html, nothing, type TemplateResult } from 'lit';
import type { QuantifiedLine } from '../../../src/calculators/index.ts';
import { tonnes } from '../../foundation/desk.ts';
import type { Desk } from '../desk.ts';

type SectionId = 1 | 2 | 3 | 'other';

const ids: readonly SectionId[] = [1, 2, 3, 'other'];

/**
 * The sources, scope by scope. A scope without any isn't shown, but for the first two, which every factory has, and a third
 * that the host asks about by its name.
 */
export function sections(
  desk: Desk,
  rows: (lines: readonly QuantifiedLine[]) => TemplateResult | undefined,
): (TemplateResult | typeof nothing)[] {
  const { scope1, scope2, scope3 } = desk.result.totals.ghgProtocol;
  const totals = { 1: scope1, 2: scope2.location, 3: scope3, other: undefined };
  return ids.map((id) => {
    const lines = desk.result.lines.filter(({ scope }) => (scope ?? 'other') === id);
    if (!lines.length && !(id !== 'other' && isAlwaysShown(desk, id))) return nothing;
    const total = totals[id]?.total;
    return html`<section class="scope scope-${id}" part="section" aria-label=${desk.t.scopes[id]}>
      <h3>
        ${desk.t.scopes[id]} <small>${desk.t.scopeNotes[id]}</small>
        ${total && lines.length ? html`<span class="num">${tonnes(desk, total.value)} t</span>` : nothing}
      </h3>
      ${lines.length ? rows(lines) : html`<p class="quiet">${desk.t.empty}</p>`}
    </section>`;
  });
}

const isAlwaysShown = ({ scopes }: Desk, id: 1 | 2 | 3): boolean =>
  scopes.includes(id) && (id !== 3 || scopes.length < 3);

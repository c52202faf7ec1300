import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { isResidualKind } from '../../../src/calculators/index.ts';
import { row } from '../../foundation/view/row.ts';
import type { Desk, OffsetEntry } from '../desk.ts';
import { figuresOf, sumOf } from './figures.ts';
import { longList } from './long-list.ts';

type SectionId = 'residual' | 'certificates' | 'credits' | 'elsewhere';

const ids: readonly SectionId[] = ['residual', 'certificates', 'credits', 'elsewhere'];

/** What stands above the lines of the residual, once the calculation is there. */
interface PositionViews {
  pools(desk: Desk): TemplateResult;
}

/** What remains, then the ledger: certificates in MWh, credits in tonnes, and what was used for other years. */
export function sections(
  desk: Desk,
  views: PositionViews | undefined,
  details: (entry: OffsetEntry) => TemplateResult | typeof nothing,
): (TemplateResult | typeof nothing)[] {
  const { t, result, claim, entries } = desk;
  const elsewhere = new Set(
    result?.lots.filter(({ standing }) => standing === 'elsewhere').map(({ line }) => line.id),
  );
  const sectionOf = ({ line }: OffsetEntry): SectionId => {
    if (isResidualKind(line.kind)) return 'residual';
    if (elsewhere.has(line.id)) return 'elsewhere';
    return line.kind === 'certificate' ? 'certificates' : 'credits';
  };
  return ids.map((id) => {
    const inventory = id === 'residual' && claim.residual === 'inventory';
    const lines = entries.filter((entry) => sectionOf(entry) === id && !inventory);
    if (!lines.length && (id === 'elsewhere' || id === 'certificates')) return nothing;
    const total = sumOf(desk, id);
    const { shown, more } = longList(desk, id, lines);
    return html`<section class="scope scope-${id}" part="section" aria-label=${t.sections[id]}>
      <h3>
        ${t.sections[id]} <small>${t.sectionNotes[id]}</small>
        ${total ? html`<span class="num">${total}</span>` : nothing}
      </h3>
      ${id === 'residual' && result?.residual.entries.length ? views?.pools(desk) : nothing}
      ${
        lines.length
          ? html`<ul class="sources" role="list">
                ${repeat(
                  shown,
                  ({ line }) => line.id,
                  (entry) => row(desk, entry, figuresOf(desk, entry), details(entry)),
                )}
              </ul>
              ${more}`
          : inventory
            ? nothing
            : html`<p class="quiet">${t.empty[id]}</p>`
      }
    </section>`;
  });
}

import { html, nothing, type TemplateResult } from 'lit';
import { isResidualKind } from '../../../src/calculators/index.ts';
import type { Desk, OffsetEntry } from '../desk.ts';
import { tonnes } from '../../foundation/desk.ts';
import { whole } from './figure-text.ts';

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
  rows: (section: string, lines: readonly OffsetEntry[]) => TemplateResult | undefined,
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
    return html`<section class="scope scope-${id}" part="section" aria-label=${t.sections[id]}>
      <h3>
        ${t.sections[id]} <small>${t.sectionNotes[id]}</small>
        ${total ? html`<span class="num">${total}</span>` : nothing}
      </h3>
      ${id === 'residual' && result?.residual.entries.length ? views?.pools(desk) : nothing}
      ${lines.length ? rows(id, lines) : inventory ? nothing : html`<p class="quiet">${t.empty[id]}</p>`}
    </section>`;
  });
}

/** The sums beside the headings of the sections. */
function sumOf(desk: Desk, id: string): string | undefined {
  const counted = desk.result?.counted;
  if (!counted) return undefined;
  if (id === 'residual') return `${tonnes(desk, counted.residual.value)} t`;
  if (id === 'certificates') return `${whole(counted.certificates.covered.value)} MWh`;
  return id === 'credits' ? `${tonnes(desk, counted.matched.value)} t` : undefined;
}

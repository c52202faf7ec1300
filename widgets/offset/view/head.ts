import { html, nothing, type TemplateResult } from 'lit';
import type { Claim } from '../../../src/calculators/index.ts';
import type { Desk } from '../desk.ts';

/** The year of the claim, where its emissions come from, and the basis of scope 2. */
export function yearAndSource(desk: Desk): TemplateResult {
  const { t, claim, claims, inventoryYears } = desk;
  const now = Math.max(new Date().getFullYear(), claim.year);
  const years = new Set([
    ...claims.map(({ year }) => year),
    ...inventoryYears,
    ...Array.from({ length: 8 }, (_, back) => now - back),
  ]);
  const put = (part: Partial<Claim>) => desk.change((one) => ({ ...one, ...part }));
  return html`<div class="choices">
    <label>
      ${t.year}
      <select
        ?disabled=${desk.locks('year')}
        @change=${({ target }: Event) => desk.openYear(Number((target as HTMLSelectElement).value))}
      >
        ${[...years]
          .sort((a, b) => b - a)
          .map((year) => html`<option value=${year} .selected=${year === claim.year}>${year}</option>`)}
      </select>
    </label>
    ${
      inventoryYears.includes(claim.year) || claim.residual === 'inventory'
        ? choice(t.residualFrom, t.residualSources(claim.year), claim.residual, (residual) =>
            put({ residual }),
          )
        : nothing
    }
    ${choice(t.scope2, t.scope2Bases, claim.scope2, (scope2) => put({ scope2 }))}
    ${choice(t.boundary, t.boundaries, claim.scope3 ? '123' : '12', (scopes) => put({ scope3: scopes === '123' }))}
  </div>`;
}

function choice<Option extends string>(
  name: string,
  options: Readonly<Record<Option, string>>,
  value: Option,
  put: (option: Option) => void,
): TemplateResult {
  return html`<label>
    ${name}
    <select @change=${({ target }: Event) => put((target as HTMLSelectElement).value as Option)}>
      ${Object.entries<string>(options).map(
        ([option, text]) => html`<option value=${option} .selected=${option === value}>${text}</option>`,
      )}
    </select>
  </label>`;
}

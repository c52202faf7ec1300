import { html, type TemplateResult } from 'lit';
import type { Plan } from '../../../src/calculators/index.ts';
import type { Desk } from '../desk.ts';

/** The base year, the years of the plan, and the basis of scope 2. */
export function head(desk: Desk): TemplateResult {
  const { t, plan, inventoryYears } = desk;
  const now = Math.max(new Date().getFullYear(), plan.baseYear);
  const put = (part: Partial<Plan>) => desk.changePlan((one) => ({ ...one, ...part }));
  const before = [...new Set([...inventoryYears, ...years(now - 7, now), plan.baseYear])].sort(
    (a, b) => b - a,
  );
  return html`<div class="choices">
    ${yearChoice(t.baseYear, plan.baseYear, before, (baseYear) =>
      put({ baseYear, baseline: inventoryYears.includes(baseYear) ? 'inventory' : plan.baseline }),
    )}
    ${yearChoice(t.from, plan.from, around(plan.from, plan.baseYear + 1, now + 10), (from) => put({ from }))}
    ${yearChoice(t.to, plan.to, around(plan.to, plan.from, plan.from + 24), (to) => put({ to }))}
    <label>
      ${t.scope2}
      <select
        @change=${({ target }: Event) => put({ scope2: (target as HTMLSelectElement).value as Plan['scope2'] })}
      >
        ${(['market', 'location'] as const).map(
          (basis) =>
            html`<option value=${basis} .selected=${basis === plan.scope2}>${t.scope2Bases[basis]}</option>`,
        )}
      </select>
    </label>
  </div>`;
}

const years = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, place) => from + place);

/** The years to choose from, with the one that is chosen even where it lies elsewhere. */
const around = (chosen: number, from: number, to: number): number[] =>
  [...new Set([...years(from, to), chosen])].sort((a, b) => a - b);

function yearChoice(
  name: string,
  chosen: number,
  options: readonly number[],
  put: (year: number) => void,
): TemplateResult {
  return html`<label>
    ${name}
    <select @change=${({ target }: Event) => put(Number((target as HTMLSelectElement).value))}>
      ${options.map((year) => html`<option value=${year} .selected=${year === chosen}>${year}</option>`)}
    </select>
  </label>`;
}

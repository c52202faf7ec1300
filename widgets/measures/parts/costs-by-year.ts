import { html, nothing, type TemplateResult } from 'lit';
import type { PlanCosts } from '../../../src/calculators/index.ts';
import { figureTable, type Figure } from '../../foundation/parts/figure-table.ts';
import type { Desk } from '../desk.ts';
import { costsMessages } from '../messages/costs.ts';
import { yuan, yuanRange } from './money-text.ts';

/** The investment of each year of the plan, and what the measures that work by then save. */
export function costsByYear(desk: Desk, costs: PlanCosts): TemplateResult {
  const m = costsMessages[desk.language];
  const { capex, annualSaving } = costs;
  return html`${figureTable(
      m.byYear,
      [m.yearCapex, m.yearCumulative, m.yearSaving, m.range],
      [
        ...yearRows(costs),
        {
          name: m.allWorking,
          values: [
            '',
            yuan(capex.value),
            yuan(annualSaving.mid.value),
            yuanRange(annualSaving.low, annualSaving.high),
          ],
          total: true,
        },
      ],
    )}
    <p class="note">${m.byYearNote}</p>
    ${left(desk, costs.without.capex, m.withoutCapex)}
    ${left(desk, costs.without.annualSaving, m.withoutSaving)}`;
}

/** The years with their investment, and what was invested until then. */
export function yearRows({ years }: Pick<PlanCosts, 'years'>): readonly Figure[] {
  let invested = 0;
  return years.map(({ year, capex, annualSaving }) => {
    invested += capex.value;
    return {
      name: String(year),
      values: [
        yuan(capex.value),
        yuan(invested),
        yuan(annualSaving.mid.value),
        yuanRange(annualSaving.low, annualSaving.high),
      ],
    };
  });
}

/** The measures that a sum is without. */
function left(
  desk: Desk,
  measures: PlanCosts['measures'],
  sentence: (names: string) => string,
): TemplateResult | typeof nothing {
  if (!measures.length) return nothing;
  const names = measures.map(({ line }) => desk.lineName(line)).join(costsMessages[desk.language].between);
  return html`<p class="quiet">${sentence(names)}</p>`;
}

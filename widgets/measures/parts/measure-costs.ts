import { html, nothing, type TemplateResult } from 'lit';
import type { PlanCosts, QuantifiedMeasure } from '../../../src/calculators/index.ts';
import { tonnes } from '../../foundation/desk.ts';
import { figureTable, type Figure } from '../../foundation/parts/figure-table.ts';
import type { Desk } from '../desk.ts';
import { costsMessages } from '../messages/costs.ts';
import { known, years, yuan, yuanRange } from './money-text.ts';
import { openFigures, type FigureGroup, type OpenFigure } from './open-figures.ts';
import { otherBasis } from './trajectory-years.ts';

/** What each measure of the plan costs and earns, with the totals, open down to the formulas. */
export function measureCosts(desk: Desk, { measures, capex, annualSaving }: PlanCosts): TemplateResult {
  const { plan, t, language } = desk;
  const m = costsMessages[language];
  return html`${figureTable(
    m.perMeasure,
    [m.capex, m.saving, m.range, m.payback, m.tonnes, m.cost(t.scope2Bases[plan.scope2]), m.range],
    [
      ...measures.map((measure) => rowOf(desk, measure)),
      {
        name: m.sum,
        values: [
          yuan(capex.value),
          yuan(annualSaving.mid.value),
          yuanRange(annualSaving.low, annualSaving.high),
          '',
          '',
          '',
          '',
        ],
        total: true,
      },
    ],
  )}
  ${openFigures(desk, 'costs:measures', m.openMeasures, () => measures.map((one) => figuresOf(desk, one)))}`;
}

function rowOf(desk: Desk, measure: QuantifiedMeasure): Figure {
  const { line, money, reduction, economics } = measure;
  const { plan, language } = desk;
  const { low, mid, high } = economics ?? {};
  return {
    name: `${line.measure} ${desk.lineName(line)}`,
    values: [
      known(money.capex, yuan),
      known(mid?.annualSaving, yuan),
      yuanRange(low?.annualSaving, high?.annualSaving),
      paybackText(measure, costsMessages[language].never),
      known(reduction?.mid.total[plan.scope2], (value) => tonnes(desk, value)),
      known(mid?.costPerTonne[plan.scope2], yuan),
      yuanRange(low?.costPerTonne[plan.scope2], high?.costPerTonne[plan.scope2]),
    ],
  };
}

/** In years; `never` where a year costs more than it saves, and a dash where nothing is invested or that isn't known. */
export function paybackText(
  { money, economics }: Pick<QuantifiedMeasure, 'money' | 'economics'>,
  never: string,
): string {
  if (!economics || !money.capex || money.capex.value === 0) return '—';
  const { payback, annualSaving } = economics.mid;
  if (payback) return years(payback.value);
  return annualSaving ? never : '—';
}

/** What measures don't say and would have to for their costs, with the way to each. */
export function missingData(desk: Desk, { measures }: PlanCosts): TemplateResult | typeof nothing {
  const m = costsMessages[desk.language];
  const lacking = measures.filter(({ economics }) => economics?.mid.missing.length);
  if (!lacking.length) return nothing;
  return html`<h4>${m.missing}</h4>
    <ul role="list">
      ${lacking.map(({ line, economics }) => {
        const name = desk.lineName(line);
        const what = (economics?.mid.missing ?? []).map((one) => m.missingOf[one]);
        return html`<li>
          <button class="link" aria-label=${m.toMeasure(name)} @click=${() => desk.showLine(line.id)}>
            ${name}
          </button>
          ${what.join(m.between)}
        </li>`;
      })}
    </ul>`;
}

function figuresOf(desk: Desk, { line, economics }: QuantifiedMeasure): FigureGroup {
  const { plan, t, language } = desk;
  const { figures, units } = costsMessages[language];
  const { annualSaving, payback, annuity, costPerTonne } = economics?.mid ?? {};
  const figure = (name: string, node: OpenFigure['node'] | undefined, text: (value: number) => string) =>
    node ? [{ name, node, text: text(node.value) }] : [];
  return {
    id: line.id,
    title: `${line.measure} ${desk.lineName(line)}`,
    figures: [
      ...figure(figures.annualSaving, annualSaving, yuan),
      ...figure(figures.payback, payback, years),
      ...figure(figures.annuity, annuity, yuan),
      ...[plan.scope2, otherBasis(plan.scope2)].flatMap((basis) =>
        figure(
          figures.cost(t.scope2Bases[basis]),
          costPerTonne?.[basis],
          (value) => `${yuan(value)} ${units.cost}`,
        ),
      ),
    ],
  };
}

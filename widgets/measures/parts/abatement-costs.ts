import { html, nothing, type TemplateResult } from 'lit';
import {
  loadMeasures,
  type AbatementCurve,
  type MeasuresProblem,
  type MeasuresProblemCode,
  type PlanBasis,
  type QuantifiedMeasure,
  type QuantifiedPlan,
} from '../../../src/calculators/index.ts';
import { tonnes } from '../../foundation/desk.ts';
import { costCurve, type CostColumn } from '../../foundation/parts/chart-box.ts';
import { figureTable } from '../../foundation/parts/figure-table.ts';
import type { Desk } from '../desk.ts';
import { costsMessages } from '../messages/costs.ts';
import { yuan } from './money-text.ts';

const { abatementCurve } = await loadMeasures.curve();

/** The marginal abatement cost curve with its table, and apart what can't stand on it. */
export function costCurveOf(desk: Desk, { plan, measures }: QuantifiedPlan): TemplateResult {
  const m = costsMessages[desk.language];
  const title = m.curve(desk.t.scope2Bases[plan.scope2]);
  const { steps, apart } = abatementCurve(
    measures.filter(({ counts }) => counts),
    plan.scope2,
  );
  return html`${
    steps.length
      ? html`${figureTable(
            title,
            [m.tonnes, m.cumulative, m.unitCost],
            steps.map(({ measure, tonnes: reduced, to, cost }, place) => ({
              name: `${place + 1} ${desk.lineName(measure.line)}`,
              values: [tonnes(desk, reduced.value), tonnes(desk, to), yuan(cost.value)],
            })),
          )}
          ${costCurve(desk, title, columnsOf(steps), m.units)}
          <p class="note">${m.curveNote}</p>`
      : html`<h4>${title}</h4>
          <p class="quiet">${m.noCurve}</p>`
  }
  ${offCurve(desk, apart)}`;
}

/** The columns of the picture, with the numbers that the table gives the measures. */
export const columnsOf = (steps: AbatementCurve['steps']): readonly CostColumn[] =>
  steps.map(({ tonnes: reduced, cost }, place) => ({
    number: place + 1,
    tonnes: reduced.value,
    cost: cost.value,
    fill: 1,
  }));

function offCurve(desk: Desk, apart: AbatementCurve['apart']): TemplateResult | typeof nothing {
  if (!apart.length) return nothing;
  const m = costsMessages[desk.language];
  return html`<h4>${m.apart}</h4>
    <ul role="list">
      ${apart.map(({ measure, why }) => {
        const problem = why === 'no-reduction' ? reasonOf(measure.problems, desk.plan.scope2) : undefined;
        const reason = problem ? desk.say(problem) : m.why[why];
        return html`<li>${desk.lineName(measure.line)}${desk.t.colon}${reason}</li>`;
      })}
    </ul>`;
}

const explaining: readonly MeasuresProblemCode[] = [
  'countedOnce',
  'storageWithoutPv',
  'emissionsRise',
  'alreadyGreen',
];

/** What was found about a measure that explains why it reduces nothing on a basis. */
export const reasonOf = (
  problems: QuantifiedMeasure['problems'],
  basis: PlanBasis,
): MeasuresProblem | undefined =>
  problems.find(
    ({ code, facts }) => explaining.includes(code) && (code !== 'emissionsRise' || facts['basis'] === basis),
  );

import { html, nothing, type TemplateResult } from 'lit';
import type { PlanBasis, QuantifiedPlan, TrajectoryYear } from '../../../src/calculators/index.ts';
import { tonnes } from '../../foundation/desk.ts';
import { trajectory, type TrajectoryLine } from '../../foundation/parts/chart-box.ts';
import { figureTable, type Figure } from '../../foundation/parts/figure-table.ts';
import type { Desk } from '../desk.ts';
import { resultsMessages } from '../messages/results.ts';
import { tonnesRange } from './figure-text.ts';
import { openFigures, type FigureGroup, type OpenFigure } from './open-figures.ts';
import { planField } from './plan-field.ts';

/** The emissions of every year: on the basis of the plan with its picture, and on the other. */
export function trajectoryYears(desk: Desk, result: QuantifiedPlan): TemplateResult {
  const { plan, language } = desk;
  const m = resultsMessages[language];
  const { years, lines } = pictureOf(desk, result);
  const hasTarget = result.years.some(({ target }) => target);
  return html`${yearTable(desk, result, plan.scope2)}
    ${trajectory(desk, m.byYear(desk.t.scope2Bases[plan.scope2]), years, lines)}
    <p class="note">${m.rangeNote} ${hasTarget ? m.gapNote : nothing}</p>
    ${hasTarget ? nothing : html`<p class="quiet">${m.noTarget}</p>`}
    <div class="fields">${planField(desk, 'target')}</div>
    ${yearTable(desk, result, otherBasis(plan.scope2))}
    ${openFigures(desk, 'results:years', m.openYears, () =>
      result.years.flatMap((year) =>
        ([plan.scope2, otherBasis(plan.scope2)] as const).map((basis) => figuresOf(desk, year, basis)),
      ),
    )}`;
}

export const otherBasis = (basis: PlanBasis): PlanBasis => (basis === 'market' ? 'location' : 'market');

function yearTable(desk: Desk, { baseline, years, plan }: QuantifiedPlan, basis: PlanBasis): TemplateResult {
  const m = resultsMessages[desk.language];
  const hasTarget = years.some(({ target }) => target);
  const base = tonnes(desk, baseline.total[basis].value);
  const rows = years.map(({ year, without, with: levels, target, gap }): Figure => ({
    name: String(year),
    values: [
      tonnes(desk, without[basis].value),
      tonnes(desk, levels.mid[basis].value),
      tonnesRange(desk, levels.low[basis].value, levels.high[basis].value),
      ...(target && gap ? [tonnes(desk, target[basis].value), tonnes(desk, gap.mid[basis].value)] : []),
    ],
  }));
  return figureTable(
    m.byYear(desk.t.scope2Bases[basis]),
    [m.without, m.with, m.range, ...(hasTarget ? [m.target, m.gap] : [])],
    [
      { name: m.baseYear(plan.baseYear), values: [base, base, '', ...(hasTarget ? [base, ''] : [])] },
      ...rows,
    ],
  );
}

/** The lines of the picture, from the base year on: nothing done, the plan with its range, and the target. */
export function pictureOf(
  { language }: Pick<Desk, 'language'>,
  { plan, baseline, years }: Pick<QuantifiedPlan, 'plan' | 'baseline' | 'years'>,
): { readonly years: readonly number[]; readonly lines: readonly TrajectoryLine[] } {
  const m = resultsMessages[language];
  const base = baseline.total[plan.scope2].value;
  const line = (of: (year: TrajectoryYear) => number | undefined) => [base, ...years.map(of)];
  return {
    years: [plan.baseYear, ...years.map(({ year }) => year)],
    lines: [
      { name: m.without, values: line(({ without }) => without[plan.scope2].value), dashed: true },
      {
        name: m.with,
        values: line(({ with: levels }) => levels.mid[plan.scope2].value),
        band: [
          [base, base],
          ...years.map(({ with: { low, high } }) => rangeOf(low[plan.scope2].value, high[plan.scope2].value)),
        ],
        fill: 1,
      },
      ...(years.some(({ target }) => target)
        ? [
            {
              name: m.target,
              values: line(({ target }) => target?.[plan.scope2].value),
              dashed: true,
              fill: 2,
            } as const,
          ]
        : []),
    ],
  };
}

const rangeOf = (one: number, other: number): readonly [number, number] => [
  Math.min(one, other),
  Math.max(one, other),
];

function figuresOf(desk: Desk, year: TrajectoryYear, basis: PlanBasis): FigureGroup {
  const m = resultsMessages[desk.language];
  const figure = (name: string, node: OpenFigure['node']): OpenFigure => ({
    name,
    text: `${tonnes(desk, node.value)} t`,
    node,
  });
  const { without, with: levels, target, gap } = year;
  return {
    id: `${year.year}:${basis}`,
    title: `${year.year}${desk.t.brackets(desk.t.scope2Bases[basis])}`,
    figures: [
      figure(m.without, without[basis]),
      ...(['mid', 'low', 'high'] as const).map((level) =>
        figure(`${m.with}${desk.t.brackets(m.levels[level])}`, levels[level][basis]),
      ),
      ...(target ? [figure(m.target, target[basis])] : []),
      ...(gap ? [figure(m.gap, gap.mid[basis])] : []),
    ],
  };
}

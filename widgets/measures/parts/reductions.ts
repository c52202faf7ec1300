import { html, type TemplateResult } from 'lit';
import type {
  ByLevel,
  MeasureReduction,
  PlanBasis,
  PlannedMeasure,
  QuantifiedPlan,
  TrajectoryYear,
} from '../../../src/calculators/index.ts';
import { tonnes } from '../../foundation/desk.ts';
import { chart } from '../../foundation/parts/chart-box.ts';
import { figureTable, type Figure } from '../../foundation/parts/figure-table.ts';
import type { Desk } from '../desk.ts';
import { resultsMessages } from '../messages/results.ts';
import { tonnesRange } from './figure-text.ts';
import { openFigures, type FigureGroup } from './open-figures.ts';
import { otherBasis } from './trajectory-years.ts';

/** What one measure reduces in a year. */
export interface ReducedBy {
  readonly line: PlannedMeasure;
  readonly reduction: ByLevel<MeasureReduction>;
}

/** The measures that work in a year with what each reduces in it, in the order in which they act. */
export function reductionsIn({
  reductions: { low, mid, high },
}: Pick<TrajectoryYear, 'reductions'>): readonly ReducedBy[] {
  return [...mid].flatMap(([line, reduction]) => {
    const [least, most] = [low.get(line), high.get(line)];
    return least && most ? [{ line, reduction: { low: least, mid: reduction, high: most } }] : [];
  });
}

/** What each measure reduces in the last year of the plan, by scope, as a table and as bars. */
export function lastYear(desk: Desk, result: QuantifiedPlan, last: TrajectoryYear): TemplateResult {
  const { plan, t, language } = desk;
  const m = resultsMessages[language];
  const all = reductionsIn(last);
  if (!all.length) return html`<p class="quiet">${m.noMeasures}</p>`;
  const title = m.perMeasure(last.year, t.scope2Bases[plan.scope2]);
  const bars = all.map(({ line, reduction }) => ({
    name: desk.lineName(line),
    value: reduction.mid.total[plan.scope2].value,
    fill: 1 as const,
  }));
  return html`${reductionTable(desk, result, last, all)}
    ${chart(
      desk,
      title,
      bars.filter(({ value }) => value !== 0),
    )}
    <p class="note">${m.orderNote}</p>
    ${openFigures(desk, 'results:measures', m.openMeasures, () => all.map((one) => figuresOf(desk, one)))}`;
}

function reductionTable(
  desk: Desk,
  { baseline }: QuantifiedPlan,
  { year, without, with: levels }: TrajectoryYear,
  all: readonly ReducedBy[],
): TemplateResult {
  const { plan, t, language } = desk;
  const m = resultsMessages[language];
  const [basis, other] = [plan.scope2, otherBasis(plan.scope2)];
  const number = (value: number) => tonnes(desk, value);
  const sum = (of: (reduction: MeasureReduction) => number) =>
    all.reduce((total, { reduction }) => total + of(reduction.mid), 0);
  const scopes = [
    { name: m.scopes[1], of: ({ scope1 }: MeasureReduction) => scope1.value },
    { name: m.scopes[2], of: ({ scope2 }: MeasureReduction) => scope2[basis].value },
    ...(baseline.scope3 || sum(({ scope3 }) => scope3.value) !== 0
      ? [
          {
            name: baseline.scope3 ? m.scopes[3] : m.scope3Apart,
            of: ({ scope3 }: MeasureReduction) => scope3.value,
          },
        ]
      : []),
  ];
  const rows = all.map(({ line, reduction: { low, mid, high } }): Figure => ({
    name: nameOf(desk, line),
    values: [
      ...scopes.map(({ of }) => number(of(mid))),
      number(mid.total[basis].value),
      tonnesRange(desk, low.total[basis].value, high.total[basis].value),
      number(mid.total[other].value),
    ],
    quiet: line.kind === 'enabling',
  }));
  const less = (level: keyof typeof levels, on: PlanBasis) => without[on].value - levels[level][on].value;
  return figureTable(
    m.perMeasure(year, t.scope2Bases[basis]),
    [...scopes.map(({ name }) => name), m.sum, m.range, m.sumOn(t.scope2Bases[other])],
    [
      ...rows,
      {
        name: m.sum,
        values: [
          ...scopes.map(({ of }) => number(sum(of))),
          number(less('mid', basis)),
          tonnesRange(desk, less('low', basis), less('high', basis)),
          number(less('mid', other)),
        ],
        total: true,
      },
    ],
  );
}

function nameOf(desk: Desk, line: PlannedMeasure): string {
  const { enabling } = resultsMessages[desk.language];
  const name = `${line.measure} ${desk.lineName(line)}`;
  return line.kind === 'enabling' ? `${name}${desk.t.brackets(enabling)}` : name;
}

function figuresOf(desk: Desk, { line, reduction }: ReducedBy): FigureGroup {
  const { plan, t, language } = desk;
  const m = resultsMessages[language];
  return {
    id: line.id,
    title: nameOf(desk, line),
    figures: ([plan.scope2, otherBasis(plan.scope2)] as const).flatMap((basis) =>
      (['mid', 'low', 'high'] as const).map((level) => {
        const node = reduction[level].total[basis];
        return {
          name: `${t.scope2Bases[basis]}${t.brackets(m.levels[level])}`,
          text: `${tonnes(desk, node.value)} t`,
          node,
        };
      }),
    ),
  };
}

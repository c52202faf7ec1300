import { tonnes } from '../../engine/report-model.ts';
import { byLevel, type ByLevel } from '../../measures/quantify/by-level.ts';
import type { QuantifiedPlan } from '../../measures/quantify-plan.ts';
import { trendChart } from '../charts/trend-chart.ts';
import type { DossierContext } from '../dossier-context.ts';
import { sentence, table, type DossierCell, type SectionDraft } from '../dossier-model.ts';

/** Every year that has an inventory, a target or a planned figure, in one picture and its table; none where there is one year only. */
export function trendSection(context: DossierContext): readonly SectionDraft[] {
  const { say } = context;
  const { rows, basis } = trendOf(context);
  if (rows.length < 2) return [];
  const { planned } = context.found;
  const style = { mode: 'half-even' } as const;
  const cell = (value: number | undefined): DossierCell => (value === undefined ? '' : tonnes(value, style));
  const leavesOut3 = planned && !planned.baseline.scope3 && rows.some(({ scope3 = 0 }) => scope3 > 0);
  const sets = new Set(context.factory.inventories.map(({ inventory }) => inventory.gwp));
  return [
    {
      id: 'trend',
      heading: say('trend'),
      blocks: [
        ...trendChart(context),
        ...table(
          say('trendTable'),
          [
            say('yearLabel'),
            say('scope1'),
            say('scope2Location'),
            say('scope2Market'),
            say('scope3'),
            say('totalLocation'),
            say('totalMarket'),
            ...(planned ? [say('planOf'), say('target')] : []),
          ],
          rows.map((row) => [
            row.isBase ? say('baseMark', { year: row.year }) : String(row.year),
            cell(row.scope1),
            cell(row.location?.scope2),
            cell(row.market?.scope2),
            cell(row.scope3),
            cell(row.location?.total),
            cell(row.market?.total),
            ...(planned ? [cell(row.planned?.mid), cell(row.target)] : []),
          ]),
        ),
        ...(planned ? [sentence(say('planBasis', { basis: say(basis) }))] : []),
        ...(leavesOut3 ? [sentence(say('planWithout3'))] : []),
        ...(sets.size > 1 ? [sentence(say('mixedPotentials', { sets: [...sets].join(', ') }))] : []),
      ],
    },
  ];
}

interface OnBasis {
  readonly scope2: number;
  readonly total: number;
}

/** A year of the trend, in tCO2e; what it hasn't is absent. */
export interface TrendYear {
  readonly year: number;
  readonly isBase: boolean;
  readonly scope1?: number;
  readonly scope3?: number;
  readonly location?: OnBasis;
  readonly market?: OnBasis;
  readonly planned?: ByLevel<number>;
  readonly target?: number;
}

/** The years in order, with the basis of scope 2 that the plan and its target are on. */
export function trendOf({ factory, found }: Pick<DossierContext, 'factory' | 'found'>): {
  readonly rows: readonly TrendYear[];
  readonly basis: 'location' | 'market';
} {
  const { planned } = found;
  const basis = planned?.plan.scope2 ?? 'location';
  const baseYear = factory.file.emissions?.baseYear ?? planned?.plan.baseYear;
  const inventories = new Map(factory.inventories.map((one) => [one.inventory.year, one]));
  const steps = new Map((planned ? stepsOf(planned, basis) : []).map((one) => [one.year, one]));
  const years = [...new Set([...inventories.keys(), ...steps.keys()])].sort((one, other) => one - other);
  return {
    basis,
    rows: years.map((year) => {
      const totals = inventories.get(year)?.totals.ghgProtocol;
      const step = steps.get(year);
      const on = (of: 'location' | 'market'): OnBasis | undefined =>
        totals && { scope2: totals.scope2[of].total.value, total: totals.total[of].total.value };
      const [location, market] = [on('location'), on('market')];
      return {
        year,
        isBase: year === baseYear,
        ...(totals && { scope1: totals.scope1.total.value, scope3: totals.scope3.total.value }),
        ...(location && { location }),
        ...(market && { market }),
        ...(step && { planned: step.planned }),
        ...(step?.target !== undefined && { target: step.target }),
      };
    }),
  };
}

/** The plan's years: from its start, which is as much planned as aimed at. */
function stepsOf(
  { plan, baseline, years }: QuantifiedPlan,
  basis: 'location' | 'market',
): readonly Pick<TrendYear, 'year' | 'planned' | 'target'>[] {
  const start = baseline.total[basis].value;
  const isAimed = years.some(({ target }) => target);
  return years.length
    ? [
        {
          year: plan.baseYear,
          planned: { low: start, mid: start, high: start },
          ...(isAimed && { target: start }),
        },
        ...years.map(({ year, with: reached, target }) => ({
          year,
          planned: byLevel((level) => reached[level][basis].value),
          ...(target && { target: target[basis].value }),
        })),
      ]
    : [];
}

import { tonnes } from '../../engine/report-model.ts';
import { trendOf, type Trend, type TrendSeriesId } from '../../factory/overview/trend.ts';
import type { ByLevel } from '../../measures/quantify/by-level.ts';
import { trendChart } from '../charts/trend-chart.ts';
import type { DossierContext } from '../dossier-context.ts';
import { sentence, table, type DossierCell, type SectionDraft } from '../dossier-model.ts';

/** Every year that has an inventory, a target or a planned figure, in one picture and its table; none where there is one year only. */
export function trendSection(context: DossierContext): readonly SectionDraft[] {
  const { say } = context;
  const { rows, basis } = trendRows(context);
  if (rows.length < 2) return [];
  const isPlanned = rows.some((row) => row.planned);
  const style = { mode: 'half-even' } as const;
  const cell = (value: number | undefined): DossierCell => (value === undefined ? '' : tonnes(value, style));
  const { gwpSets, planCountsScope3 } = trendOf(context.factory);
  const leavesOut3 = isPlanned && !planCountsScope3 && rows.some(({ scope3 = 0 }) => scope3 > 0);
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
            ...(isPlanned ? [say('planOf'), say('target')] : []),
          ],
          rows.map((row) => [
            row.isBase ? say('baseMark', { year: row.year }) : String(row.year),
            cell(row.scope1),
            cell(row.location?.scope2),
            cell(row.market?.scope2),
            cell(row.scope3),
            cell(row.location?.total),
            cell(row.market?.total),
            ...(isPlanned ? [cell(row.planned?.mid), cell(row.target)] : []),
          ]),
        ),
        ...(isPlanned ? [sentence(say('planBasis', { basis: say(basis) }))] : []),
        ...(leavesOut3 ? [sentence(say('planWithout3'))] : []),
        ...(gwpSets.length > 1 ? [sentence(say('mixedPotentials', { sets: gwpSets.join(', ') }))] : []),
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

/**
 * The rows of the trend that the workspace draws (`trendOf`), for a table and a picture: one rule for which years have
 * figures, which is the base year, and the basis of scope 2. Years that have nothing are left out.
 */
export function trendRows({ factory }: Pick<DossierContext, 'factory'>): Pick<Trend, 'basis'> & {
  readonly rows: readonly TrendYear[];
} {
  const { years, series, basis, baseYear } = trendOf(factory);
  const totals = new Map(
    factory.inventories.map((one) => [one.inventory.year, one.totals.ghgProtocol.total]),
  );
  const rows = years.flatMap((year, place): readonly TrendYear[] => {
    const at = (id: TrendSeriesId) => series.get(id)?.[place]?.value;
    const on = (of: 'location' | 'market'): OnBasis | undefined => {
      const [scope2, total] = [at(`scope2-${of}`), totals.get(year)?.[of].total.value];
      return scope2 === undefined || total === undefined ? undefined : { scope2, total };
    };
    const [scope1, scope3, target] = [at('scope1'), at('scope3'), at('target')];
    const [low, mid, high] = [at('plan-low'), at('plan-mid'), at('plan-high')];
    const [location, market] = [on('location'), on('market')];
    const figures = {
      ...(scope1 !== undefined && { scope1 }),
      ...(scope3 !== undefined && { scope3 }),
      ...(location && { location }),
      ...(market && { market }),
      ...(low !== undefined && mid !== undefined && high !== undefined && { planned: { low, mid, high } }),
      ...(target !== undefined && { target }),
    };
    return Object.keys(figures).length ? [{ year, isBase: year === baseYear, ...figures }] : [];
  });
  return { rows, basis };
}

import { formatTonnes } from '../../engine/number-format.ts';
import type { DossierContext } from '../dossier-context.ts';
import type { ChartBlock } from '../dossier-model.ts';
import { trendRows, type TrendYear } from '../parts/trend.ts';
import { columnChart, type Column } from './columns.ts';
import type { Fill, LegendEntry } from './drawing.ts';

/** The years by scope, then what the plan leaves of them with its range, and the line of the target through all. */
export function trendChart(context: DossierContext): readonly ChartBlock[] {
  const { language, say } = context;
  const { rows, basis } = trendRows(context);
  const columns = rows.map((row) => columnOf(row, basis));
  const entry = (fill: Fill, name: string): readonly LegendEntry[] =>
    columns.some(({ segments }) => segments.some((one) => one.fill === fill && one.value > 0))
      ? [{ fill, name }]
      : [];
  const caption = say('trendChart', { basis: say(basis) });
  return [
    {
      type: 'chart',
      caption,
      svg: columnChart({
        id: `${language}-trend`,
        title: caption,
        description: columns.map(({ name, value }) => `${name}: ${value}`).join('; '),
        columns,
        legend: [
          ...entry('solid', say('scope1')),
          ...entry('slant', say(basis === 'location' ? 'scope2Location' : 'scope2Market')),
          ...entry('dots', say('scope3')),
          ...entry('pale', say('planOf')),
          ...(rows.some(({ target }) => target !== undefined)
            ? [{ fill: 'target', name: say('target') } as const]
            : []),
        ],
      }),
    },
  ];
}

/** A year that is over has an inventory, which counts for more than what was planned for it. */
const isPlanned = ({ scope1, planned }: TrendYear): boolean => scope1 === undefined && planned !== undefined;

function columnOf(row: TrendYear, basis: 'location' | 'market'): Column {
  const { year, scope1 = 0, scope3 = 0, planned, target } = row;
  const line = target === undefined ? {} : { target };
  if (planned && isPlanned(row)) {
    const { low, mid, high } = planned;
    return {
      name: String(year),
      value: formatTonnes(mid),
      segments: [{ value: mid, fill: 'pale' }],
      ...(low !== high && { range: [Math.min(low, high), Math.max(low, high)] as const }),
      ...line,
    };
  }
  const { scope2 = 0, total = 0 } = row[basis] ?? {};
  return {
    name: String(year),
    value: formatTonnes(total),
    segments: [
      { value: scope1, fill: 'solid' },
      { value: scope2, fill: 'slant' },
      { value: scope3, fill: 'dots' },
    ],
    ...line,
  };
}

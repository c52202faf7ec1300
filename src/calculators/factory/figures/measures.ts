import { levels, type Level } from '../../engine/assumption.ts';
import type { QuantifiedMeasure, QuantifiedPlan } from '../../measures/quantify-plan.ts';
import type { TrajectoryYear } from '../../measures/quantify/trajectory.ts';
import type { Figure, Stated } from '../figure.ts';

const bases = ['location', 'market'] as const;

const ofBasis = { location: ['基于位置', 'location-based'], market: ['基于市场', 'market-based'] } as const;

const ofLevel: Readonly<Record<Level, readonly [zh: string, en: string]>> = {
  low: ['低', 'low'],
  mid: ['中', 'middle'],
  high: ['高', 'high'],
};

/** What a plan reduces in a full year, by measure, and what remains year by year: low, middle and high. */
export function planFigures({ total, measures, years }: QuantifiedPlan): Stated {
  return {
    statements: Object.fromEntries(
      measures.map(({ line, counts }) => [`measure/${line.id}`, counts ? 'counted' : 'not-counted']),
    ),
    figures: [
      ...levels.flatMap((level) =>
        bases.flatMap((basis): Figure[] =>
          total
            ? [figure(`total/${level}/${basis}`, ['年减排量', 'Annual reduction'], level, basis, total[level][basis])]
            : [],
        ),
      ),
      ...measures.flatMap(measureFigures),
      ...years.flatMap(yearFigures),
    ],
  };
} // prettier-ignore

function figure(
  id: string,
  [zh, en]: readonly [zh: string, en: string],
  level: Level,
  basis: (typeof bases)[number],
  node: Figure['node'],
): Figure {
  return {
    id,
    name: {
      zh: `${zh}（${ofLevel[level][0]}，${ofBasis[basis][0]}）`,
      en: `${en} (${ofLevel[level][1]}, ${ofBasis[basis][1]})`,
    },
    node,
  };
}

const measureFigures = ({ line, reduction }: QuantifiedMeasure): Figure[] =>
  reduction
    ? levels.flatMap((level) =>
        bases.map((basis): Figure => {
          const name = line.name || line.measure;
          const node = reduction[level].total[basis];
          return figure(`measure/${line.id}/${level}/${basis}`, [name, name], level, basis, node);
        }),
      )
    : [];

const yearFigures = ({ year, without, with: reached, target }: TrajectoryYear): Figure[] =>
  bases.flatMap((basis): Figure[] => {
    const id = `year/${year}/${basis}`;
    const [zh, en] = ofBasis[basis];
    return [
      {
        id: `${id}/without`,
        name: { zh: `${year} 年不采取措施（${zh}）`, en: `${year} without measures (${en})` },
        node: without[basis],
      },
      ...levels.map((level) =>
        figure(
          `${id}/${level}`,
          [`${year} 年采取措施`, `${year} with measures`],
          level,
          basis,
          reached[level][basis],
        ),
      ),
      ...(target
        ? [
            {
              id: `${id}/target`,
              name: { zh: `${year} 年目标（${zh}）`, en: `Target of ${year} (${en})` },
              node: target[basis],
            },
          ]
        : []),
    ];
  });

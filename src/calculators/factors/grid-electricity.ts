import { type CitedFactor, defineFactor } from './define-factor.ts';
import { type Announcement, announcements } from './grid-announcements.ts';
import { type GridArea, type GridAreaId, gridAreas } from './grid-areas.ts';

export { type GridArea, type GridAreaId, type GridAreaKind, gridAreas } from './grid-areas.ts';

export type GridFactor = CitedFactor<'kgCO2', 'kWh'>;

const notes: Readonly<Partial<Record<GridArea['kind'], NonNullable<CitedFactor['note']>>>> = {
  residual: {
    zh: '用于基于市场的方法：没有绿证或绿电合同覆盖的电量。',
    en: 'For the market-based method: electricity that no certificate or contract covers.',
  },
  fossil: {
    zh: '仅化石能源发电，不是电网平均。',
    en: 'Fossil-fuel generation only, not the average of the grid.',
  },
  'grid-region': {
    zh: '电网区域的平均，不是其中某个省份的因子。',
    en: 'The average of a grid region, not the factor of a province in it.',
  },
};

/** 'CN-CQ' and 2023 → `grid-electricity-cn-cq-2023`. */
const idOf = (area: string, year: number) => `grid-electricity-${area.toLowerCase()}-${year}`;

/* @__NO_SIDE_EFFECTS__ */
function announced(
  { year, reference, locator, confidence, except, values }: Announcement,
  { id, kind, name }: GridArea,
): GridFactor {
  const note = notes[kind];
  return defineFactor({
    id: idOf(id, year),
    name: {
      zh: `${year} 年${name.zh}电力二氧化碳排放因子`,
      en: `CO2 of electricity, ${name.en}, ${year}`,
    },
    value: values[id],
    unit: 'kgCO2',
    per: 'kWh',
    boundary: 'generation',
    citation: { reference, locator: `${locator} ${name.zh}` },
    confidence: except?.[id] ?? confidence,
    usedBy: ['emissions'],
    reviewBy: '2026-12-31',
    region: id,
    year,
    ...(note && { note }),
  });
}

/** All announced factors, the earliest year first. */
export const gridElectricity: readonly GridFactor[] = announcements.flatMap((announcement) =>
  gridAreas.map((area) => announced(announcement, area)),
);

export { gridElectricity as factors };

/** A factor and whether it describes the year that was asked for; `later`: only later years are known. */
export interface GridFactorChoice {
  readonly factor: GridFactor;
  readonly exact: boolean;
  readonly later?: true;
}

/**
 * The factor of an area for an inventory of `year`: that year's, else the nearest earlier one, else (where none is
 * earlier) the earliest later one, marked. Unverified ones are passed over. Undefined for an area without factors.
 */
export function gridFactorFor(area: GridAreaId, year: number): GridFactorChoice | undefined {
  const known = gridElectricity.filter(
    ({ region, confidence }) => region === area && confidence !== 'unverified',
  );
  const fitting = known.findLast((factor) => yearOf(factor) <= year);
  if (fitting) return { factor: fitting, exact: yearOf(fitting) === year };
  const [later] = known;
  return later && { factor: later, exact: false, later: true };
}

/** The years that factors were announced for, the earliest first. */
export const gridFactorYears: readonly number[] = announcements.map(({ year }) => year);

const yearOf = ({ year = 0 }: GridFactor) => year;

import type { Confidence } from '../engine/factor.ts';
import type { ReferenceId } from '../references.ts';
import { type CitedFactor, defineFactor } from './define-factor.ts';

export type LifeCycleElectricityFactor = CitedFactor<'kgCO2e', 'kWh'>;

type Place = readonly [ReferenceId, locator: string];

const announced2024: Place = ['mee-nbs-nea-2025-electricity-footprint-2024', '附件'];
const announced2023: Place = ['mee-nbs-nea-2025-3', '附件'];
const ember: Place = ['ember-yearly-electricity', 'Emissions intensity'];

const intensityNote = {
  zh: '发电的生命周期强度，不是官方的用电因子；没有官方数值时才用。',
  en: 'Life-cycle intensity of generation, not an official factor of consumption: only where there is no other.',
};

/* @__NO_SIDE_EFFECTS__ */
function lifeCycle(
  id: string,
  zh: string,
  en: string,
  value: number,
  [reference, locator]: Place,
  confidence: Confidence,
  more: Partial<Pick<CitedFactor, 'note' | 'region' | 'year'>>,
): LifeCycleElectricityFactor {
  return defineFactor({
    id,
    name: { zh, en },
    value,
    unit: 'kgCO2e',
    per: 'kWh',
    boundary: 'life-cycle',
    citation: { reference, locator },
    confidence,
    usedBy: ['footprint'],
    reviewBy: '2026-12-31',
    region: 'CN',
    ...more,
  });
}

/* @__NO_SIDE_EFFECTS__ */
const technology = (id: string, zh: string, en: string, value: number, confidence: Confidence) =>
  lifeCycle(
    `life-cycle-electricity-cn-${id}-2023`,
    `2023 年${zh}碳足迹因子`,
    `Life-cycle footprint of electricity from ${en}, China, 2023`,
    value,
    announced2023,
    confidence,
    {
      year: 2023,
      ...(confidence === 'unverified' && {
        note: {
          zh: '未核实：使用前请对照公告附件。',
          en: 'Unverified: confirm against the annex before use.',
        },
      }),
    },
  );

/** The national average of the latest year, which footprints take unless the reader says otherwise. */
export const defaultLifeCycleElectricity = lifeCycle(
  'life-cycle-electricity-cn-2024',
  '2024 年全国电力平均碳足迹因子',
  'Average life-cycle footprint of electricity, China, 2024',
  0.5777,
  announced2024,
  'two-sources',
  { year: 2024 },
);

/** Of one technology each, at the plant. */
export const electricityByTechnology: readonly LifeCycleElectricityFactor[] = [
  technology('wind', '风力发电', 'wind', 0.0336, 'one-source'),
  technology('pv', '光伏发电', 'photovoltaics', 0.0545, 'one-source'),
  technology('biomass', '生物质发电', 'biomass', 0.0457, 'one-source'),
  technology('coal', '燃煤发电', 'coal', 0.944, 'unverified'),
  technology('gas', '燃气发电', 'gas', 0.4792, 'unverified'),
  technology('hydro', '水力发电', 'hydropower', 0.0143, 'unverified'),
  technology('nuclear', '核能发电', 'nuclear power', 0.0065, 'unverified'),
  technology('csp', '光热发电', 'concentrated solar power', 0.0313, 'unverified'),
];

/**
 * Electricity from cradle to socket, for product footprints only: it holds the upstream that an inventory books in
 * scope 3, so `usedBy` keeps it out of inventories.
 */
export const lifeCycleElectricity: readonly LifeCycleElectricityFactor[] = [
  defaultLifeCycleElectricity,
  lifeCycle(
    'life-cycle-electricity-cn-2023',
    '2023 年全国电力平均碳足迹因子',
    'Average life-cycle footprint of electricity, China, 2023',
    0.6205,
    announced2023,
    'two-sources',
    { year: 2023 },
  ),
  ...electricityByTechnology,
  ...(
    [
      ['CN', '全国（不含港澳台）', 'China (mainland)', 2024, 0.5575],
      ['CN-TW', '台湾地区', 'Taiwan, China', 2024, 0.63515],
      ['CN-HK', '香港', 'Hong Kong, China', 2023, 0.68199],
      ['CN-MO', '澳门', 'Macao, China', 2022, 0.44898],
    ] as const
  ).map(([region, zh, en, year, value]) =>
    lifeCycle(
      `electricity-intensity-ember-${region.toLowerCase()}-${year}`,
      `${year} 年${zh}发电碳强度（Ember）`,
      `Carbon intensity of generation, ${en}, ${year} (Ember)`,
      value,
      ember,
      'one-source',
      { region, year, note: intensityNote },
    ),
  ),
];

export { lifeCycleElectricity as factors };

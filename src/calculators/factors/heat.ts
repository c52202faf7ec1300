import { type CitedFactor, defineFactor } from './define-factor.ts';

/** Purchased steam and hot water where the supplier gives no factor of its own. */
export const defaultHeat = defineFactor({
  id: 'heat-cn-default',
  name: {
    zh: '热力（蒸汽、热水）CO2 排放因子缺省值',
    en: 'Purchased heat (steam, hot water): default CO2 factor',
  },
  value: 0.11,
  unit: 'tCO2',
  per: 'GJ',
  boundary: 'heat-supply',
  citation: { reference: 'gb-t-32151-34-2024', locator: '附录C 表C.3' },
  confidence: 'two-sources',
  usedBy: ['emissions', 'footprint'],
  reviewBy: '2027-06-30',
  region: 'CN',
});

/** The factors of purchased heat, the default first. */
export const heat: readonly CitedFactor<'tCO2', 'GJ'>[] = [
  defaultHeat,
  defineFactor({
    id: 'heat-cn-sh-2022',
    name: { zh: '上海市热力排放因子', en: 'Purchased heat, Shanghai' },
    value: 0.06,
    unit: 'tCO2',
    per: 'GJ',
    boundary: 'heat-supply',
    citation: { reference: 'shanghai-2022-electricity-heat', locator: '热力排放因子' },
    confidence: 'one-source',
    usedBy: ['emissions'],
    reviewBy: '2027-06-30',
    region: 'CN-SH',
    year: 2022,
    note: {
      zh: '上海地方碳市场所用，不适用于重庆。',
      en: 'For the carbon market of Shanghai only; not for use in Chongqing.',
    },
  }),
];

export { heat as factors };

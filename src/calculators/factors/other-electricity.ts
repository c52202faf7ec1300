import { type CitedFactor, defineFactor } from './define-factor.ts';

const taiwan = (
  [
    [2025, 0.467, 'taiwan-electricity-2025', 'two-sources'],
    [2024, 0.474, 'taiwan-electricity-2024', 'one-source'],
    [2023, 0.494, 'taiwan-electricity-2023', 'two-sources'],
    [2022, 0.495, 'taiwan-electricity-2022', 'two-sources'],
  ] as const
).map(([year, value, reference, confidence]) =>
  defineFactor({
    id: `electricity-cn-tw-${year}`,
    name: { zh: `${year} 年台湾地区电力排放系数`, en: `Electricity, Taiwan, China, ${year}` },
    value,
    unit: 'kgCO2e',
    per: 'kWh',
    boundary: 'generation',
    citation: { reference, locator: `${year - 1911}年度電力排碳係數` },
    confidence,
    usedBy: ['emissions'],
    reviewBy: '2026-12-31',
    region: 'CN-TW',
    year,
  }),
);

/** Electricity bought outside the ministry's announcements, for sites there; no official factor for Macao is at hand. */
export const otherElectricity: readonly CitedFactor<'kgCO2' | 'kgCO2e', 'kWh'>[] = [
  ...taiwan,
  defineFactor({
    id: 'electricity-cn-hk-clp-2019',
    name: {
      zh: '2019 年香港中华电力售电排放强度',
      en: 'Electricity sold by CLP Power, Hong Kong, China, 2019',
    },
    value: 0.49,
    unit: 'kgCO2',
    per: 'kWh',
    boundary: 'generation',
    citation: { reference: 'clp-2019', locator: 'CLP Power: emission intensity of electricity sold' },
    confidence: 'one-source',
    usedBy: ['emissions'],
    reviewBy: '2026-12-31',
    region: 'CN-HK',
    year: 2019,
    note: {
      zh: '已过时，请用电力公司最新一期报告中的数值。',
      en: 'Out of date: take the value of the company’s current report.',
    },
  }),
];

export { otherElectricity as factors };

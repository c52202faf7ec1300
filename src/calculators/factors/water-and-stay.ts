import type { CitedFactor } from './define-factor.ts';
import { british, desnz2025, gbt51366, inventoryOnly } from './series.ts';

/** Tap water in China and in the United Kingdom, and the treatment of waste water by others. */
export const water: readonly CitedFactor<'kgCO2e', 'm3'>[] = [
  {
    ...gbt51366,
    id: 'water-supply-cn',
    name: { zh: '自来水', en: 'Tap water' },
    value: 0.168,
    unit: 'kgCO2e',
    per: 'm3',
    boundary: 'supply',
    citation: { reference: 'gb-t-51366-2019', locator: '附录D' },
    note: {
      zh: '标准按吨给出，此处按 1 m³ 水重 1 t 计；数据约为 2010 年代。',
      en: 'The standard gives it per tonne: a cubic metre of water is taken as one. The data are of the 2010s.',
    },
  },
  {
    ...desnz2025,
    id: 'water-supply-gb-2025',
    name: british('自来水供应', 'Water supply'),
    value: 0.1913,
    unit: 'kgCO2e',
    per: 'm3',
    boundary: 'supply',
    citation: { reference: 'desnz-2025', locator: 'Water supply' },
  },
  {
    ...desnz2025,
    id: 'water-treatment-gb-2025',
    name: british('污水处理', 'Water treatment'),
    value: 0.17088,
    unit: 'kgCO2e',
    per: 'm3',
    boundary: 'waste-treatment',
    citation: { reference: 'desnz-2025', locator: 'Water treatment' },
  },
];

/** A night in a hotel room, by country. */
export const hotels: readonly CitedFactor<'kgCO2e', 'room·night'>[] = (
  [
    ['cn', 'CN', '中国', 'China', 53.5],
    ['hk', 'CN-HK', '中国香港', 'Hong Kong, China', 51.5],
    ['de', 'DE', '德国', 'Germany', 13.2],
    ['gb', 'GB', '英国', 'United Kingdom', 10.4],
    ['id', 'ID', '印度尼西亚', 'Indonesia', 62.7],
    ['in', 'IN', '印度', 'India', 58.9],
    ['jp', 'JP', '日本', 'Japan', 39],
    ['my', 'MY', '马来西亚', 'Malaysia', 61.5],
    ['sg', 'SG', '新加坡', 'Singapore', 24.5],
    ['th', 'TH', '泰国', 'Thailand', 43.4],
    ['us', 'US', '美国', 'United States', 16.1],
    ['vn', 'VN', '越南', 'Viet Nam', 38.5],
  ] as const
).map(([id, region, zh, en, value]) => ({
  ...desnz2025,
  id: `hotel-${id}-2025`,
  name: { zh: `酒店住宿，${zh}`, en: `Hotel stay, ${en}` },
  value,
  unit: 'kgCO2e',
  per: 'room·night',
  boundary: 'supply',
  region,
  usedBy: inventoryOnly,
  citation: { reference: 'desnz-2025', locator: 'Hotel stay' },
  note: {
    zh: '英国政府引用的康奈尔酒店可持续基准数据。',
    en: 'Data of the Cornell Hotel Sustainability Benchmarking, quoted by the UK government.',
  },
}));

/** An hour of work at home of a full-time employee. */
export const workingAtHome: readonly CitedFactor<'kgCO2e', 'FTE·h'>[] = (
  [
    ['equipment', '居家办公：办公设备', 'Working at home: office equipment', 0.03144],
    ['heating', '居家办公：采暖', 'Working at home: heating', 0.30234],
    ['total', '居家办公：办公设备和采暖', 'Working at home: equipment and heating', 0.33378],
  ] as const
).map(([id, zh, en, value]) => ({
  ...desnz2025,
  id: `home-working-${id}-gb-2025`,
  name: british(zh, en),
  value,
  unit: 'kgCO2e',
  per: 'FTE·h',
  boundary: 'use-stage',
  usedBy: inventoryOnly,
  citation: { reference: 'desnz-2025', locator: 'Homeworking' },
  note: {
    zh: '按英国的电网和采暖，未经调整不适用于中国。',
    en: 'Of the British grid and heating: not fit for China without adaptation.',
  },
}));

/** Water, hotel nights and work at home. */
export const factors: readonly CitedFactor[] = [...water, ...hotels, ...workingAtHome];

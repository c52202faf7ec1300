import type { Language } from '../../../src/calculators/index.ts';

const zh = {
  growth: '不采取措施时每年的活动量增长',
  target: (to: number, baseYear: number) => `目标：${to} 年比 ${baseYear} 年降低`,
  electricityPrice: '电价（含税费的平均价）',
  discountRate: '折现率（每年）',
  perKwh: '元/kWh',
};

const en: typeof zh = {
  growth: 'Growth of the activity per year without measures',
  target: (to, baseYear) => `Target: emissions of ${to} below those of ${baseYear} by`,
  electricityPrice: 'Price of electricity (average, all included)',
  discountRate: 'Discount rate (per year)',
  perKwh: 'CNY/kWh',
};

/** What the plan's own numbers are called, which several panels ask for. */
export const planFieldMessages: Record<Language, typeof zh> = { zh, en };

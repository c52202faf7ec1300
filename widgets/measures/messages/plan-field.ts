import type { Language } from '../../../src/calculators/index.ts';

const zh = {
  growth: '不采取措施时，业务量每年增长（减少为负）',
  target: '到计划末年，比基准年减排',
  electricityPrice: '电价',
  discountRate: '折现率（每年）',
  perKwh: '元/kWh',
};

const en: typeof zh = {
  growth: 'Growth of activity per year without measures (negative where it falls)',
  target: 'Reduction by the last year, against the base year',
  electricityPrice: 'Price of electricity',
  discountRate: 'Discount rate (per year)',
  perKwh: 'CNY/kWh',
};

/** What the plan's own numbers are called, which several panels ask for. */
export const planFieldMessages: Record<Language, typeof zh> = { zh, en };

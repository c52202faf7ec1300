import { substanceFamily } from './define-substance.ts';

const methane = {
  zh: 'AR6 表 7.SM.7 不分来源的数值为 27.9。',
  en: 'The undifferentiated value of AR6, table 7.SM.7, is 27.9.',
};

/** The gases of every fire: CO2, CH4 by the origin of its carbon, N2O. Fluorinated and other substances are in gwp.ts. */
export const basicGases = {
  ...substanceFamily('CO2', 'kgCO2', { CO2: ['二氧化碳', 'Carbon dioxide', 'CO2', 1, 1, 1, '222'] }),
  ...substanceFamily('CH4', 'kgCH4', {
    'CH4-fossil': ['甲烷（化石源）', 'Methane (fossil)', 'CH4', 25, 28, 29.8, '221', methane],
    'CH4-biogenic': ['甲烷（非化石源）', 'Methane (non-fossil)', 'CH4', 25, 28, 27, '221', methane],
  }),
  ...substanceFamily('N2O', 'kgN2O', { N2O: ['氧化亚氮', 'Nitrous oxide', 'N2O', 298, 265, 273, '222'] }),
} as const;

export type BasicGasId = keyof typeof basicGases;

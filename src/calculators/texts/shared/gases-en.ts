import type { zh } from './gases-zh.ts';

/** The same in English. */
export const en: typeof zh = {
  CO2: 'CO₂',
  'CH4-fossil': 'CH₄ (fossil)',
  'CH4-biogenic': 'CH₄ (biogenic)',
  N2O: 'N₂O',
  HFCs: 'HFCs',
  PFCs: 'PFCs',
  SF6: 'SF₆',
  NF3: 'NF₃',
  aggregate: 'CO₂e (factor not split by gas)',
  'CO2-biogenic': 'Biogenic CO₂',
  ODS: 'Ozone-depleting substances (reported separately)',
  other: 'Substances outside the seven families (reported separately)',
};

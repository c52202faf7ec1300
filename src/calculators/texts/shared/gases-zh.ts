import type { GasFamily, OutsideFamily } from '../../engine/gases.ts';

/** What the families of gases are called, in Chinese. */
export const zh = {
  CO2: 'CO₂',
  'CH4-fossil': 'CH₄（化石）',
  'CH4-biogenic': 'CH₄（生物源）',
  N2O: 'N₂O',
  HFCs: 'HFCs',
  PFCs: 'PFCs',
  SF6: 'SF₆',
  NF3: 'NF₃',
  aggregate: 'CO₂e（因子未分气体）',
  'CO2-biogenic': '生物源 CO₂',
  ODS: '消耗臭氧层物质（单列）',
  other: '七类以外的物质（单列）',
} satisfies Record<GasFamily | OutsideFamily, string>;

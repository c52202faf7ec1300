import type { FactoryFile } from '../../../src/calculators/factory-file/factory-file.ts';
import { gridElectricity } from '../../../src/calculators/factors/grid-electricity.ts';
import { pinsOf } from '../../../src/calculators/lines/pin-changes.ts';
import type { Claim, Lot } from '../../../src/calculators/offset/claim.ts';
import { newClaim } from '../../../src/calculators/offset/new-claim.ts';
import { savedFactory } from './a-saved-factory.ts';

const residual2023 = 'grid-electricity-cn-residual-2023';

/** A ledger of credits that are cancelled and certificates that are held. */
export const lots: readonly Lot[] = [
  {
    id: 'forest',
    kind: 'ccer',
    name: '林业碳汇 <img src=x onerror=alert(1)>',
    fields: {
      quantity: { amount: '１，２００', unit: 'tCO2e' },
      price: { amount: '68.5', unit: 'CNY' },
      serials: 'CCER-2024-000001 至 CCER-2024-001200',
      vintage: '2023',
      status: 'retired',
      forYear: '2024',
      retiredOn: '2025-03-12',
      beneficiary: '重庆某机械厂',
      boundary: 'outside',
      effect: 'removal',
    },
    evidence: { document: '注销证明 2025-031' },
  },
  {
    id: 'solar',
    kind: 'certificate',
    name: '光伏绿证',
    fields: { quantity: { amount: 300, unit: 'MWh' }, generated: '2024-06', origin: 'solar' },
  },
];

/** A claim with something in every place that a claim has. */
export const claim: Claim = {
  ...newClaim(2024),
  period: { from: '2024-01-01', to: '2024-12-31' },
  lines: [
    {
      id: 'power',
      kind: 'stated-electricity',
      name: '外购电',
      fields: { quantity: { amount: '1.2', unit: 'GWh' }, area: 'claim' },
      status: 'billed',
    },
    {
      id: 'direct',
      kind: 'stated-emissions',
      name: '范围1',
      fields: { quantity: { amount: '1.15万', unit: 'tCO2e' }, scope: '1' },
    },
  ],
  scope3: true,
  rules: {
    policy: 'by-hand',
    planOrdered: true,
    certificates: 'month',
    allowances: true,
    vintageYears: '5',
    share: { of: 'local', percent: '10%' },
    limits: { inclusive: 50, allowance: '２０' },
    eligible: { ccer: [1, 3], credit: [] },
    rounding: 'half-up',
  },
  reductions: [
    { id: 'motors', name: '高效电机', measure: 'A.4', tonnes: '85', document: '节能报告', sold: 'no' },
    { id: 'roof', name: '屋顶光伏', tonnes: 40, sold: 'certificates' },
  ],
  compliance: {
    market: 'chongqing',
    year: '2024',
    obligation: '15000',
    percent: 8,
    document: '渝环〔2024〕1号',
  },
  disclosure: { address: 'https://example.org/carbon', contact: '张三', statement: '自我声明' },
  pins: pinsOf({
    used: gridElectricity.filter(({ id }) => id === residual2023),
    selections: [['grid:CN-RESIDUAL:2024', residual2023]],
  }),
};

/** A factory with an inventory and a claim. */
export const factoryWithClaims: FactoryFile = { ...savedFactory, offset: { lots, claims: [claim] } };

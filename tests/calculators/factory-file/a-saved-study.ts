import type { FactoryFile } from '../../../src/calculators/factory-file/factory-file.ts';
import { chineseTrucks } from '../../../src/calculators/factors/freight.ts';
import { defaultLifeCycleElectricity } from '../../../src/calculators/factors/life-cycle-electricity.ts';
import { ironAndSteel } from '../../../src/calculators/factors/materials-metals.ts';
import type { FootprintStudy } from '../../../src/calculators/footprint/study.ts';
import { pinsOf } from '../../../src/calculators/lines/pin-changes.ts';
import { savedFactory } from './a-saved-factory.ts';

/** A gear with something in every place that a study has. */
export const study: FootprintStudy = {
  id: 'gear',
  name: '减速机齿轮',
  product: { name: '齿轮 Z-32', model: 'Z-32', description: '渗碳淬火' },
  goal: { intendedUse: 'customer', reason: '客户要求', audience: '整机厂' },
  unit: { kind: 'declared', description: '1 件齿轮', amount: '1', unit: 'piece', massKg: '1.2' },
  boundary: 'cradle-to-gate',
  period: { from: '2025-01-01', to: '2025-12-31' },
  area: 'CN-CQ',
  gwp: 'AR6',
  rules: {
    fuelSet: 'gb-t-32151-34-2024',
    electricityYear: '2024',
    recycling: 'cut-off',
    rounding: 'half-even',
  },
  output: '1.2万',
  allocations: [
    {
      id: 'machining',
      name: '机加工',
      method: 'mass',
      products: [
        { name: '齿轮', massKg: '14400' },
        { name: '轴', massKg: 9600 },
      ],
    },
  ],
  lines: [
    {
      id: 'gearbox',
      kind: 'assembly',
      name: '齿轮坯',
      stage: 'raw-materials',
      fields: { quantity: { amount: '1', unit: 'piece' } },
    },
    {
      id: 'steel',
      kind: 'material',
      name: '圆钢 <img src=x onerror=alert(1)>',
      stage: 'raw-materials',
      part: 'gearbox',
      fields: {
        basis: 'registry',
        factor: 'material-bar-cn',
        quantity: { amount: '1.2', unit: 'kg' },
        loss: { amount: '２５', unit: '%' },
      },
      status: 'billed',
      uncertainty: { activity: 2 },
      evidence: { document: 'BOM-32' },
      data: { source: 'secondary', year: '2019', technology: 3, geography: 1, time: 4 },
    },
    {
      id: 'power',
      kind: 'electricity',
      name: '机加工用电',
      stage: 'production',
      per: 'period',
      allocation: 'machining',
      fields: { supply: 'grid', quantity: { amount: '3.1', unit: '10^4 kWh' } },
      data: { source: 'primary', year: 2025 },
      site: { year: 2024, line: 'grid', share: '2' },
    },
    {
      id: 'inbound',
      kind: 'transport',
      name: '圆钢进厂',
      stage: 'raw-materials',
      fields: { quantity: { amount: '1.6', unit: 'kg' } },
      legs: [
        {
          id: 'leg-1',
          fields: {
            basis: 'registry',
            factor: 'freight-heavy-petrol-truck-10t-cn',
            distance: { amount: '320', unit: 'km' },
          },
        },
      ],
      times: '1',
    },
  ],
  cutOff: {
    perFlow: 1,
    total: 5,
    omissions: [
      { id: 'oil', name: '切削液', stage: 'production', flow: 'auxiliary', share: '0.4', reason: '用量很小' },
    ],
  },
  contents: {
    fossil: { amount: '0.0024', unit: 'kgC' },
    biogenic: { amount: 0, unit: 'kgC' },
  },
  identity: {
    companyName: '重庆某机械厂',
    companyIds: 'urn:uuid:6f0c1c1a-6f0e-4b62-9d9c-0d7f5f1f2a10',
    productIds: 'urn:uuid:0e9f6b8e-2a52-4c3e-8f3b-51c7f5a3de77',
  },
  pins: pinsOf({
    used: [
      ...ironAndSteel.filter(({ id }) => id === 'material-bar-cn'),
      ...chineseTrucks.filter(({ id }) => id === 'freight-heavy-petrol-truck-10t-cn'),
      defaultLifeCycleElectricity,
    ],
    selections: [['electricity:CN:2024', defaultLifeCycleElectricity.id]],
  }),
};

/** The same with all steel from scrap. */
const scenario: FootprintStudy = { ...study, id: 'gear-2', name: '情景：电炉钢', scenarioOf: 'gear' };

/** A factory with an inventory and the studies of one product. */
export const factoryWithStudies: FactoryFile = {
  ...savedFactory,
  footprint: { studies: [study, scenario] },
};

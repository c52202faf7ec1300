import type { CitedFactor } from '../../factors/define-factor.ts';
import type { LineEntry } from './line-entry.ts';

/** What people call a transport without saying by which vehicle: the factor of its leg is for the reader to choose. */
const modes: readonly LineEntry[] = (
  [
    ['road', '公路运输', 'Road transport', '卡车', '货车', '公路', '汽运', '汽车运输', '陆运', '运输', '物流', '货运', '配送', '快递', '货运卡车', 'truck', 'lorry', 'road', 'freight', 'transport', 'delivery', 'road freight', 'by truck'],
    ['water', '水路运输', 'Water transport', '海运', '船运', '水运', '轮船', '船', '海运集装箱', 'sea', 'ocean', 'ship', 'sea freight', 'ocean freight', 'by sea', 'vessel'],
    ['air', '航空运输', 'Air transport', '空运', '航空', '飞机', '航空货运', 'air', 'air freight', 'by air', 'plane'],
  ] as const
).map(([id, zh, en, ...aliases]) => ({
  id: `transport-${id}`,
  name: { zh, en },
  aliases,
  kind: 'transport',
  stage: 'distribution',
  fields: {},
  leg: {},
})); // prettier-ignore

/** What trade calls a vehicle of the registry. */
const vehicleNames: Readonly<Record<string, readonly string[]>> = {
  'freight-rail-cn': [
    '铁路',
    '铁路运输',
    '火车',
    '铁运',
    'rail',
    'railway',
    'train',
    'rail freight',
    'by rail',
  ],
  'freight-container-ship-gb-2025': ['集装箱船', '集装箱海运', 'container ship'],
  'freight-light-diesel-truck-2t-cn': ['轻型货车', '轻卡', '2吨货车', '2t货车'],
  'freight-medium-diesel-truck-8t-cn': ['中型货车', '中卡', '8吨货车', '8t货车'],
  'freight-heavy-diesel-truck-10t-cn': ['10吨货车', '10t货车'],
  'freight-heavy-diesel-truck-18t-cn': ['18吨货车', '18t货车'],
  'freight-heavy-diesel-truck-30t-cn': ['30吨货车', '30t货车', '半挂车'],
  'freight-heavy-diesel-truck-46t-cn': ['46吨货车', '46t货车'],
};

/** Transport by its mode, and by each vehicle of the registry. */
export function transportEntries(factors: readonly CitedFactor[]): readonly LineEntry[] {
  const vehicles = factors
    .filter(({ per, confidence }) => per === 't·km' && confidence !== 'unverified')
    .map(({ id, name }): LineEntry => ({
      id,
      name,
      aliases: vehicleNames[id] ?? [],
      kind: 'transport',
      stage: 'distribution',
      fields: {},
      leg: { factor: id },
    }));
  return [...modes, ...vehicles];
}

import type { Bilingual } from '../engine/language.ts';
import type { CitedFactor } from './define-factor.ts';
import { british, desnz2025, desnz2026, inventoryOnly, tankToWheel } from './series.ts';

type Distance = 'p·km' | 'vehicle·km';
/** The last number is the value of the 2026 edition, where it was seen. */
type Row = readonly [id: string, zh: string, en: string, in2025: number, in2026?: number];

const britishGrid: Bilingual = {
  zh: `${tankToWheel.zh}用电部分按英国电网计：在中国应以每公里耗电量 × 当地电力因子计算。`,
  en: `${tankToWheel.en} Its electricity is of the British grid: in China use the kWh per km × the local factor.`,
};
const flown: Bilingual = {
  zh: `${tankToWheel.zh}已含 8% 的绕飞距离加成。`,
  en: `${tankToWheel.en} An uplift of 8 % for the detours of a flight is in it.`,
};
const radiativeForcing: Bilingual = {
  zh: `${flown.zh}含辐射强迫修正（约 1.7 倍），列报时应说明。`,
  en: `${flown.en} With a multiplier of about 1.7 for radiative forcing, which a report must state.`,
};

/* @__NO_SIDE_EFFECTS__ */
function desnz<P extends Distance>(
  per: P,
  sheet: string,
  rows: readonly Row[],
  note: Bilingual = tankToWheel,
): readonly CitedFactor<'kgCO2e', P>[] {
  return rows.flatMap(([id, zh, en, in2025, in2026]) => {
    const shared = { usedBy: inventoryOnly, unit: 'kgCO2e', per, boundary: 'tank-to-wheel', note } as const;
    const newer = `travel-${id}-gb-2026`;
    const older: CitedFactor<'kgCO2e', P> = {
      ...desnz2025,
      ...shared,
      id: `travel-${id}-gb-2025`,
      name: british(zh, en),
      value: in2025,
      citation: { reference: 'desnz-2025', locator: sheet },
      supersededBy: in2026 === undefined ? undefined : newer,
    };
    if (in2026 === undefined) return [older];
    return [
      older,
      {
        ...desnz2026,
        ...shared,
        id: newer,
        name: british(zh, en, 2026),
        value: in2026,
        citation: { reference: 'desnz-2026', locator: sheet },
        // The cars of 2026 were read in two copies.
        confidence: id.startsWith('car') ? 'two-sources' : 'one-source',
      },
    ];
  });
}

/** Flights by haul and class, with and without radiative forcing. */
export const flights: readonly CitedFactor<'kgCO2e', 'p·km'>[] = (
  [
    [
      'short-haul-average',
      '短途航班（往返英国），平均舱位',
      'Short-haul flight (to and from the UK), average passenger',
      0.12786,
      0.07559,
    ],
    [
      'short-haul-economy',
      '短途航班（往返英国），经济舱',
      'Short-haul flight (to and from the UK), economy class',
      0.12576,
      0.07435,
    ],
    [
      'short-haul-business',
      '短途航班（往返英国），公务舱',
      'Short-haul flight (to and from the UK), business class',
      0.18863,
      0.11152,
    ],
    [
      'long-haul-average',
      '长途航班（往返英国），平均舱位',
      'Long-haul flight (to and from the UK), average passenger',
      0.15282,
      0.09043,
    ],
    [
      'long-haul-economy',
      '长途航班（往返英国），经济舱',
      'Long-haul flight (to and from the UK), economy class',
      0.11704,
      0.06926,
    ],
    [
      'long-haul-premium-economy',
      '长途航班（往返英国），超级经济舱',
      'Long-haul flight (to and from the UK), premium economy class',
      0.18726,
      0.11081,
    ],
    [
      'long-haul-business',
      '长途航班（往返英国），公务舱',
      'Long-haul flight (to and from the UK), business class',
      0.3394,
      0.20083,
    ],
    [
      'long-haul-first',
      '长途航班（往返英国），头等舱',
      'Long-haul flight (to and from the UK), first class',
      0.46814,
      0.27701,
    ],
    [
      'international-average',
      '国际航班（不经英国），平均舱位',
      'International flight (not touching the UK), average passenger',
      0.14253,
      0.0842,
    ],
    [
      'international-economy',
      '国际航班（不经英国），经济舱',
      'International flight (not touching the UK), economy class',
      0.10916,
      0.06449,
    ],
    [
      'international-premium-economy',
      '国际航班（不经英国），超级经济舱',
      'International flight (not touching the UK), premium economy class',
      0.17465,
      0.10318,
    ],
    [
      'international-business',
      '国际航班（不经英国），公务舱',
      'International flight (not touching the UK), business class',
      0.31656,
      0.18701,
    ],
    [
      'international-first',
      '国际航班（不经英国），头等舱',
      'International flight (not touching the UK), first class',
      0.43663,
      0.25794,
    ],
  ] as const
).flatMap(([id, zh, en, withForcing, without]) => [
  ...desnz(
    'p·km',
    'Business travel- air',
    [[`flight-${id}-with-forcing`, `${zh}，含辐射强迫`, `${en}, with radiative forcing`, withForcing]],
    radiativeForcing,
  ),
  ...desnz(
    'p·km',
    'Business travel- air',
    [[`flight-${id}`, `${zh}，不含辐射强迫`, `${en}, without radiative forcing`, without]],
    flown,
  ),
]);

/** Vehicles by the kilometre they drive, however many sit in them. */
export const vehicles: readonly CitedFactor<'kgCO2e', 'vehicle·km'>[] = [
  ...desnz('vehicle·km', 'Business travel- land', [
    ['car-petrol', '轿车（平均），汽油', 'Average car, petrol', 0.16272, 0.16152],
    ['car-diesel', '轿车（平均），柴油', 'Average car, diesel', 0.17304, 0.17265],
    ['car-hybrid', '轿车（平均），混合动力', 'Average car, hybrid', 0.12825, 0.12961],
    ['car-cng', '轿车（平均），压缩天然气', 'Average car, CNG', 0.17414],
    ['car-lpg', '轿车（平均），液化石油气', 'Average car, LPG', 0.19599],
    ['car', '轿车（平均），燃料未知', 'Average car, fuel unknown', 0.16725, 0.16591],
    ['motorbike-small', '小型摩托车', 'Small motorbike', 0.08319],
    ['motorbike-medium', '中型摩托车', 'Medium motorbike', 0.10108],
    ['motorbike-large', '大型摩托车', 'Large motorbike', 0.13252],
    ['motorbike', '摩托车（平均）', 'Average motorbike', 0.11367, 0.11367],
    ['taxi-vehicle', '出租车，按车公里', 'Regular taxi, per vehicle', 0.20806],
    ['black-cab-vehicle', '黑色出租车，按车公里', 'Black cab, per vehicle', 0.30604],
  ]),
  ...desnz(
    'vehicle·km',
    'Business travel- land',
    [
      ['car-plug-in-hybrid', '轿车（平均），插电式混合动力', 'Average car, plug-in hybrid', 0.10461, 0.09918],
      ['car-electric', '轿车（平均），纯电动', 'Average car, battery electric', 0.04047, 0.02951],
    ],
    britishGrid,
  ),
];

/** Buses, taxis, railways and ferries by the kilometre of a passenger. */
export const passengerTransport: readonly CitedFactor<'kgCO2e', 'p·km'>[] = [
  ...desnz('p·km', 'Business travel- land', [
    ['taxi', '出租车', 'Regular taxi', 0.14861, 0.14861],
    ['black-cab', '黑色出租车', 'Black cab', 0.20402],
    ['bus-local', '公交车（伦敦以外）', 'Local bus (not London)', 0.12525, 0.12552],
    ['bus-london', '公交车（伦敦）', 'Local bus (London)', 0.06875],
    ['bus', '公交车（平均）', 'Average local bus', 0.10385, 0.10151],
    ['coach', '长途客车', 'Coach', 0.02776, 0.03948],
  ]),
  ...desnz(
    'p·km',
    'Business travel- land',
    [
      ['rail-national', '国家铁路', 'National rail', 0.03546, 0.03092],
      ['rail-international', '国际铁路', 'International rail', 0.00446, 0.01135],
      ['light-rail', '轻轨和有轨电车', 'Light rail and tram', 0.0286, 0.02121],
      ['underground', '地铁（伦敦）', 'Underground (London)', 0.0278, 0.01549],
    ],
    britishGrid,
  ),
  ...desnz('p·km', 'Business travel- sea', [
    ['ferry-foot', '轮渡，步行乘客', 'Ferry, foot passenger', 0.01871],
    ['ferry-car', '轮渡，乘车乘客', 'Ferry, car passenger', 0.12933],
    ['ferry', '轮渡，全部乘客平均', 'Ferry, average passenger', 0.1127],
  ]),
];

/** Business travel and commuting. */
export const factors: readonly CitedFactor[] = [...flights, ...vehicles, ...passengerTransport];

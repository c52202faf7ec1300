import type { Confidence } from '../engine/factor.ts';
import type { Bilingual } from '../engine/language.ts';
import { defineFactor, type CitedFactor } from './define-factor.ts';

/** A kind of vehicle or machine whose engine decides its CH4 and N2O; the CO2 comes from the fuel. */
export interface MobileSource {
  readonly id: string;
  readonly name: Bilingual;
  readonly ch4: CitedFactor<'kgCH4', 'TJ'>;
  readonly n2o: CitedFactor<'kgN2O', 'TJ'>;
  /** The ids of the fuels it burns. */
  readonly fuels: readonly string[];
}

const road = 'Chapter 3 Table 3.2.2';
const offRoad = 'Chapter 3 Table 3.3.1';

/* @__NO_SIDE_EFFECTS__ */
function mobile(
  id: string,
  zh: string,
  en: string,
  [ch4, n2o]: readonly [ch4: number, n2o: number],
  fuels: readonly string[],
  locator: string,
  confidence: Confidence = 'two-sources',
  note?: Bilingual,
): MobileSource {
  const gas = <const Gas extends 'CH4' | 'N2O'>(name: Gas, value: number) =>
    defineFactor({
      id: `${id}-${name.toLowerCase()}`,
      name: { zh: `${zh} ${name} 排放因子`, en: `${en}: ${name}` },
      value,
      unit: `kg${name}`,
      per: 'TJ',
      boundary: 'combustion',
      citation: { reference: 'ipcc-2006-v2', locator },
      confidence,
      usedBy: ['emissions', 'footprint'],
      reviewBy: '2027-06-30',
      ...(note && { note }),
    });
  return { id, name: { zh, en }, ch4: gas('CH4', ch4), n2o: gas('N2O', n2o), fuels };
}

/** Vehicles and machines of the factory, by IPCC 2006 volume 2, chapter 3: CH4 and N2O in kg/TJ. */
export const mobileSources: readonly MobileSource[] = [
  mobile('road-diesel', '道路柴油车', 'Diesel road vehicle', [3.9, 3.9], ['diesel'], road),
  mobile(
    'road-gasoline-low-mileage',
    '道路汽油轻型车（1995 年后，低里程）',
    'Light petrol vehicle (1995 or later, low mileage)',
    [3.8, 5.7],
    ['gasoline'],
    road,
    'two-sources',
    {
      zh: '国五、国六汽油车最接近此类。',
      en: 'The class closest to petrol cars of China V and VI.',
    },
  ),
  mobile(
    'road-gasoline-oxidation-catalyst',
    '道路汽油车（氧化催化）',
    'Petrol road vehicle (oxidation catalyst)',
    [25, 8],
    ['gasoline'],
    road,
  ),
  mobile(
    'road-gasoline-uncontrolled',
    '道路汽油车（无控制）',
    'Petrol road vehicle (uncontrolled)',
    [33, 3.2],
    ['gasoline'],
    road,
  ),
  mobile(
    'off-road-diesel',
    '非道路柴油机械（工业，如叉车）',
    'Off-road diesel machine (industry, such as a forklift)',
    [4.15, 28.6],
    ['diesel'],
    offRoad,
  ),
  mobile(
    'off-road-gasoline',
    '非道路四冲程汽油机械（工业）',
    'Off-road four-stroke petrol machine (industry)',
    [50, 2],
    ['gasoline'],
    offRoad,
  ),
  mobile('road-lpg', '道路液化石油气车', 'LPG road vehicle', [62, 0.2], ['lpg'], road, 'unverified'),
  mobile(
    'road-natural-gas',
    '道路天然气车',
    'Natural gas road vehicle',
    [92, 3],
    ['natural-gas', 'lng'],
    road,
    'unverified',
  ),
];

export const factors: readonly CitedFactor[] = mobileSources.flatMap(({ ch4, n2o }) => [ch4, n2o]);

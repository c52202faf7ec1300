/**
 * The units that stand on a Chinese factory's bills and in emission factors, each with its size in the base unit of
 * its dimension. Two units convert into one another when they measure the same dimension, and in no other case: a
 * litre of diesel becomes kilograms only by a cited density, a kWh becomes emissions only by a cited factor.
 */
const sizes = {
  // Base: MJ. Standard coal is 29 307.6 kJ per kgce (7 000 kcal, GB/T 2589-2020); electricity by this is the calorific value.
  energy: {
    kWh: 3.6,
    '10^4 kWh': 36_000,
    MWh: 3_600,
    GWh: 3_600_000,
    kJ: 0.001,
    MJ: 1,
    GJ: 1_000,
    TJ: 1_000_000,
    kgce: 29.3076,
    tce: 29_307.6,
    '10^4 tce': 293_076_000,
  },
  mass: { g: 0.001, kg: 1, t: 1_000, '10^4 t': 10_000_000 },
  carbon: { kgC: 1, tC: 1_000 },
  volume: { L: 0.001, m3: 1, '10^4 m3': 10_000 },
  // Base: the cubic metre at 0 °C and 101.325 kPa. Chinese gas meters read at 20 °C (GB/T 19205): × 273.15 / 293.15.
  gasVolume: {
    Nm3: 1,
    '10^4 Nm3': 10_000,
    'm3@20C': 273.15 / 293.15,
    '10^4 m3@20C': (10_000 * 273.15) / 293.15,
  },
  freight: { 't·km': 1, '10^4 t·km': 10_000 },
  passenger: { 'p·km': 1, '10^4 p·km': 10_000 },
  distance: { km: 1, '100 km': 100, '10^4 km': 10_000 },
  // Of vehicles: 100 km driven by two cars are 200 vehicle·km.
  vehicleDistance: { 'vehicle·km': 1, '10^4 vehicle·km': 10_000 },
  money: { CNY: 1, '10^4 CNY': 10_000 },
  area: { m2: 1 },
  power: { kW: 1, kWp: 1 },
  // A year of 365 days.
  time: { h: 1, d: 24, a: 8_760 },
  pressure: { kPa: 0.001, MPa: 1, bar: 0.1 },
  temperature: { '°C': 1 },
  specificEnthalpy: { 'kJ/kg': 1 },
  count: { piece: 1, '10^4 piece': 10_000 },
  roomNight: { 'room·night': 1 },
  personHour: { 'FTE·h': 1 },
  // A share of something: 1 and 100 % are the same.
  share: { '1': 1, '%': 0.01 },
  co2: { gCO2: 0.001, kgCO2: 1, tCO2: 1_000 },
  ch4: { gCH4: 0.001, kgCH4: 1, tCH4: 1_000 },
  n2o: { gN2O: 0.001, kgN2O: 1, tN2O: 1_000 },
  co2e: { gCO2e: 0.001, kgCO2e: 1, tCO2e: 1_000 },
  oxygenDemand: { kgCOD: 1, tCOD: 1_000 },
  biochemicalOxygenDemand: { kgBOD: 1, tBOD: 1_000 },
  nitrogen: { kgN: 1, tN: 1_000 },
} as const;

export type Dimension = keyof typeof sizes;

type UnitOf<D extends Dimension> = D extends Dimension ? keyof (typeof sizes)[D] & string : never;

/** The id of a unit. It is also its symbol, but for those that Chinese writes differently (`unitSymbol`). */
export type Unit = UnitOf<Dimension>;

/** The units of one dimension, for a field that takes any of them. */
export type UnitsOf<D extends Dimension> = UnitOf<D>;

interface UnitFacts {
  readonly dimension: Dimension;
  /** How many base units one of it is. */
  readonly size: number;
}

const facts = new Map<string, UnitFacts>(
  Object.entries(sizes).flatMap(([dimension, units]) =>
    Object.entries(units).map(([unit, size]): [string, UnitFacts] => [
      unit,
      { dimension: dimension as Dimension, size },
    ]),
  ),
);

/** All units, dimension by dimension. */
export const units = [...facts.keys()] as readonly Unit[];

export function isUnit(text: unknown): text is Unit {
  return typeof text === 'string' && facts.has(text);
}

export function dimensionOf(unit: Unit): Dimension {
  return factsOf(unit).dimension;
}

/** The units that `unit` converts into, itself among them. */
export function siblings(unit: Unit): readonly Unit[] {
  return Object.keys(sizes[dimensionOf(unit)]) as Unit[];
}

/** How many `to` one `from` is; undefined where they measure different things. */
export function conversionFactor(from: Unit, to: Unit): number | undefined {
  if (from === to) return 1;
  const [a, b] = [factsOf(from), factsOf(to)];
  return a.dimension === b.dimension ? a.size / b.size : undefined;
}

function factsOf(unit: Unit): UnitFacts {
  const known = facts.get(unit);
  if (!known) throw new RangeError(`No unit is called “${unit}”.`);
  return known;
}

const symbols: Partial<Record<Unit, { zh: string; en: string }>> = {
  m3: { zh: 'm³', en: 'm³' },
  Nm3: { zh: 'Nm³', en: 'Nm³' },
  'm3@20C': { zh: 'm³（20 ℃）', en: 'm³ (20 °C)' },
  m2: { zh: 'm²', en: 'm²' },
  'p·km': { zh: '人·km', en: 'p·km' },
  'vehicle·km': { zh: '车·km', en: 'vehicle·km' },
  CNY: { zh: '元', en: 'CNY' },
  piece: { zh: '件', en: 'pcs' },
  a: { zh: '年', en: 'a' },
  'room·night': { zh: '间·夜', en: 'room·night' },
  'FTE·h': { zh: '人·h', en: 'FTE·h' },
  '1': { zh: '', en: '' },
  '°C': { zh: '℃', en: '°C' },
};

/** A unit as a reader of the language writes it: 万 kWh, 10⁴ kWh; CO₂ with its subscript. */
export function unitSymbol(unit: Unit, language: 'zh' | 'en'): string {
  if (unit.startsWith('10^4 ')) {
    return `${language === 'zh' ? '万 ' : '10⁴ '}${unitSymbol(unit.slice(5) as Unit, language)}`;
  }
  const symbol = symbols[unit]?.[language] ?? unit;
  return symbol.replace('CO2', 'CO₂').replace('CH4', 'CH₄').replace('N2O', 'N₂O');
}

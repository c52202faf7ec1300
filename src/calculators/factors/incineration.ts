import type { Bilingual } from '../engine/language.ts';
import type { CitedFactor } from './define-factor.ts';
import { guidelineDefault } from './series.ts';

/** A kind of waste that is burnt without recovering its energy, or whose fossil carbon is to be known. */
export interface IncinerationWaste {
  readonly id: string;
  readonly name: Bilingual;
  /** Per tonne of wet waste, or of dry matter where `basis` says so. */
  readonly fossilCo2: CitedFactor<'tCO2', 't'>;
  /** Of a continuous stoker, per tonne of wet waste. Known for municipal waste only. */
  readonly ch4?: CitedFactor<'gCH4', 't'>;
  readonly n2o?: CitedFactor<'gN2O', 't'>;
  /** What the tonne is of. */
  readonly basis: 'wet' | 'dry';
}

const treatment = { ...guidelineDefault, per: 't', boundary: 'waste-treatment' } as const;

const ch4: CitedFactor<'gCH4', 't'> = {
  ...treatment,
  id: 'incineration-municipal-ch4',
  name: { zh: '生活垃圾焚烧 CH4（连续式炉排炉）', en: 'CH4 of burning municipal waste (continuous stoker)' },
  value: 0.2,
  unit: 'gCH4',
  citation: { reference: 'ipcc-2006-v5', locator: 'Chapter 5, continuous stoker' },
};

const n2o: CitedFactor<'gN2O', 't'> = {
  ...treatment,
  id: 'incineration-municipal-n2o',
  name: { zh: '生活垃圾焚烧 N2O（连续式炉排炉）', en: 'N2O of burning municipal waste (continuous stoker)' },
  value: 50,
  unit: 'gN2O',
  citation: { reference: 'ipcc-2006-v5', locator: 'Chapter 5, Table 5.6, continuous stoker' },
};

/** Fossil CO2 = dry matter × carbon × fossil share × oxidation × 44/12; biogenic CO2 is not in it. */
/* @__NO_SIDE_EFFECTS__ */
function fossilCo2(id: string, { zh, en }: Bilingual, value: number, locator: string, note?: Bilingual) {
  return {
    ...treatment,
    id: `incineration-${id}`,
    name: { zh: `焚烧的化石 CO2：${zh}`, en: `Fossil CO2 of burning ${en}` },
    value,
    unit: 'tCO2',
    citation: { reference: 'ipcc-2006-v5', locator },
    derived: true,
    note,
  } as const satisfies CitedFactor<'tCO2', 't'>;
}

type Row = readonly [id: string, zh: string, en: string, value: number];

const municipal = (
  [
    ['paper', '纸和纸板', 'paper and cardboard', 0.0152],
    ['textiles', '纺织品', 'textiles', 0.2933],
    ['food', '餐厨垃圾', 'food waste', 0],
    ['wood', '木材', 'wood', 0],
    ['garden', '园林垃圾', 'garden and park waste', 0],
    ['nappies', '尿布', 'nappies', 0.1027],
    ['rubber', '橡胶', 'rubber', 0.4127],
    ['leather', '皮革', 'leather', 0.4127],
    ['plastics', '塑料', 'plastics', 2.75],
    ['other', '其他惰性垃圾', 'other, inert waste', 0.099],
  ] as readonly Row[]
).map(([id, zh, en, value]): IncinerationWaste => {
  const name = { zh: `生活垃圾中的${zh}`, en: `municipal waste: ${en}` };
  const locator = 'Tables 2.4 and 5.2 (dry matter × carbon × fossil share × oxidation × 44/12)';
  return {
    id: `municipal-${id}`,
    name,
    fossilCo2: fossilCo2(`municipal-${id}`, name, value, locator),
    ch4,
    n2o,
    basis: 'wet',
  };
});

const co2Only: Bilingual = {
  zh: '只含化石 CO2；这类废物焚烧的 CH4 和 N2O 暂无可引用的因子。',
  en: 'Fossil CO2 only: no factor for the CH4 and N2O of burning this waste is at hand.',
};

const industrial = (
  [
    ['food-industry', '食品、饮料和烟草业', 'food, beverages and tobacco', 0],
    ['textile-industry', '纺织业', 'textile', 0.5867],
    ['wood-industry', '木材和木制品业', 'wood and wood products', 0],
    ['paper-industry', '制浆造纸业', 'pulp and paper', 0.0367],
    ['petroleum-plastics', '石油产品、溶剂和塑料', 'petroleum products, solvents and plastics', 2.9333],
    ['rubber-industry', '橡胶', 'rubber', 0.6233],
    ['construction', '建筑和拆除', 'construction and demolition', 0.7333],
    ['other-industry', '其他行业', 'other', 0.11],
  ] as readonly Row[]
).map(([id, zh, en, value]): IncinerationWaste => {
  const name = { zh: `工业废物：${zh}`, en: `industrial waste: ${en}` };
  return {
    id: `industrial-${id}`,
    name,
    fossilCo2: fossilCo2(`industrial-${id}`, name, value, 'Table 2.5 (fossil carbon × 44/12)', co2Only),
    basis: 'wet',
  };
});

const perDryTonne: Bilingual = {
  zh: `按干物质的吨数计，须先由含水率换算。${co2Only.zh}`,
  en: `Per tonne of dry matter: convert by the moisture first. ${co2Only.en}`,
};
const perWetTonne: Bilingual = {
  zh: `按废液本身的吨数计。${co2Only.zh}`,
  en: `Per tonne of the liquid as it is. ${co2Only.en}`,
};

const others = (
  [
    ['industrial', '工业废物（未分类）', 'industrial waste, unsorted', 1.65],
    ['clinical', '医疗废物', 'clinical waste', 0.88],
    ['sewage-sludge', '污水污泥', 'sewage sludge', 0],
    ['fossil-liquid', '化石液体废物（废油、废溶剂）', 'fossil liquid waste (oils, solvents)', 2.9333],
  ] as readonly Row[]
).map(([id, zh, en, value]): IncinerationWaste => {
  const name = { zh, en };
  const basis = id === 'fossil-liquid' ? 'wet' : 'dry';
  const note = basis === 'wet' ? perWetTonne : perDryTonne;
  return { id, name, fossilCo2: fossilCo2(id, name, value, 'Table 5.2', note), basis };
});

/** What is burnt, with its emissions (IPCC 2006, volume 5, chapters 2 and 5). */
export const incinerationWastes: readonly IncinerationWaste[] = [...municipal, ...industrial, ...others];

/** Incineration of waste. */
export const factors: readonly CitedFactor[] = [
  ...incinerationWastes.map((waste) => waste.fossilCo2),
  ch4,
  n2o,
];

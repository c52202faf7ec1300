import type { Bilingual } from '../engine/language.ts';
import type { CitedFactor } from './define-factor.ts';
import { guidelineDefault } from './series.ts';

/** A way of treating waste water, with its methane correction factor (0: no methane, 1: all that is possible). */
export interface TreatmentSystem {
  readonly id: string;
  readonly name: Bilingual;
  readonly mcf: CitedFactor<'1', '1'>;
}

/** An industry's waste water, for where neither its volume nor its COD is measured. */
export interface WasteWaterIndustry {
  readonly id: string;
  readonly name: Bilingual;
  /** m3 per tonne of product. */
  readonly volume?: CitedFactor<'m3', 't'>;
  /** kg COD per m3. */
  readonly concentration?: CitedFactor<'kgCOD', 'm3'>;
}

const maximumMethane: {
  readonly cod: CitedFactor<'kgCH4', 'kgCOD'>;
  readonly bod: CitedFactor<'kgCH4', 'kgBOD'>;
} = {
  cod: {
    ...guidelineDefault,
    id: 'waste-water-maximum-methane-cod',
    name: { zh: '甲烷最大生产能力 Bo（按 COD）', en: 'Maximum methane producing capacity Bo (by COD)' },
    value: 0.25,
    unit: 'kgCH4',
    per: 'kgCOD',
    boundary: 'property',
    biogenic: true,
    citation: { reference: 'ipcc-2006-v5', locator: 'Chapter 6, Table 6.2' },
    confidence: 'two-sources',
  },
  bod: {
    ...guidelineDefault,
    id: 'waste-water-maximum-methane-bod',
    name: { zh: '甲烷最大生产能力 Bo（按 BOD）', en: 'Maximum methane producing capacity Bo (by BOD)' },
    value: 0.6,
    unit: 'kgCH4',
    per: 'kgBOD',
    boundary: 'property',
    biogenic: true,
    citation: { reference: 'ipcc-2006-v5', locator: 'Chapter 6, Table 6.2' },
  },
};

/* @__NO_SIDE_EFFECTS__ */
function system(id: string, zh: string, en: string, value: number, range?: string): TreatmentSystem {
  return {
    id,
    name: { zh, en },
    mcf: {
      ...guidelineDefault,
      id: `waste-water-mcf-${id}`,
      name: { zh: `甲烷修正因子 MCF：${zh}`, en: `Methane correction factor (MCF): ${en}` },
      value,
      unit: '1',
      per: '1',
      boundary: 'property',
      ...(range
        ? {
            citation: { reference: 'ndrc-2015-1722', locator: '附录二 表2.3' },
            confidence: 'two-sources',
            note: { zh: `IPCC 给出的范围为 ${range}。`, en: `The IPCC gives a range of ${range}.` },
          }
        : { citation: { reference: 'ipcc-2006-v5', locator: 'Chapter 6, Table 6.3' } }),
    },
  };
}

/* @__NO_SIDE_EFFECTS__ */
function industry(id: string, zh: string, en: string, volume?: number, cod?: number): WasteWaterIndustry {
  const shared = {
    ...guidelineDefault,
    boundary: 'property',
    citation: { reference: 'ipcc-2006-v5', locator: 'Chapter 6, Table 6.9' },
  } as const;
  return {
    id,
    name: { zh, en },
    volume:
      volume === undefined
        ? undefined
        : {
            ...shared,
            id: `waste-water-volume-${id}`,
            name: { zh: `${zh}：单位产品废水量`, en: `${en}: waste water per tonne of product` },
            value: volume,
            unit: 'm3',
            per: 't',
          },
    concentration:
      cod === undefined
        ? undefined
        : {
            ...shared,
            id: `waste-water-cod-${id}`,
            name: { zh: `${zh}：废水 COD 浓度`, en: `${en}: COD of the waste water` },
            value: cod,
            unit: 'kgCOD',
            per: 'm3',
          },
  };
}

/**
 * Methane of waste water: (COD removed − COD in the sludge) × `maximumMethane` × the system's `mcf` − what was
 * recovered (发改办气候〔2015〕1722号, IPCC 2006, volume 5, chapter 6).
 */
export const wasteWater: {
  readonly maximumMethane: typeof maximumMethane;
  readonly systems: readonly TreatmentSystem[];
  readonly industries: readonly WasteWaterIndustry[];
} = {
  maximumMethane,
  systems: [
    system('discharge', '排入海洋、河流、湖泊', 'Discharge to sea, river or lake', 0.1, '0–0.2'),
    system('aerobic', '好氧处理（管理完善）', 'Aerobic plant, well managed', 0, '0–0.1'),
    system(
      'aerobic-overloaded',
      '好氧处理（管理不善、过载）',
      'Aerobic plant, badly managed or overloaded',
      0.3,
      '0.2–0.4',
    ),
    system('sludge-digester', '污泥厌氧消化池', 'Anaerobic digester for sludge', 0.8, '0.8–1.0'),
    system('anaerobic-reactor', '厌氧反应器', 'Anaerobic reactor', 0.8, '0.8–1.0'),
    system('shallow-lagoon', '浅厌氧塘（不足 2 m）', 'Anaerobic shallow lagoon (below 2 m)', 0.2, '0–0.3'),
    system('deep-lagoon', '深厌氧塘（超过 2 m）', 'Anaerobic deep lagoon (above 2 m)', 0.8, '0.8–1.0'),
    system('septic', '化粪池', 'Septic system', 0.5),
  ],
  industries: [
    industry('alcohol', '酒精精制', 'Alcohol refining', 24, 11),
    industry('beer', '啤酒和麦芽', 'Beer and malt', 6.3, 2.9),
    industry('coffee', '咖啡', 'Coffee', undefined, 9),
    industry('dairy', '乳制品', 'Dairy products', 7, 2.7),
    industry('fish', '鱼类加工', 'Fish processing', undefined, 2.5),
    industry('meat', '肉类和家禽', 'Meat and poultry', 13, 4.1),
    industry('organic-chemicals', '有机化学品', 'Organic chemicals', 67, 3),
    industry('petroleum-refining', '石油炼制', 'Petroleum refineries', 0.6, 1),
    industry('plastics', '塑料和树脂', 'Plastics and resins', 0.6, 3.7),
    industry('pulp-and-paper', '制浆造纸', 'Pulp and paper', 162, 9),
    industry('starch', '淀粉生产', 'Starch production', 9, 10),
    industry('sugar', '制糖', 'Sugar refining', undefined, 3.2),
    industry('vegetable-oil', '植物油', 'Vegetable oils', 3.1),
    industry('fruit-and-vegetables', '蔬菜、水果和果汁', 'Vegetables, fruits and juices', 20, 5),
    industry('wine-and-vinegar', '葡萄酒和醋', 'Wine and vinegar', 23, 1.5),
  ],
};

/** Methane and organic load of waste water. */
export const factors: readonly CitedFactor[] = [
  maximumMethane.cod,
  maximumMethane.bod,
  ...wasteWater.systems.map(({ mcf }) => mcf),
  ...wasteWater.industries.flatMap(({ volume, concentration }) => [
    ...(volume ? [volume] : []),
    ...(concentration ? [concentration] : []),
  ]),
];

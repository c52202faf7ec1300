import { type Confidence, type FamilyId, formatNumber, type ReferenceId } from '../calculators/index.ts';
import type { Language } from '../guideline/language.ts';
import { anchorOfBlend, blends, potentialsOf } from './blends.ts';
import { regionIds, regionName } from './factor-regions.ts';
import { valueOf } from './factor-value.ts';
import { type Entry, families, familyIds, references } from './factors.ts';

export const confidences: readonly Confidence[] = ['two-sources', 'one-source', 'unverified'];

/** A factor for the search of the registry; numbers are places in the lists of the file, −1: none. */
export type PackedFactor = readonly [
  id: string,
  family: number,
  name: string,
  /** Its name in the other language. */
  other: string,
  value: string,
  unit: string,
  region: number,
  year: number,
  confidence: number,
  reference: number,
  superseded: 0 | 1,
];

/** All that the search of the registry needs, in one language. */
export interface FactorsIndex {
  readonly families: readonly { readonly id: string; readonly name: string; readonly words: string }[];
  readonly regions: readonly { readonly id: string; readonly name: string; readonly other: string }[];
  /** How a publication is called in short (its number, else its title), and the words it is found by. */
  readonly references: readonly { readonly short: string; readonly words: string }[];
  readonly factors: readonly PackedFactor[];
}

/** What readers call a family beside its name. */
const words: Partial<Record<FamilyId, string>> = {
  'grid-electricity': '电网 外购电 用电 grid power',
  'enterprise-electricity': '电网 grid',
  'life-cycle-electricity': '电网 绿电 grid power',
  gwp: 'GWP 温室效应 制冷剂 冷媒 refrigerant',
  heat: '蒸汽 热水 steam',
  fuels: '煤 油 气 热值 coal oil gas',
  'refrigeration-leakage': '冷媒 空调 逸散',
  'waste-disposal': '固废 垃圾 废物',
  freight: '物流 运输 logistics',
  travel: '出差 航班 高铁 flight',
  'waste-water': '污水 COD',
};

/** Packs the factors and the blends of refrigerants, which are looked for like factors. */
export function factorsIndex(entries: readonly Entry[], language: Language): FactorsIndex {
  const otherLanguage = language === 'zh' ? 'en' : 'zh';
  const referenceIds = Object.keys(references) as ReferenceId[];
  const packed = entries.map(({ family, factor }): PackedFactor => {
    const { number, unit } = valueOf(factor, language);
    return [
      factor.id,
      familyIds.indexOf(family),
      factor.name[language],
      factor.name[otherLanguage],
      number,
      unit,
      factor.region ? regionIds.indexOf(factor.region) : -1,
      factor.year ?? -1,
      confidences.indexOf(factor.confidence),
      referenceIds.indexOf(factor.citation.reference),
      factor.supersededBy ? 1 : 0,
    ];
  });
  const mixed = blends.map((blend): PackedFactor => {
    const potentials = potentialsOf(blend);
    return [
      anchorOfBlend(blend),
      familyIds.indexOf('gwp'),
      blend.name[language],
      blend.name[otherLanguage],
      potentials.map(({ set, value }) => `${set} ${formatNumber(value)}`).join(' · '),
      'kgCO₂e/kg',
      -1,
      -1,
      confidences.indexOf(blend.confidence),
      referenceIds.indexOf(blend.citation.reference),
      0,
    ];
  });
  return {
    families: familyIds.map((id) => ({ id, name: families[id].name[language], words: words[id] ?? '' })),
    regions: regionIds.map((id) => ({
      id,
      name: regionName(id, language),
      other: regionName(id, otherLanguage),
    })),
    references: referenceIds.map((id) => {
      const { title, number } = references[id];
      return {
        short: number ?? title[language],
        words: `${number ? title[language] : ''} ${title[otherLanguage]}`,
      };
    }),
    factors: [...packed, ...mixed],
  };
}

import type { Bilingual } from '../engine/language.ts';
import type { Unit } from '../engine/units.ts';
import type { CitedFactor } from './define-factor.ts';
import { british, desnz2025, gbt51366, inventoryAndFootprint } from './series.ts';

/** A purchased material per the unit that it is bought in. */
export type Material<P extends Unit = Unit> = CitedFactor<'kgCO2e', P>;

const oldData: Bilingual = {
  zh: '数据约为 2010 年代，当时电网的碳强度较高，数值偏保守。',
  en: 'The data are of the 2010s, when the grid was more carbon-intensive: on the high side.',
};

/** A material of GB/T 51366-2019: slug, Chinese, English, value, and a note where the general one is not enough. */
export type ChineseRow = readonly [id: string, zh: string, en: string, value: number, note?: Bilingual];

/** Materials of GB/T 51366-2019, annex D, cradle-to-gate. */
/* @__NO_SIDE_EFFECTS__ */
export function chinese<P extends Unit>(per: P, rows: readonly ChineseRow[]): readonly Material<P>[] {
  return rows.map(([id, zh, en, value, note]) => ({
    ...gbt51366,
    id: `material-${id}-cn`,
    name: { zh, en },
    value,
    unit: 'kgCO2e',
    per,
    boundary: 'cradle-to-gate',
    citation: { reference: 'gb-t-51366-2019', locator: '附录D' },
    note: note ?? oldData,
  }));
}

const pointOfSale: Bilingual = {
  zh: '英国供应链；从摇篮到英国的销售点，不是 ISO 意义上的从摇篮到大门。',
  en: 'Of the British supply chain, from the cradle to the point of sale: not cradle-to-gate in the sense of ISO.',
};

const origins = {
  primary: { zh: '原生', en: 'primary' },
  recycled: { zh: '闭环再生', en: 'closed loop recycled' },
} as const;

/** A material of DESNZ: of primary raw material, of its own recycled scrap, or both. */
export type BritishRow = readonly [
  id: string,
  zh: string,
  en: string,
  values: Readonly<Partial<Record<keyof typeof origins, number>>>,
];

/** Materials of DESNZ 2025, sheet “Material use”. */
/* @__NO_SIDE_EFFECTS__ */
export function britishMaterials(rows: readonly BritishRow[]): readonly Material<'t'>[] {
  return rows.flatMap(([id, zh, en, values]) =>
    (Object.entries(values) as [keyof typeof origins, number][]).map(([origin, value]): Material<'t'> => ({
      ...desnz2025,
      id: `material-${id}-${origin}-gb-2025`,
      name: british(`${zh}，${origins[origin].zh}`, `${en}, ${origins[origin].en}`),
      value,
      unit: 'kgCO2e',
      per: 't',
      boundary: 'cradle-to-gate',
      citation: { reference: 'desnz-2025', locator: 'Material use' },
      note: pointOfSale,
    })),
  );
}

const iceNote: Bilingual = {
  zh: '2011 年的欧洲数据，只因所选各套数据中没有更近的公开来源而列入。',
  en: 'European data of 2011, listed only because the other sets hold nothing for this material.',
};

/** A single value of ICE v2.0; where it counts CO2 only, its unit says so. */
export type IceRow = readonly [id: string, zh: string, en: string, unit: 'kgCO2e' | 'kgCO2', value: number];

/** The few materials for which only the Inventory of Carbon & Energy of 2011 has a value. */
/* @__NO_SIDE_EFFECTS__ */
export function ice(rows: readonly IceRow[]): readonly CitedFactor<'kgCO2e' | 'kgCO2', 'kg'>[] {
  return rows.map(([id, zh, en, unit, value]) => ({
    id: `material-${id}-ice`,
    name: { zh: `${zh}（ICE 2011）`, en: `${en} (ICE 2011)` },
    value,
    unit,
    per: 'kg',
    boundary: 'cradle-to-gate',
    citation: { reference: 'ice-v2', locator: 'Materials tables' },
    confidence: 'one-source',
    usedBy: inventoryAndFootprint,
    reviewBy: '2028-12-31',
    note: iceNote,
  }));
}

/** Old and high: said beside every value of GB/T 51366-2019 that rests on its primary aluminium. */
export const oldAluminium: Bilingual = {
  zh: '数值陈旧且偏高，依据以煤电为主的旧电网；不代表当前行业平均水平，请优先使用供应商数据。',
  en: 'Old and high, of a grid that burnt more coal: not the industry average of today. Prefer data of the supplier.',
};

import type { Bilingual } from '../engine/language.ts';
import type { CitedFactor } from './define-factor.ts';
import { guidelineDefault } from './series.ts';

type PerTonne = CitedFactor<'tCO2', 't'>;
type NitricAcid = CitedFactor<'kgN2O', 't'>;
type Row = readonly [id: string, zh: string, en: string, value: number, locator: string, note?: Bilingual];

/** The fuel and feedstock of a modern European ammonia plant on natural gas. */
export const ammoniaFuel: CitedFactor<'GJ', 't'> = {
  ...guidelineDefault,
  id: 'process-ammonia-fuel',
  name: {
    zh: '合成氨的原料和燃料总需求（欧洲现代天然气法）',
    en: 'Fuel and feedstock of ammonia (modern European plant on natural gas)',
  },
  value: 30.2,
  unit: 'GJ',
  per: 't',
  boundary: 'property',
  citation: { reference: 'ipcc-2006-v3', locator: 'Chapter 3, Table 3.1' },
};

/** CO2 per tonne of ammonia from natural gas: 30.2 GJ × 15.3 kgC/GJ × 44/12, before what goes into urea. */
export const ammonia: PerTonne = {
  ...guidelineDefault,
  id: 'process-ammonia-natural-gas',
  name: { zh: '合成氨（天然气法）', en: 'Ammonia from natural gas' },
  value: 1.6942,
  unit: 'tCO2',
  per: 't',
  boundary: 'process',
  citation: { reference: 'ipcc-2006-v3', locator: 'Chapter 3, Table 3.1' },
  derived: true,
  note: {
    zh: '30.2 GJ × 15.3 kgC/GJ × 44/12；未扣除用于生产尿素的二氧化碳。',
    en: '30.2 GJ × 15.3 kgC/GJ × 44/12; CO2 recovered for urea is not subtracted.',
  },
};

/* @__NO_SIDE_EFFECTS__ */
function product([id, zh, en, value, locator, note]: Row): PerTonne {
  return {
    ...guidelineDefault,
    id: `process-${id}`,
    name: { zh, en },
    value,
    unit: 'tCO2',
    per: 't',
    boundary: 'process',
    citation: { reference: 'ipcc-2006-v3', locator: `Chapter 3, ${locator}` },
    note,
  };
}

/** CO2 per tonne of what a chemical works makes or uses (IPCC 2006, volume 3, chapter 3). */
export const chemicals: readonly PerTonne[] = [
  ammonia,
  ...(
    [
      [
        'soda-ash-natural',
        '天然碱法纯碱（按产品）',
        'Natural soda ash (per tonne of product)',
        0.138,
        'Eq. 3.14',
      ],
      ['trona', '天然碱法纯碱（按天然碱用量）', 'Natural soda ash (per tonne of trona)', 0.097, 'Eq. 3.14'],
      [
        'calcium-carbide',
        '电石生产',
        'Calcium carbide production',
        1.09,
        'Table 3.8',
        { zh: '电石使用时另有排放（乙炔燃烧）。', en: 'The use of the carbide (acetylene) emits again.' },
      ],
      [
        'calcium-carbide-use',
        '电石使用（乙炔燃烧）',
        'Calcium carbide use (acetylene burnt)',
        1.1,
        'Table 3.8',
      ],
      ['silicon-carbide', '碳化硅生产', 'Silicon carbide production', 2.62, 'Table 3.7'],
    ] as readonly Row[]
  ).map(product),
];

const nitric = { ...guidelineDefault, unit: 'kgN2O', per: 't', boundary: 'process' } as const;
const keepApart: Bilingual = {
  zh: '国内缺省值，不与 IPCC 的一套混用。',
  en: 'The Chinese set of defaults; not to be mixed with that of the IPCC.',
};

/** N2O per tonne of nitric acid (100 %), in two sets that differ by a factor of two: one set for one plant. */
export const nitricAcid: { readonly china: readonly NitricAcid[]; readonly ipcc: readonly NitricAcid[] } = {
  china: (
    [
      ['high-pressure', '高压法（无非选择性尾气处理）', 'high pressure, no non-selective reduction', 13.9],
      ['medium-pressure', '中压法', 'medium pressure', 11.8],
      ['atmospheric', '常压法', 'atmospheric pressure', 9.7],
    ] as const
  ).map(([id, zh, en, value]) => ({
    ...nitric,
    id: `process-nitric-acid-${id}-cn`,
    name: { zh: `硝酸，${zh}（国内缺省值）`, en: `Nitric acid, ${en} (Chinese default)` },
    value,
    region: 'CN',
    citation: { reference: 'ndrc-2011-1041', locator: '省级温室气体清单编制指南（试行），硝酸生产' },
    note: keepApart,
  })),
  ipcc: (
    [
      ['low-pressure', '低压法', 'low pressure', 5],
      ['nscr', '带非选择性催化还原（NSCR）', 'with non-selective catalytic reduction (NSCR)', 2],
      ['integrated', '过程集成或尾气 N2O 分解', 'process-integrated or tail gas N2O destruction', 2.5],
      ['medium-pressure', '中压法', 'medium pressure', 7],
      ['high-pressure', '高压法', 'high pressure', 9],
    ] as const
  ).map(([id, zh, en, value]) => ({
    ...nitric,
    id: `process-nitric-acid-${id}-ipcc`,
    name: { zh: `硝酸，${zh}（IPCC）`, en: `Nitric acid, ${en} (IPCC)` },
    value,
    citation: { reference: 'ipcc-2006-v3', locator: 'Chapter 3, Table 3.3' },
  })),
};

/** Process emissions of ammonia, soda ash, carbides and nitric acid. */
export const factors: readonly CitedFactor[] = [
  ammoniaFuel,
  ...chemicals,
  ...nitricAcid.china,
  ...nitricAcid.ipcc,
];

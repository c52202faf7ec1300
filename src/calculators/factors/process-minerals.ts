import type { Bilingual } from '../engine/language.ts';
import type { CitedFactor } from './define-factor.ts';
import { guidelineDefault } from './series.ts';

type PerTonne = CitedFactor<'tCO2', 't'>;
type Share = CitedFactor<'1', '1'>;
type Row = readonly [id: string, zh: string, en: string, value: number, note?: Bilingual];

/** Stoichiometric but for the rounding: 44.01 / 100.09 = 0.4397. Per tonne of pure carbonate. */
/* @__NO_SIDE_EFFECTS__ */
function carbonate([id, zh, en, value, note]: Row): PerTonne {
  return {
    ...guidelineDefault,
    id: `process-${id}`,
    name: { zh, en },
    value,
    unit: 'tCO2',
    per: 't',
    boundary: 'process',
    citation: { reference: 'gb-t-32150-2015', locator: '附录，碳酸盐排放因子缺省值' },
    confidence: 'two-sources',
    note,
  };
}

/**
 * CO2 of the complete decomposition of carbonates (GB/T 32150-2015, annex): times the mass of the raw material, its
 * mass fraction of the carbonate and the calcination rate.
 */
export const carbonates: readonly PerTonne[] = (
  [
    ['caco3', '碳酸钙（CaCO3，石灰石）', 'Calcium carbonate (CaCO3, limestone)', 0.4397],
    ['mgco3', '碳酸镁（MgCO3，菱镁矿）', 'Magnesium carbonate (MgCO3, magnesite)', 0.522],
    ['na2co3', '碳酸钠（Na2CO3，纯碱）', 'Sodium carbonate (Na2CO3, soda ash)', 0.4149],
    [
      'nahco3',
      '碳酸氢钠（NaHCO3）',
      'Sodium bicarbonate (NaHCO3)',
      0.5237,
      {
        zh: '假定碳全部释放；只煅烧至碳酸钠时释放一半。',
        en: 'All carbon is assumed to be released; calcination to sodium carbonate only releases half of it.',
      },
    ],
    ['feco3', '碳酸亚铁（FeCO3，菱铁矿）', 'Iron(II) carbonate (FeCO3, siderite)', 0.3799],
    ['mnco3', '碳酸锰（MnCO3，菱锰矿）', 'Manganese carbonate (MnCO3, rhodochrosite)', 0.3829],
    ['baco3', '碳酸钡（BaCO3）', 'Barium carbonate (BaCO3)', 0.223],
    ['li2co3', '碳酸锂（Li2CO3）', 'Lithium carbonate (Li2CO3)', 0.5955],
    ['k2co3', '碳酸钾（K2CO3）', 'Potassium carbonate (K2CO3)', 0.3184],
    ['srco3', '碳酸锶（SrCO3）', 'Strontium carbonate (SrCO3)', 0.298],
    [
      'camgco3-2',
      '碳酸钙镁（CaMg(CO3)2，白云石）',
      'Calcium magnesium carbonate (CaMg(CO3)2, dolomite)',
      0.4773,
    ],
  ] as readonly Row[]
).map(carbonate);

const perTonneOf = { ...guidelineDefault, unit: 'tCO2', per: 't', boundary: 'process' } as const;

const limestoneIpcc: PerTonne = {
  ...perTonneOf,
  id: 'process-limestone-ipcc',
  name: { zh: '石灰石（IPCC 取整值）', en: 'Limestone (rounded by the IPCC)' },
  value: 0.44,
  citation: { reference: 'ipcc-2006-v3', locator: 'Table 2.1' },
};

const desulphurisationShare = {
  ...guidelineDefault,
  unit: '1',
  per: '1',
  boundary: 'property',
  citation: { reference: 'gb-t-32151-34-2024', locator: '5.2.5.2' },
  confidence: 'two-sources',
} as const;

/** Flue gas desulphurisation: the assumptions for a sorbent that was not analysed (GB/T 32151.34—2024, 5.2.5.2). */
export const desulphurisation: { readonly carbonateContent: Share; readonly conversion: Share } = {
  carbonateContent: {
    ...desulphurisationShare,
    id: 'process-desulphurisation-carbonate-content',
    name: { zh: '脱硫剂中碳酸盐含量', en: 'Carbonate content of the desulphurisation sorbent' },
    value: 0.9,
  },
  conversion: {
    ...desulphurisationShare,
    id: 'process-desulphurisation-conversion',
    name: { zh: '脱硫反应转化率', en: 'Conversion of the carbonate in desulphurisation' },
    value: 1,
  },
};

/** CO2 of the raw meal per tonne of cement clinker, without the fuels. */
export const clinker: readonly PerTonne[] = [
  {
    ...perTonneOf,
    id: 'process-clinker-ipcc',
    name: {
      zh: '水泥熟料（IPCC 缺省值，含窑灰修正 1.02）',
      en: 'Cement clinker (IPCC default, with 1.02 for kiln dust)',
    },
    value: 0.52,
    citation: { reference: 'ipcc-2006-v3', locator: 'Chapter 2, Eq. 2.4 (0.51 × 1.02)' },
    confidence: 'two-sources',
  },
  {
    ...perTonneOf,
    id: 'process-clinker-cn',
    name: { zh: '水泥熟料（国内指南缺省值）', en: 'Cement clinker (default of the Chinese guideline)' },
    value: 0.538,
    region: 'CN',
    citation: { reference: 'ndrc-2011-1041', locator: '水泥熟料生产过程' },
    confidence: 'unverified',
    note: {
      zh: '未核对原文。纳入全国碳市场的水泥企业按实测的氧化钙和氧化镁含量计算。',
      en: 'Not checked against the text. Cement plants in the national carbon market use measured CaO and MgO.',
    },
  },
];

const beforeDust: Bilingual = {
  zh: '未含石灰窑粉尘修正（× 1.02）。',
  en: 'Before the correction for lime kiln dust (× 1.02).',
};

/** CO2 per tonne of lime: the stoichiometric ratio × the content of CaO (and MgO). */
export const limes: readonly PerTonne[] = (
  [
    ['high-calcium', '高钙石灰', 'High-calcium lime', 0.7458],
    ['dolomitic', '白云石石灰（发展中国家）', 'Dolomitic lime (developing countries)', 0.7761],
    ['hydraulic', '水硬性石灰', 'Hydraulic lime', 0.5887],
  ] as const
).map(([id, zh, en, value]) => ({
  ...perTonneOf,
  id: `process-lime-${id}`,
  name: { zh: `${zh}（过程排放）`, en: `${en} (process emissions)` },
  value,
  citation: { reference: 'ipcc-2006-v3', locator: 'Chapter 2, Table 2.4' },
  note: beforeDust,
}));

/** A kind of glass: CO2 per tonne of glass made of virgin raw materials, and the cullet that is usual for it. */
export interface Glass {
  readonly id: string;
  readonly name: Bilingual;
  /** Times (1 − the share of cullet in the charge). */
  readonly emission: PerTonne;
  /** The middle of the range that the table gives. */
  readonly cullet?: Share;
}

/* @__NO_SIDE_EFFECTS__ */
function glass([id, zh, en, value, cullet]: readonly [string, string, string, number, number?]): Glass {
  const citation = { reference: 'ipcc-2006-v3', locator: 'Chapter 2, Table 2.6' } as const;
  return {
    id,
    name: { zh, en },
    emission: {
      ...perTonneOf,
      id: `process-glass-${id}`,
      name: { zh: `${zh}（过程排放）`, en: `${en} (process emissions)` },
      value,
      citation,
      note: { zh: '应乘以（1 − 碎玻璃配比）。', en: 'To be multiplied by (1 − the share of cullet).' },
    },
    cullet:
      cullet === undefined
        ? undefined
        : {
            ...guidelineDefault,
            id: `process-glass-${id}-cullet`,
            name: { zh: `${zh}：典型碎玻璃配比`, en: `${en}: usual share of cullet` },
            value: cullet,
            unit: '1',
            per: '1',
            boundary: 'property',
            citation,
            derived: true,
            note: { zh: '所列范围的中值。', en: 'The middle of the range in the table.' },
          },
  };
}

/** CO2 of the carbonates in a glass batch (IPCC 2006, volume 3, table 2.6). */
export const glasses: readonly Glass[] = (
  [
    ['generic', '玻璃（通用）', 'Glass (any)', 0.2],
    ['float', '平板（浮法）玻璃', 'Float glass', 0.21, 0.175],
    ['container', '容器玻璃', 'Container glass (flint)', 0.21, 0.45],
    ['e-glass', 'E 玻璃纤维', 'E-glass fibre', 0.19, 0.075],
    ['insulation', '绝热玻璃纤维', 'Insulation glass fibre', 0.25, 0.3],
    ['tableware', '餐具玻璃', 'Tableware glass', 0.1, 0.4],
    ['lighting', '照明玻璃', 'Lighting glass', 0.2, 0.55],
    ['laboratory', '实验室和医药玻璃', 'Laboratory and pharmaceutical glass', 0.03, 0.525],
  ] as const
).map(glass);

/** Process CO2 of carbonates, cement, lime and glass. */
export const factors: readonly CitedFactor[] = [
  ...carbonates,
  limestoneIpcc,
  desulphurisation.carbonateContent,
  desulphurisation.conversion,
  ...clinker,
  ...limes,
  ...glasses.flatMap(({ emission, cullet }) => (cullet ? [emission, cullet] : [emission])),
];

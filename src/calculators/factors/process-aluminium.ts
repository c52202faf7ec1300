import type { Bilingual } from '../engine/language.ts';
import type { CitedFactor } from './define-factor.ts';
import { guidelineDefault } from './series.ts';

type PerTonne = CitedFactor<'tCO2', 't'>;

/** CO2 of the anodes per tonne of primary aluminium. */
export const aluminiumAnodes: readonly PerTonne[] = [
  ...(
    [
      ['prebake', '预焙槽阳极消耗', 'prebaked anodes', 1.6],
      ['soderberg', '自焙槽阳极消耗', 'Söderberg anodes', 1.7],
    ] as const
  ).map(([id, zh, en, value]): PerTonne => ({
    ...guidelineDefault,
    id: `process-aluminium-${id}`,
    name: { zh: `电解铝：${zh}`, en: `Primary aluminium: ${en}` },
    value,
    unit: 'tCO2',
    per: 't',
    boundary: 'process',
    citation: { reference: 'ipcc-2006-v3', locator: 'Chapter 4, Table 4.10' },
  })),
  {
    ...guidelineDefault,
    id: 'process-aluminium-anode-cn',
    name: {
      zh: '电解铝：阳极消耗（征求意见稿缺省推算）',
      en: 'Primary aluminium: anodes (from defaults of the draft guideline)',
    },
    value: 1.424,
    unit: 'tCO2',
    per: 't',
    boundary: 'process',
    region: 'CN',
    citation: { reference: 'mee-aluminium-draft', locator: '阳极消耗缺省值' },
    reviewBy: '2026-12-31',
    note: { zh: '出自征求意见稿，应核对正式文本。', en: 'From a draft; the final text must be checked.' },
  },
];

/** The anode effect in one figure, as the draft guideline's defaults give it. Not to be added to CF4 and C2F6. */
export const anodeEffect: CitedFactor<'tCO2e', 't'> = {
  ...guidelineDefault,
  id: 'process-aluminium-anode-effect-cn',
  name: {
    zh: '电解铝：阳极效应（征求意见稿缺省推算）',
    en: 'Primary aluminium: anode effect (from defaults of the draft guideline)',
  },
  value: 0.1454,
  unit: 'tCO2e',
  per: 't',
  boundary: 'process',
  region: 'CN',
  citation: { reference: 'mee-aluminium-draft', locator: '阳极效应缺省值' },
  reviewBy: '2026-12-31',
  note: {
    zh: '出自征求意见稿，应核对正式文本。已折算为二氧化碳当量，不得与 CF4、C2F6 的量相加。',
    en: 'From a draft; the final text must be checked. Already in CO2e: not to be added to CF4 and C2F6.',
  },
};

/** A cell technology: CF4 and C2F6 per tonne of aluminium, by default or from the anode effects that were counted. */
export interface AluminiumCell {
  readonly id: 'cwpb' | 'swpb' | 'vss' | 'hss';
  readonly name: Bilingual;
  readonly cf4: CitedFactor<'kg', 't'>;
  readonly c2f6: CitedFactor<'kg', 't'>;
  /** kg CF4 per t, times the anode effect minutes per cell and day. */
  readonly slope: CitedFactor<'kg', 't'>;
  /** kg C2F6 per kg CF4, for use with the slope. */
  readonly c2f6PerCf4: CitedFactor<'1', '1'>;
}

/* @__NO_SIDE_EFFECTS__ */
function cell(
  id: AluminiumCell['id'],
  name: Bilingual,
  [cf4, c2f6, slope, c2f6PerCf4]: readonly [number, number, number, number],
): AluminiumCell {
  const gas = (substance: 'CF4' | 'C2F6', value: number): CitedFactor<'kg', 't'> => ({
    ...guidelineDefault,
    id: `process-aluminium-${substance.toLowerCase()}-${id}`,
    name: { zh: `电解铝 ${substance}：${name.zh}`, en: `Primary aluminium, ${substance}: ${name.en}` },
    value,
    unit: 'kg',
    per: 't',
    substance,
    boundary: 'process',
    citation: { reference: 'ipcc-2006-v3', locator: 'Chapter 4, Table 4.15' },
  });
  const measured = { reference: 'ipcc-2006-v3', locator: 'Chapter 4, Table 4.16' } as const;
  return {
    id,
    name,
    cf4: gas('CF4', cf4),
    c2f6: gas('C2F6', c2f6),
    slope: {
      ...guidelineDefault,
      id: `process-aluminium-slope-${id}`,
      name: { zh: `阳极效应斜率系数：${name.zh}`, en: `Slope coefficient of the anode effect: ${name.en}` },
      value: slope,
      unit: 'kg',
      per: 't',
      substance: 'CF4',
      // Not an emission factor before it is multiplied by the minutes.
      boundary: 'property',
      citation: measured,
      note: {
        zh: '须再乘以每槽日的阳极效应分钟数。',
        en: 'To be multiplied by the anode effect minutes per cell and day.',
      },
    },
    c2f6PerCf4: {
      ...guidelineDefault,
      id: `process-aluminium-c2f6-per-cf4-${id}`,
      name: { zh: `C2F6 与 CF4 的质量比：${name.zh}`, en: `Mass of C2F6 per CF4: ${name.en}` },
      value: c2f6PerCf4,
      unit: '1',
      per: '1',
      substance: 'C2F6',
      boundary: 'property',
      citation: measured,
    },
  };
}

/** The perfluorocarbons of the anode effect by cell technology (IPCC 2006, volume 3, tables 4.15 and 4.16). */
export const aluminiumCells: readonly AluminiumCell[] = [
  cell(
    'cwpb',
    { zh: '中间下料预焙槽（CWPB）', en: 'centre-worked prebake cells (CWPB)' },
    [0.4, 0.04, 0.143, 0.121],
  ),
  cell(
    'swpb',
    { zh: '边部下料预焙槽（SWPB）', en: 'side-worked prebake cells (SWPB)' },
    [1.6, 0.4, 0.272, 0.252],
  ),
  cell(
    'vss',
    { zh: '立式自焙槽（VSS）', en: 'vertical stud Söderberg cells (VSS)' },
    [0.8, 0.04, 0.092, 0.053],
  ),
  cell(
    'hss',
    { zh: '卧式自焙槽（HSS）', en: 'horizontal stud Söderberg cells (HSS)' },
    [0.4, 0.03, 0.099, 0.085],
  ),
];

/** The defaults of the guideline of 2013 for the anode effect, not traced to the text. */
export const anodeEffect2013: readonly CitedFactor<'kg', 't'>[] = (
  [
    ['CF4', 0.034],
    ['C2F6', 0.0034],
  ] as const
).map(([substance, value]) => ({
  ...guidelineDefault,
  id: `process-aluminium-${substance.toLowerCase()}-cn-2013`,
  name: {
    zh: `电解铝 ${substance}：阳极效应（2013 年指南缺省值）`,
    en: `Primary aluminium, ${substance}: anode effect (default of the 2013 guideline)`,
  },
  value,
  unit: 'kg',
  per: 't',
  substance,
  boundary: 'process',
  region: 'CN',
  citation: { reference: 'ndrc-2013-2526', locator: '阳极效应缺省值' },
  confidence: 'unverified',
}));

/** Process emissions of primary aluminium. */
export const factors: readonly CitedFactor[] = [
  ...aluminiumAnodes,
  anodeEffect,
  ...aluminiumCells.flatMap(({ cf4, c2f6, slope, c2f6PerCf4 }) => [cf4, c2f6, slope, c2f6PerCf4]),
  ...anodeEffect2013,
];

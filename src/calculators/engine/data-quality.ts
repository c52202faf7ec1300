import type { Bilingual } from './language.ts';

/** How a figure of activity data came about. The rubric and its five points are this site's own, not a standard's. */
export type DataStatus = 'measured-calibrated' | 'billed' | 'calculated' | 'estimated' | 'proxy';

/**
 * The three kinds of activity data of GB/T 32150-2025 (table 2): 原始 as measured or recorded, 二次 converted from
 * something else, with the conversion on record, 替代 taken from a similar process, which is named.
 */
export type DataKind = 'primary' | 'secondary' | 'proxy';

/** One row of the rubric. */
export interface DataStatusFacts {
  /** 5 is the best, 1 the worst. */
  readonly score: 1 | 2 | 3 | 4 | 5;
  readonly name: Bilingual;
  /** When a figure belongs here. */
  readonly meaning: Bilingual;
  readonly kind: DataKind;
}

/** The rubric of this site, best first. The kind says what an inventory by GB/T 32150-2025 calls such a figure. */
export const dataStatuses: Readonly<Record<DataStatus, DataStatusFacts>> = {
  'measured-calibrated': {
    score: 5,
    name: { zh: '实测（仪表经检定校准）', en: 'Measured, instrument calibrated' },
    meaning: {
      zh: '由在检定或校准有效期内的仪表连续计量',
      en: 'Metered throughout by an instrument whose calibration is valid',
    },
    kind: 'primary',
  },
  billed: {
    score: 4,
    name: { zh: '结算单据', en: 'Billed' },
    meaning: {
      zh: '取自发票、结算单或供应商对账单',
      en: 'From an invoice, a settlement or a statement of the supplier',
    },
    kind: 'primary',
  },
  calculated: {
    score: 3,
    name: { zh: '计算', en: 'Calculated' },
    meaning: {
      zh: '由其他记录换算而来，如库存差、密度、单价',
      en: 'Converted from other records, such as stocks, a density or a price',
    },
    kind: 'secondary',
  },
  estimated: {
    score: 2,
    name: { zh: '估算', en: 'Estimated' },
    meaning: {
      zh: '由部分记录外推，或按经验参数估计',
      en: 'Extrapolated from part of the records, or by rules of experience',
    },
    kind: 'secondary',
  },
  proxy: {
    score: 1,
    name: { zh: '替代数据', en: 'Proxy' },
    meaning: {
      zh: '取自类似过程或行业平均',
      en: 'Taken from a similar process or the average of an industry',
    },
    kind: 'proxy',
  },
};

export const dataKindNames: Readonly<Record<DataKind, Bilingual>> = {
  primary: { zh: '原始数据', en: 'primary data' },
  secondary: { zh: '二次数据', en: 'secondary data' },
  proxy: { zh: '替代数据', en: 'proxy data' },
};

/** The emissions of a line and how its activity data came about; undefined where nobody said. */
export interface QualityPart {
  readonly emissions: number;
  readonly status: DataStatus | undefined;
}

/** The quality of a whole by the share of absolute emissions, so that an export doesn't cancel a purchase. */
export interface WeightedQuality {
  /** The mean score of what has a status, 1 to 5; undefined where nothing that emits has one. */
  readonly score: number | undefined;
  /** Of all absolute emissions, 0 to 1, by status. With `unknownShare` they add up to 1, or to 0 where nothing emits. */
  readonly shares: Readonly<Record<DataStatus, number>>;
  /** The same by the three kinds of GB/T 32150-2025. */
  readonly kindShares: Readonly<Record<DataKind, number>>;
  /** What has no status. It is no part of the score: unknown isn't bad, and it isn't good. */
  readonly unknownShare: number;
}

/** @throws RangeError for emissions that are no finite number. */
export function weightedQuality(parts: readonly QualityPart[]): WeightedQuality {
  const whole = parts.reduce((total, { emissions }) => total + sizeOf(emissions), 0);
  const shareOf = (matches: (status: DataStatus | undefined) => boolean): number => {
    const some = parts.filter(({ status }) => matches(status));
    return whole === 0 ? 0 : some.reduce((total, { emissions }) => total + sizeOf(emissions), 0) / whole;
  };
  const shareOfKind = (kind: DataKind) =>
    shareOf((status) => status !== undefined && dataStatuses[status].kind === kind);

  const statuses = Object.keys(dataStatuses) as DataStatus[];
  const shares = Object.fromEntries(
    statuses.map((status) => [status, shareOf((other) => other === status)]),
  ) as Record<DataStatus, number>;
  const known = shareOf((status) => status !== undefined);
  const points = statuses.reduce((total, status) => total + shares[status] * dataStatuses[status].score, 0);
  return {
    score: known > 0 ? points / known : undefined,
    shares,
    kindShares: {
      primary: shareOfKind('primary'),
      secondary: shareOfKind('secondary'),
      proxy: shareOfKind('proxy'),
    },
    unknownShare: shareOf((status) => status === undefined),
  };
}

function sizeOf(emissions: number): number {
  if (!Number.isFinite(emissions)) throw new RangeError(`Emissions are a finite number, not ${emissions}.`);
  return Math.abs(emissions);
}

import type { Bilingual } from '../engine/language.ts';
import type { CitedFactor } from './define-factor.ts';
import { guidelineDefault } from './series.ts';

type Share = CitedFactor<'1', '1'>;

/** A kind of equipment and the share of its charge that it loses. A refill that was weighed goes before it. */
export interface LeakageRate {
  readonly id: string;
  readonly name: Bilingual;
  /** Per year of operation. */
  readonly operation: Share;
  /** Once, when the equipment is filled on site. */
  readonly installation?: Share;
}

const screening: Bilingual = {
  zh: '筛选法估值：有充装记录时用充装量平衡。',
  en: 'A screening estimate: where refills are recorded, use their mass balance.',
};

/* @__NO_SIDE_EFFECTS__ */
function equipment(id: string, zh: string, en: string, operation: number, installation: number): LeakageRate {
  const share = {
    ...guidelineDefault,
    region: 'GB',
    unit: '1',
    per: '1',
    boundary: 'fugitive',
    citation: { reference: 'defra-annex-8', locator: 'Annex 8, operating leak rates and installation' },
    note: screening,
  } as const;
  return {
    id,
    name: { zh, en },
    operation: {
      ...share,
      id: `leakage-${id}-operation`,
      name: { zh: `${zh}：年泄漏率`, en: `${en}: leaked per year of operation` },
      value: operation,
    },
    installation: {
      ...share,
      id: `leakage-${id}-installation`,
      name: { zh: `${zh}：安装充装排放率`, en: `${en}: emitted at installation` },
      value: installation,
    },
  };
}

/** Leakage of refrigerants by kind of equipment, and of SF6 from switchgear, as shares of the charge. */
export const leakageRates: readonly LeakageRate[] = [
  equipment('domestic-refrigeration', '家用制冷设备', 'Domestic refrigeration', 0.003, 0.01),
  equipment(
    'standalone-refrigeration',
    '独立式商用制冷设备',
    'Stand-alone commercial refrigeration',
    0.015,
    0.015,
  ),
  equipment(
    'commercial-refrigeration',
    '中大型商用制冷系统',
    'Medium and large commercial refrigeration',
    0.11,
    0.02,
  ),
  equipment('transport-refrigeration', '运输制冷设备', 'Transport refrigeration', 0.08, 0.01),
  equipment(
    'industrial-refrigeration',
    '工业制冷系统（含食品冷库）',
    'Industrial refrigeration (with cold stores)',
    0.08,
    0.01,
  ),
  equipment('chiller', '冷水机组', 'Chillers', 0.03, 0.01),
  equipment('air-conditioning', '住宅和商用空调', 'Residential and commercial air conditioning', 0.085, 0.01),
  equipment('mobile-air-conditioning', '车用空调', 'Mobile air conditioning', 0.075, 0.01),
  {
    id: 'sf6-switchgear',
    name: { zh: 'SF6 电气设备', en: 'SF6 switchgear' },
    operation: {
      ...guidelineDefault,
      id: 'leakage-sf6-switchgear-operation',
      name: { zh: 'SF6 电气设备：年漏气率限值', en: 'SF6 switchgear: limit of the leakage per year' },
      value: 0.005,
      unit: '1',
      per: '1',
      substance: 'SF6',
      boundary: 'fugitive',
      region: 'CN',
      citation: { reference: 'gb-t-8905-2012', locator: '年漏气率' },
      note: {
        zh: '标准的限值，不是实测的平均；有补气记录时用补气量平衡。',
        en: 'A limit of the standard, not a measured average; where refills are recorded, use their mass balance.',
      },
    },
  },
];

/** Shares of the charge that equipment loses. */
export const factors: readonly CitedFactor[] = leakageRates.flatMap(({ operation, installation }) =>
  installation ? [operation, installation] : [operation],
);

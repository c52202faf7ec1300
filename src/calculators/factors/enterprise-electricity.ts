import type { Confidence } from '../engine/factor.ts';
import type { ReferenceId } from '../references.ts';
import { type CitedFactor, defineFactor } from './define-factor.ts';

/* @__NO_SIDE_EFFECTS__ */
function enterprise(
  year: number,
  value: number,
  reference: ReferenceId,
  confidence: Confidence,
  [zh, en]: readonly [zh: string, en: string],
): CitedFactor<'tCO2', 'MWh'> {
  return defineFactor({
    id: `enterprise-electricity-cn-${year}`,
    name: {
      zh: `${year} 年度企业核算用全国电网排放因子`,
      en: `Grid factor for the enterprise reports of ${year}, China`,
    },
    value,
    unit: 'tCO2',
    per: 'MWh',
    boundary: 'generation',
    citation: { reference, locator: '全国电网排放因子' },
    confidence,
    usedBy: ['emissions'],
    reviewBy: '2026-12-31',
    region: 'CN',
    year,
    note: { zh, en },
  });
}

/**
 * The grid factors that notices of the ministry set for enterprise reports of a given year. Many calculators still
 * quote 0.5703 as the grid's; the averages are in `gridElectricity`.
 */
export const enterpriseElectricity: readonly CitedFactor<'tCO2', 'MWh'>[] = [
  enterprise(2022, 0.5703, 'mee-2023-43', 'two-sources', [
    '发电行业及重点企业 2022 年度报告用，不是现行的全国电网平均因子（2023 年为 0.5306）。',
    'For the 2022 reports of power generators and key enterprises; not the current grid average (0.5306 for 2023).',
  ]),
  enterprise(2021, 0.581, 'mee-2022-111', 'one-source', [
    '2021 年度报告用，不是现行的全国电网平均因子；文号待核。',
    'For the reports of 2021; not the current grid average. The document number is unverified.',
  ]),
  enterprise(2015, 0.6101, 'mee-power-generation-guideline-early', 'unverified', [
    '早期版本所用的 2015 年数值，未核实；不是现行的全国电网平均因子。',
    'The value for 2015 in an early edition, unverified; not the current grid average.',
  ]),
];

export { enterpriseElectricity as factors };

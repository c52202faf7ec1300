import { amount, claimIn, lotsIn, retired, type ExampleLedger, type ExampleLot } from './example.ts';

const YEAR = 2025;

const entity = { zh: '渝示例机械制造有限公司', en: 'Yu Example Machinery Co., Ltd.' };

/** March to October: 250 certificates each, fewer than the megawatt-hours of the month. */
const certificates = [3, 4, 5, 6, 7, 8, 9, 10].map((month): ExampleLot => {
  const mm = String(month).padStart(2, '0');
  return {
    id: `certificates-${mm}`,
    kind: 'certificate',
    name: { zh: `绿证 ${YEAR} 年 ${month} 月`, en: `Certificates of ${YEAR}-${mm}` },
    project: { zh: '示例风电场', en: 'Example wind farm' },
    document: { zh: '示例：绿证核销证明 2026-01', en: 'Example: proof of cancellation 2026-01' },
    fields: {
      quantity: amount(250, 'MWh'),
      price: amount(5, 'CNY'),
      instrument: 'certificate',
      registry: 'nea',
      origin: 'wind',
      generated: `${YEAR}-${mm}`,
      serials: `EXAMPLE-GEC-${YEAR}${mm}-000001 ~ EXAMPLE-GEC-${YEAR}${mm}-000250`,
      ...retired(YEAR, '2026-01-20'),
    },
  };
});

const credits: readonly ExampleLot[] = [
  {
    id: 'ccer-retired',
    kind: 'ccer',
    name: { zh: 'CCER 造林碳汇 900 吨', en: 'CCER, afforestation, 900 t' },
    project: { zh: '示例造林项目', en: 'Example afforestation' },
    document: { zh: '示例：CCER 注销证明 01', en: 'Example: proof of retirement 01' },
    fields: {
      quantity: amount(900, 'tCO2e'),
      price: amount(75, 'CNY'),
      technology: 'other',
      vintage: '2023-2024',
      serials: 'EXAMPLE-CCER-000001 ~ EXAMPLE-CCER-000900',
      boundary: 'outside',
      effect: 'removal',
      ...retired(YEAR, '2026-03-18'),
    },
  },
  {
    id: 'tanhuitong-retired',
    kind: 'tanhuitong',
    name: { zh: '“碳惠通”减排量 300 吨', en: 'Tanhuitong reductions, 300 t' },
    project: { zh: '示例林业经营项目', en: 'Example forest management' },
    document: { zh: '示例：“碳惠通”注销证明 02', en: 'Example: proof of retirement 02' },
    fields: {
      quantity: amount(300, 'tCO2e'),
      price: amount(40, 'CNY'),
      vintage: '2024',
      serials: 'EXAMPLE-CQCER-000001 ~ EXAMPLE-CQCER-000300',
      boundary: 'outside',
      effect: 'removal',
      ...retired(YEAR, '2026-03-18'),
    },
  },
  {
    id: 'ccer-held',
    kind: 'ccer',
    name: { zh: 'CCER 甲烷利用 800 吨（持有）', en: 'CCER, methane use, 800 t (held)' },
    project: { zh: '示例瓦斯利用项目', en: 'Example use of mine gas' },
    fields: {
      quantity: amount(800, 'tCO2e'),
      price: amount(72, 'CNY'),
      technology: 'other',
      vintage: '2024',
      serials: 'EXAMPLE-CCER-001001 ~ EXAMPLE-CCER-001800',
      boundary: 'outside',
      effect: 'reduction',
      status: 'held',
    },
  },
];

/** Everything in order: what is cancelled counts, and what is held would close the gap. */
export const soundLedger: ExampleLedger = {
  id: 'sound-ledger',
  name: { zh: '完整的台账', en: 'A ledger in order' },
  about: {
    zh: '绿证 2000 MWh、CCER 900 吨、“碳惠通”300 吨已核销（注销），全部计入；另持有 CCER 800 吨，列入计划后缺口补齐。',
    en: '2 000 MWh of certificates, 900 t of CCER and 300 t of Tanhuitong are retired and all count; 800 t of CCER are held, and close the gap in the plan.',
  },
  entity,
  year: YEAR,
  section: (language) => ({
    lots: lotsIn(language, entity, [...certificates, ...credits]),
    claims: [
      claimIn(language, YEAR, [
        {
          id: 'reduction-1',
          name: { zh: '屋顶光伏（示例）', en: 'Rooftop photovoltaics (example)' },
          measure: 'A.4',
          tonnes: 310,
          document: { zh: '示例：光伏电量结算单', en: 'Example: metered generation' },
        },
        {
          id: 'reduction-2',
          name: { zh: '空压机节能改造（示例）', en: 'Efficient compressors (example)' },
          measure: 'A.11',
          tonnes: '95.5',
          document: { zh: '示例：节能量核定报告', en: 'Example: report of the energy saved' },
        },
      ]),
    ],
  }),
};

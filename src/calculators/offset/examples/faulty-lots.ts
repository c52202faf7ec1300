import { amount, retired, type ExampleLot } from './example.ts';

const proof = (number: string) => ({
  zh: `示例：注销证明 ${number}`,
  en: `Example: proof of retirement ${number}`,
});

const ccer = {
  price: amount(75, 'CNY'),
  technology: 'other',
  vintage: '2023',
  boundary: 'outside',
  ...retired(2025, '2026-03-18'),
} as const;

const certificate = {
  price: amount(5, 'CNY'),
  instrument: 'certificate',
  registry: 'nea',
  origin: 'hydro',
  ...retired(2025, '2026-03-10'),
} as const;

/** Two lots that count, one of the year before, and six with a fault each. */
export const faultyLots: readonly ExampleLot[] = [
  {
    id: 'certificates-2025',
    kind: 'certificate',
    name: { zh: '绿证 2025 年 7 月', en: 'Certificates of 2025-07' },
    project: { zh: '示例水电站', en: 'Example hydropower station' },
    document: proof('11'),
    fields: {
      ...certificate,
      quantity: amount(300, 'MWh'),
      generated: '2025-07',
      serials: 'EXAMPLE-GEC-202507-000001 ~ EXAMPLE-GEC-202507-000300',
    },
  },
  {
    // Generated after the year that it is to cover.
    id: 'certificates-2026',
    kind: 'certificate',
    name: { zh: '绿证 2026 年 2 月', en: 'Certificates of 2026-02' },
    project: { zh: '示例水电站', en: 'Example hydropower station' },
    document: proof('12'),
    fields: {
      ...certificate,
      quantity: amount(400, 'MWh'),
      generated: '2026-02',
      serials: 'EXAMPLE-GEC-202602-000001 ~ EXAMPLE-GEC-202602-000400',
    },
  },
  {
    // Power of the own roof was never purchased.
    id: 'certificates-rooftop',
    kind: 'certificate',
    name: { zh: '屋顶光伏自发自用绿证', en: 'Certificates of the own roof' },
    project: { zh: '示例屋顶光伏', en: 'Example rooftop' },
    document: proof('13'),
    fields: {
      ...certificate,
      quantity: amount(120, 'MWh'),
      instrument: 'own-use',
      origin: 'solar',
      generated: '2025-08',
      serials: 'EXAMPLE-GEC-202508-000001 ~ EXAMPLE-GEC-202508-000120',
    },
  },
  {
    id: 'ccer-2024',
    kind: 'ccer',
    name: { zh: 'CCER 500 吨（已用于 2024 年）', en: 'CCER, 500 t, used for 2024' },
    project: { zh: '示例造林项目', en: 'Example afforestation' },
    document: proof('14'),
    fields: {
      ...ccer,
      quantity: amount(500, 'tCO2e'),
      serials: 'EXAMPLE-CCER-000001 ~ EXAMPLE-CCER-000500',
      ...retired(2024, '2025-04-02'),
    },
  },
  {
    // 000401 to 000500 were used for 2024.
    id: 'ccer-overlap',
    kind: 'ccer',
    name: { zh: 'CCER 400 吨', en: 'CCER, 400 t' },
    project: { zh: '示例造林项目', en: 'Example afforestation' },
    document: proof('15'),
    fields: {
      ...ccer,
      quantity: amount(400, 'tCO2e'),
      serials: 'EXAMPLE-CCER-000401 ~ EXAMPLE-CCER-000800',
    },
  },
  {
    // Cancelled for a customer.
    id: 'ccer-of-others',
    kind: 'ccer',
    name: { zh: 'CCER 250 吨', en: 'CCER, 250 t' },
    project: { zh: '示例瓦斯利用项目', en: 'Example use of mine gas' },
    document: proof('16'),
    beneficiary: { zh: '渝虚构贸易有限公司', en: 'Yu Invented Trading Co., Ltd.' },
    fields: {
      ...ccer,
      quantity: amount(250, 'tCO2e'),
      serials: 'EXAMPLE-CCER-002001 ~ EXAMPLE-CCER-002250',
    },
  },
  {
    // Used on the carbon market already.
    id: 'ccer-compliance',
    kind: 'ccer',
    name: { zh: 'CCER 200 吨', en: 'CCER, 200 t' },
    project: { zh: '示例瓦斯利用项目', en: 'Example use of mine gas' },
    document: proof('17'),
    fields: {
      ...ccer,
      quantity: amount(200, 'tCO2e'),
      serials: 'EXAMPLE-CCER-003001 ~ EXAMPLE-CCER-003200',
      ...retired(2025, '2025-12-15'),
      purpose: 'compliance',
    },
  },
  {
    id: 'tanhuitong',
    kind: 'tanhuitong',
    name: { zh: '“碳惠通”减排量 300 吨', en: 'Tanhuitong reductions, 300 t' },
    project: { zh: '示例林业经营项目', en: 'Example forest management' },
    document: proof('18'),
    fields: {
      quantity: amount(300, 'tCO2e'),
      price: amount(40, 'CNY'),
      vintage: '2024',
      serials: 'EXAMPLE-CQCER-000001 ~ EXAMPLE-CQCER-000300',
      boundary: 'outside',
      ...retired(2025, '2026-03-18'),
    },
  },
  {
    // The own roof lowers the inventory already.
    id: 'tanhuitong-inside',
    kind: 'tanhuitong',
    name: { zh: '本厂光伏的“碳惠通”减排量', en: 'Tanhuitong reductions of the own roof' },
    project: { zh: '示例屋顶光伏', en: 'Example rooftop' },
    document: proof('19'),
    fields: {
      quantity: amount(60, 'tCO2e'),
      price: amount(40, 'CNY'),
      vintage: '2024',
      serials: 'EXAMPLE-CQCER-001001 ~ EXAMPLE-CQCER-001060',
      boundary: 'inside',
      ...retired(2025, '2026-03-18'),
    },
  },
];

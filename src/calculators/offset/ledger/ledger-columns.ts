import type { Bilingual } from '../../engine/language.ts';

/** The headings of a ledger, by what stands below: what a lot holds, in the order of an export, which reads them again. */
export const lotHeadings = {
  name: { zh: '名称', en: 'Name' },
  kind: { zh: '类型', en: 'Type' },
  registry: { zh: '登记机构', en: 'Registry' },
  project: { zh: '项目名称', en: 'Project' },
  methodology: { zh: '方法学', en: 'Methodology' },
  serials: { zh: '序列号或证书编号', en: 'Serial numbers' },
  vintage: { zh: '减排年份', en: 'Vintage' },
  generated: { zh: '发电月份', en: 'Month of generation' },
  quantity: { zh: '数量', en: 'Quantity' },
  unit: { zh: '单位', en: 'Unit' },
  price: { zh: '单价（元）', en: 'Price (CNY)' },
  status: { zh: '核销状态', en: 'Status' },
  retiredOn: { zh: '核销日期', en: 'Cancellation date' },
  beneficiary: { zh: '核销主体', en: 'Beneficiary' },
  purpose: { zh: '核销用途', en: 'Purpose' },
  forYear: { zh: '核销年度', en: 'Cancelled for the year' },
  document: { zh: '原始凭证', en: 'Document' },
  note: { zh: '备注', en: 'Note' },
  boundary: { zh: '是否在边界内', en: 'Inside the boundary' },
  place: { zh: '是否本地', en: 'Local' },
  effect: { zh: '减排或清除', en: 'Reduction or removal' },
  splitting: { zh: '可否拆分', en: 'Divisible' },
  technology: { zh: '技术', en: 'Technology' },
  certificatesCancelled: { zh: '绿证已注销的证明', en: 'Proof of cancelled certificates' },
  instrument: { zh: '绿证形式', en: 'Form of the certificate' },
  origin: { zh: '能源种类', en: 'Energy' },
  market: { zh: '碳市场', en: 'Carbon market' },
  voluntary: { zh: '是否自愿注销', en: 'Cancelled voluntarily' },
  use: { zh: '指定匹配量', en: 'Quantity set by hand' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What a column of a ledger holds. */
export type LotColumn = keyof typeof lotHeadings;

/** The columns in the order of an export. */
export const lotColumns = Object.keys(lotHeadings) as readonly LotColumn[];

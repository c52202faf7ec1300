import type { Bilingual } from '../../engine/language.ts';
import { both, same, type ImportTemplate } from '../../lines/table/import-template.ts';
import { lotHeadings, type LotColumn } from '../ledger/ledger-columns.ts';

export { sheetsOfTemplate } from '../../lines/table/import-template.ts';

const about: Partial<Record<LotColumn, Bilingual>> = {
  name: both('这一批的叫法。', 'What the lot is called.'),
  kind: both('CCER、绿证、绿电交易、碳惠通……', 'CCER, green electricity certificates, …'),
  registry: both('登记在哪里；可不填。', 'Where it is registered; optional.'),
  project: both('项目的名称或编号。', 'The project by its name.'),
  serials: both('序列号或证书编号，成段的写首尾。', 'Serial numbers; a range by its ends.'),
  vintage: both('减排产生的年份。', 'The year of the reductions.'),
  generated: both(
    '发电的月份，如 2025-03；绿证必填。',
    'The month of generation, such as 2025-03; of certificates.',
  ),
  quantity: both('数量，大于 0。', 'More than 0.'),
  unit: both('减排量用 tCO2e，绿证用 MWh。', 'tCO2e of credits, MWh of certificates.'),
  price: both('每单位的价格，元；可不填。', 'CNY per unit; optional.'),
  status: both('已核销或未核销。', 'Held or retired.'),
  retiredOn: both('核销的日期，如 2026-03-01。', 'The day, such as 2026-03-01.'),
  beneficiary: both('核销证明上写的主体。', 'Named on the proof of cancellation.'),
  purpose: both('核销证明上写的用途。', 'As on the proof.'),
  forYear: both('用于哪一年的抵消。', 'The year that it is used for.'),
  document: both('核销证明或合同的编号。', 'Proof or contract.'),
  note: both('其他说明。', 'Anything else.'),
};

const options: Partial<Record<LotColumn, readonly Bilingual[]>> = {
  kind: [same('CCER'), both('绿证', 'Green certificate'), both('绿电交易', 'Green power trade'), both('碳惠通', 'CQCER'), both('碳信用', 'Carbon credit')],
  unit: [same('tCO2e'), same('MWh')],
  status: [both('已核销', 'Retired'), both('未核销', 'Held')],
}; // prettier-ignore

const columns = Object.keys(about) as readonly LotColumn[];

/** Example rows by column. */
const rows: readonly Partial<Record<LotColumn, Bilingual | number>>[] = [
  { name: both('林业碳汇一批', 'Forest lot 1'), kind: same('CCER'), project: both('某造林碳汇项目', 'An afforestation project'), serials: same('CN-2025-000001'), vintage: same('2025'), quantity: 1000, unit: same('tCO2e'), price: 80, status: both('未核销', 'Held') },
  { name: both('风电绿证 3 月', 'Wind, March'), kind: both('绿证', 'Green certificate'), project: both('某风电场', 'A wind farm'), serials: same('GEC-2025-03-0001'), generated: same('2025-03'), quantity: 500, unit: same('MWh'), price: 5, status: both('未核销', 'Held') },
]; // prettier-ignore

/** A ledger of credits and certificates, with the headings of an exported one. */
const ledger: ImportTemplate = {
  id: 'ledger',
  name: both('抵消台账', 'Offset ledger'),
  columns: columns.map((column) => ({
    heading: lotHeadings[column],
    about: about[column] ?? lotHeadings[column],
    ...(options[column] && { options: options[column] }),
  })),
  examples: rows.map((row) => columns.map((column) => row[column])),
  markedColumn: 0,
};

/** The tables that a ledger reads, for others to fill in. */
export const importTemplates: readonly ImportTemplate[] = [ledger];

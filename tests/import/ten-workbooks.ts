import { messyWorkbook } from './a-sheet.ts';
import type { MessyFile } from './messy-file.ts';
import { messyTexts } from './messy-texts.ts';

const merged: MessyFile = {
  mess: 'merged sites and sources, subtotals, a title, and notes below the table',
  file: '合并单元格.xlsx',
  bytes: () =>
    messyWorkbook({
      rows: [
        ['2025 年度能源消耗统计表'],
        ['编制单位：某某公司', undefined, undefined, '单位：见表'],
        ['厂区', '能源品种', '月份', '用量', '单位'],
        ['一厂', '外购电', '1月', 10, '万kWh'],
        [undefined, undefined, '2月', 11, '万kWh'],
        [undefined, '柴油', '1月', 3, 't'],
        ['小计', undefined, undefined, 24],
        ['二厂', '外购电', '1月', 20, '万kWh'],
        [undefined, undefined, '2月', 21, '万kWh'],
        ['合计', undefined, undefined, 65],
        ['注：电量取自供电局账单。'],
        ['填表人：张三', undefined, '审核：李四'],
      ],
      merged: ['A1:E1', 'A4:A6', 'B4:B5', 'A8:A9', 'B8:B9', 'A11:E11'],
    }),
  lines: [
    { name: '外购电', site: '一厂', unit: '10^4 kWh', months: { 1: '10', 2: '11' } },
    { name: '柴油', site: '一厂', unit: 't', months: { 1: '3' } },
    { name: '外购电', site: '二厂', unit: '10^4 kWh', months: { 1: '20', 2: '21' } },
  ],
  ended: [3, 2, 4, 0],
};

const units: MessyFile = {
  mess: 'units in the headings, 万 and full-width digits in the numbers, thousands',
  file: '单位在表头.xlsx',
  bytes: () =>
    messyWorkbook({
      rows: [
        ['能源名称', '消耗量（万kWh）'],
        ['外购电', '３２０．５'],
        ['光伏自用电', '1,200.5'],
        ['外购绿电', '1.2万 kWh'],
      ],
    }),
  lines: [
    { name: '外购电', unit: '10^4 kWh', amount: '３２０．５' },
    { name: '光伏自用电', unit: '10^4 kWh', amount: '1,200.5' },
    { name: '外购绿电', unit: 'kWh', amount: '1.2万' },
  ],
  ended: [3, 0, 0, 0],
};

const dates: MessyFile = {
  mess: 'months written in eight ways, among them days, texts and bare numbers of days',
  file: '日期混乱.xlsx',
  bytes: () =>
    messyWorkbook({
      rows: [
        ['账期', '项目', '电量/kWh'],
        ['2025年1月', '外购电', 101],
        ['2025.2', '外购电', 102],
        ['2025/3/1', '外购电', 103],
        ['4月', '外购电', 104],
        // 1 May 2025 and 1 June 2025, counted from 30 December 1899: 45658 is 1 January 2025, and 120 and 151 days later.
        [{ day: 45778 }, '外购电', 105],
        [45809, '外购电', 106],
        ['2025-07', '外购电', 107],
        ['2025年7月26日至2025年8月25日', '外购电', 108],
        ['Sep 2025', '外购电', 109],
        ['202510', '外购电', 110],
        ['十一月', '外购电', 111],
        ['2025-12-31 00:00:00', '外购电', 112],
        ['2024年12月', '外购电', 99],
        ['全年', '外购电', 1278],
      ],
    }),
  lines: [
    {
      name: '外购电',
      unit: 'kWh',
      months: Object.fromEntries(Array.from({ length: 12 }, (_, place) => [place + 1, String(101 + place)])),
    },
  ],
  ended: [1, 11, 1, 1],
};

const wide: MessyFile = {
  mess: 'months as columns below a merged heading, a column of totals, and headings in two rows',
  file: '月份为列.xlsx',
  bytes: () =>
    messyWorkbook({
      rows: [
        ['能源消耗台账（2025 年）'],
        ['能源品种', '单位', '各月用量', undefined, undefined, '合计'],
        [undefined, undefined, '1月', '2月', '3月', undefined],
        ['天然气', '万Nm³', 1.5, 2, 1, 4.5],
        ['汽油', 't', '-', 0.5, 0.25, 0.75],
      ],
      merged: ['A1:F1', 'A2:A3', 'B2:B3', 'C2:E2', 'F2:F3'],
    }),
  lines: [
    { name: '天然气', unit: '10^4 Nm3', months: { 1: '1.5', 2: '2', 3: '1' } },
    { name: '汽油', unit: 't', months: { 2: '0.5', 3: '0.25' } },
  ],
  ended: [2, 0, 0, 0],
};

const meters: MessyFile = {
  mess: 'readings of meters instead of amounts',
  file: '抄表记录.xlsx',
  bytes: () =>
    messyWorkbook({
      rows: [
        ['抄表月份', '项目', '表号', '起码', '止码', '倍率', '电量(kWh)'],
        ['1月', '外购电', 'A-01', 1200, 1500, 40],
        ['2月', '外购电', 'A-01', 1500, 1750.5, 40],
        ['1月', '外购电', 'B-02', 80, 95, 100],
        ['2月', '外购电', 'B-02', 95, 90, 100],
      ],
    }),
  lines: [
    {
      name: '外购电',
      unit: 'kWh',
      // (1500 − 1200) × 40 = 12 000, (1750.5 − 1500) × 40 = 10 020
      months: { 1: '12000', 2: '10020' },
      note: '1月: (1500 − 1200) × 40 = 12000; 2月: (1750.5 − 1500) × 40 = 10020',
    },
    // (95 − 80) × 100 = 1 500; in February the meter went backwards
    { name: '外购电', unit: 'kWh', months: { 1: '1500' }, note: '1月: (95 − 80) × 100 = 1500' },
  ],
  ended: [2, 1, 0, 1],
};

const pages: MessyFile = {
  mess: 'headings repeated on every page, blank rows, subtotals of pages',
  file: '分页打印.xlsx',
  bytes: () =>
    messyWorkbook({
      rows: [
        ['名称', '数量', '单位'],
        ['柴油', 3, 't'],
        ['本页小计', 3],
        [],
        ['名称', '数量', '单位'],
        ['汽油', 2, 't'],
        ['本页小计', 2],
        ['总　计', 5],
      ],
    }),
  lines: [
    { name: '柴油', unit: 't', amount: '3' },
    { name: '汽油', unit: 't', amount: '2' },
  ],
  ended: [2, 0, 5, 0],
};

const hidden: MessyFile = {
  mess: 'a hidden sheet before the one that counts, numbers as texts, units in the cells and below the headings',
  file: '隐藏工作表.xlsx',
  bytes: () =>
    messyWorkbook(
      {
        name: '旧数据',
        isHidden: true,
        rows: [
          ['名称', '数量', '单位'],
          ['柴油', 999, 't'],
        ],
      },
      {
        name: '能耗',
        rows: [
          ['项目', '用量'],
          [undefined, '(kWh)'],
          ['外购电', '320000'],
          ['外购热力', '12 GJ'],
        ],
      },
    ),
  lines: [
    { name: '外购电', unit: 'kWh', amount: '320000' },
    { name: '外购热力', unit: 'GJ', amount: '12' },
  ],
  ended: [2, 0, 0, 0],
};

/** Each with a mess of its own. */
export const messyFiles: readonly MessyFile[] = [
  merged, units, dates, wide, meters, pages, hidden, ...messyTexts,
]; // prettier-ignore

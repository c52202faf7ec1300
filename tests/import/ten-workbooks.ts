import { messyWorkbook } from './a-sheet.ts';

/** A file as somebody sends it, with the lines that it is about, in the order of their first rows. */
export interface MessyFile {
  /** What is messy about it. */
  readonly mess: string;
  readonly file: string;
  readonly bytes: () => Uint8Array<ArrayBuffer>;
  readonly lines: readonly ExpectedLine[];
  /** How many rows end how: read, joined to another, skipped as no data, unreadable. */
  readonly ended: readonly [read: number, joined: number, skipped: number, unreadable: number];
}

/** A line by its name, its site, its unit, and a yearly amount or its months, January first. */
export interface ExpectedLine {
  readonly name: string;
  readonly site?: string;
  readonly unit: string;
  readonly amount?: string;
  readonly months?: Readonly<Record<number, string>>;
  readonly note?: string;
}

const utf8 = (text: string) => new TextEncoder().encode(text);

/** Little-endian UTF-16 with its mark, as Excel saves “Unicode text”. */
const utf16 = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));

/** 月份,项目,用量,单位 / 1月,天然气,2.5,万Nm3 / 合计,,2.5, in GB 18030, as Chinese Excel saves CSV. */
const gb18030 = () =>
  new Uint8Array(
    Buffer.from(
      'd4c2b7dd2ccfeec4bf2cd3c3c1bf2cb5a5cebb0d0a31d4c22cccecc8bbc6f82c322e352ccdf24e6d330d0abacfbcc62c2c322e352c0d0a',
      'hex',
    ),
  );

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

const gb: MessyFile = {
  mess: 'a text of commas in GB 18030',
  file: '导出.csv',
  bytes: gb18030,
  lines: [{ name: '天然气', unit: '10^4 Nm3', months: { 1: '2.5' } }],
  ended: [1, 0, 1, 0],
};

const page: MessyFile = {
  mess: 'a web page that is called .xls',
  file: '系统导出.xls',
  bytes: () =>
    utf8(
      '<html><head><meta charset="utf-8"><style>td{mso-number-format:General}</style><script>alert(1)</script></head><body>' +
        '<table border=1><tr><th colspan=3>能耗明细</th></tr><tr><th>名称</th><th>用量</th><th>单位</th></tr>' +
        '<tr><td>外购&#30005;</td><td>1,250.5</td><td>MWh</td></tr><tr><td>外购热力<br></td><td>40&nbsp;</td><td>GJ</td></tr>' +
        '<tr><td>合计</td><td></td><td></td></tr></table></body></html>',
    ),
  lines: [
    { name: '外购电', unit: 'MWh', amount: '1,250.5' },
    { name: '外购热力', unit: 'GJ', amount: '40' },
  ],
  ended: [2, 0, 1, 0],
};

const xml2003: MessyFile = {
  mess: 'an XML spreadsheet of 2003 that is called .xls',
  file: '旧系统.xls',
  bytes: () => {
    const cell = (type: string, text: string, more = '') =>
      `<Cell${more}><Data ss:Type="${type}">${text}</Data></Cell>`;
    const row = (...cells: readonly string[]) => `<Row>${cells.join('')}</Row>`;
    return utf8(
      '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="能耗"><Table>' +
        row(
          cell('String', '场所'),
          cell('String', '月份'),
          cell('String', '能源'),
          cell('String', '用量（t）'),
        ) +
        row(
          cell('String', '仓库', ' ss:MergeDown="1"'),
          cell('DateTime', '2025-01-01T00:00:00.000'),
          cell('String', '柴油'),
          cell('Number', '1.5'),
        ) +
        row(cell('String', '2月', ' ss:Index="2"'), cell('String', '柴油'), cell('Number', '2')) +
        '</Table></Worksheet></Workbook>',
    );
  },
  lines: [{ name: '柴油', site: '仓库', unit: 't', months: { 1: '1.5', 2: '2' } }],
  ended: [1, 1, 0, 0],
};

const text16: MessyFile = {
  mess: 'text between tabs in UTF-16 that is called .xls',
  file: '文本.xls',
  bytes: () => utf16('名称\t数量\t单位\r\n汽油\t２\tt\r\n'),
  lines: [{ name: '汽油', unit: 't', amount: '２' }],
  ended: [1, 0, 0, 0],
};

/** Each with a mess of its own. */
export const messyFiles: readonly MessyFile[] = [
  merged, units, dates, wide, meters, pages, hidden, gb, page, xml2003, text16,
]; // prettier-ignore

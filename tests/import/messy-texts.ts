import type { MessyFile } from './messy-file.ts';

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

/** Files that are no archives: text, a page, XML, each called something else. */
export const messyTexts: readonly MessyFile[] = [gb, page, xml2003, text16];

import { formatNumber } from '../../../src/calculators/index.ts';
import type {
  Language,
  RowCounts,
  RowProblem,
  RowProblemCode,
  TableProblem,
} from '../../../src/calculators/index.ts';

type Facts = RowProblem['facts'];
type TableFacts = TableProblem['facts'];
type Problems = Readonly<Record<RowProblemCode, (facts: Facts) => string>>;
type TableProblems = Readonly<Record<TableProblem['code'], (facts: TableFacts) => string>>;

/** What came, where it is known: one number by the engine's format. */
export const shown = (fact: string | number | undefined): string =>
  typeof fact === 'number' ? formatNumber(fact, { upTo: 8 }) : (fact ?? '');

/** A year or the number of a row, which have no thousands. */
export const plain = (fact: string | number | undefined): string => String(fact ?? '');

const tableProblemsZh: TableProblems = {
  empty: () => '没有读到表格。',
  tooLong: ({ came }) => `内容过大，最多 2,000,000 字${cameZh(came, '字')}。请分几次粘贴。`,
  tooManyRows: ({ came }) => `行数过多，一次最多 5,000 行${cameZh(came, '行')}。请分成几份，分几次导入。`,
  tooManyColumns: ({ came }) => `列数过多，最多 60 列${cameZh(came, '列')}。请只复制需要的列。`,
  cellTooLong: ({ came, row, column }) =>
    `${row === undefined ? '有一格' : `第 ${row} 行第 ${column} 列`}的文字过长，最多 2,000 字${cameZh(came, '字')}。`,
};

function cameZh(came: number | undefined, unit: string): string {
  return came === undefined ? '' : `（收到 ${shown(came)} ${unit}）`;
}

const zh = {
  lead: '从 Excel 复制后粘贴到这里（带不带表头都可以）',
  row: '行',
  becomes: '将成为',
  columnOf: (place: number) => `第 ${place} 列是什么`,
  chooseOther: '改为…',
  found: (good: number, bad: number) => `${good} 行可以添加${bad ? `，${bad} 行需要处理` : ''}。`,
  /** How each row below the headings ended. */
  ended: ({ all, read, joined, asks, skipped, unreadable }: RowCounts) =>
    `共 ${shown(all)} 行：读取 ${shown(read)} 行${joined ? `，并入其他行 ${shown(joined)} 行` : ''}${asks ? `（其中 ${shown(asks)} 行请核对）` : ''}，跳过 ${shown(skipped)} 行，无法读取 ${shown(unreadable)} 行。`,
  /** What of many rows is drawn. */
  drawn: (drawn: number, all: number) =>
    `显示 ${shown(drawn)} 行，共 ${shown(all)} 行：先是开头的行和需要核对的行。`,
  more: (count: number) => `再显示 ${shown(count)} 行`,
  reading: '正在读取表格',
  template: (name: string) => `下载模板：${name}`,
  stopReading: '停止读取',
  stopped: '已停止读取，没有添加任何行。',
  failed: '没有读取成功，没有添加任何行。请重试。',
  add: (count: number) => `添加 ${shown(count)} 行`,
  /** Lines that more rows were joined to. */
  addJoined: (lines: number, rows: number) => `添加 ${shown(lines)} 条（来自 ${shown(rows)} 行）`,
  /** Why nothing could be read; with its facts the sentence says what came. */
  tableProblem: (code: TableProblem['code'], facts: TableFacts = {}): string => tableProblemsZh[code](facts),
  roles: {
    '': '（不用）',
    amount: '数量',
    unit: '单位',
  },
  months: {
    'month-1': '1 月',
    'month-2': '2 月',
    'month-3': '3 月',
    'month-4': '4 月',
    'month-5': '5 月',
    'month-6': '6 月',
    'month-7': '7 月',
    'month-8': '8 月',
    'month-9': '9 月',
    'month-10': '10 月',
    'month-11': '11 月',
    'month-12': '12 月',
  },
  problems: {
    wrongUnit: ({ came }) => `单位“${shown(came)}”不适用于这一行。`,
    amountMissing: () => '没有数量。',
    notANumber: ({ came }) => `数量应为数字，收到“${shown(came)}”。`,
    ambiguousNumber: ({ came }) =>
      `“${shown(came)}”有两种读法（千分位或小数点），请写成 1234.5 或 1,234.5 的形式。`,
    tooLarge: ({ came }) => `数量超出可计算的范围，收到“${shown(came)}”。`,
    negative: ({ came }) => `数量应不小于 0，收到 ${shown(came)}。`,
    unitMissing: () => '没有单位。',
    unitsDisagree: ({ came }) => `单位前后不一致：${shown(came)}。`,
    gasTakenAt20: ({ came }) => `“${shown(came)}”按 20 ℃ 计量的体积理解；若为标准状态（0 ℃），请写 Nm³。`,
    totalDiffers: ({ months, total }) =>
      `各月之和 ${shown(months)} 与合计 ${shown(total)} 不符，采用各月数据。`,
    emptyRow: () => '空行。',
    totalRow: () => '合计行，不添加。',
    repeatedHeader: () => '重复的表头。',
    noteRow: () => '表格下方的说明，不添加。',
    exampleRow: () => '模板的示例行，不添加。',
  } satisfies Problems as Problems,
};

/** 1 row, 2 rows. */
const rows = (count: number): string => `${shown(count)} ${count === 1 ? 'row' : 'rows'}`;

const tableProblemsEn: TableProblems = {
  empty: () => 'No table was found.',
  tooLong: ({ came }) => `Too much text: at most 2,000,000 characters${cameEn(came)}. Paste it in parts.`,
  tooManyRows: ({ came }) =>
    `Too many rows: at most 5,000 at once${cameEn(came)}. Split the table and import it in parts.`,
  tooManyColumns: ({ came }) => `Too many columns: at most 60${cameEn(came)}. Copy only those needed.`,
  cellTooLong: ({ came, row, column }) =>
    `The text of ${row === undefined ? 'a cell' : `row ${row}, column ${column}`} is too long: at most 2,000 characters${cameEn(came)}.`,
};

function cameEn(came: number | undefined): string {
  return came === undefined ? '' : ` (found ${shown(came)})`;
}

const en: typeof zh = {
  lead: 'Copy from Excel and paste here, with or without headings',
  row: 'Row',
  becomes: 'Becomes',
  columnOf: (place) => `What column ${place} holds`,
  chooseOther: 'Another…',
  found: (good, bad) =>
    `${rows(good)} can be added${bad ? `, ${bad} ${bad === 1 ? 'needs' : 'need'} attention` : ''}.`,
  ended: ({ all, read, joined, asks, skipped, unreadable }) =>
    `${rows(all)} in all: ${shown(read)} read${joined ? `, ${shown(joined)} joined to others` : ''}${asks ? ` (${shown(asks)} of them to check)` : ''}, ${shown(skipped)} skipped, ${shown(unreadable)} unreadable.`,
  drawn: (drawn, all) => `${shown(drawn)} of ${rows(all)} are shown: the first ones and those to check.`,
  more: (count) => `Show ${shown(count)} more`,
  reading: 'Reading the table',
  template: (name) => `Template: ${name}`,
  stopReading: 'Stop reading',
  stopped: 'Reading was stopped; nothing was added.',
  failed: 'The table could not be read; nothing was added. Try again.',
  add: (count) => `Add ${rows(count)}`,
  addJoined: (lines, count) => `Add ${shown(lines)} ${lines === 1 ? 'line' : 'lines'} from ${rows(count)}`,
  tableProblem: (code, facts = {}) => tableProblemsEn[code](facts),
  roles: {
    '': '(not used)',
    amount: 'Amount',
    unit: 'Unit',
  },
  months: {
    'month-1': 'Jan',
    'month-2': 'Feb',
    'month-3': 'Mar',
    'month-4': 'Apr',
    'month-5': 'May',
    'month-6': 'Jun',
    'month-7': 'Jul',
    'month-8': 'Aug',
    'month-9': 'Sep',
    'month-10': 'Oct',
    'month-11': 'Nov',
    'month-12': 'Dec',
  },
  problems: {
    wrongUnit: ({ came }) => `The unit “${shown(came)}” does not fit this row.`,
    amountMissing: () => 'There is no amount.',
    notANumber: ({ came }) => `The amount should be a number, not “${shown(came)}”.`,
    ambiguousNumber: ({ came }) =>
      `“${shown(came)}” can be read in two ways (thousands separator or decimal point); write it as 1234.5 or 1,234.5.`,
    tooLarge: ({ came }) => `The amount is beyond the range that can be computed: “${shown(came)}”.`,
    negative: ({ came }) => `The amount should be at least 0, not ${shown(came)}.`,
    unitMissing: () => 'There is no unit.',
    unitsDisagree: ({ came }) => `The units disagree: ${shown(came)}.`,
    gasTakenAt20: ({ came }) =>
      `“${shown(came)}” is taken as a volume metered at 20 °C; write Nm3 for standard conditions (0 °C).`,
    totalDiffers: ({ months, total }) =>
      `The months add up to ${shown(months)}, not to the total ${shown(total)}; the months are used.`,
    emptyRow: () => 'Empty row.',
    totalRow: () => 'Row of totals; not added.',
    repeatedHeader: () => 'Headings repeated.',
    noteRow: () => 'A note beside the table; not added.',
    exampleRow: () => 'An example of the template; not added.',
  },
};

/** What the paste panel of a calculator says: the words below, and its own. */
export interface PasteWords extends Omit<typeof zh, 'roles' | 'problems'> {
  readonly placeholder: string;
  /** The name of the choice of a row's entry. */
  readonly choose: (row: number) => string;
  /** By what a column may hold, in the order they are offered; '' for one that is not used. */
  readonly roles: Readonly<Record<string, string>>;
  readonly problems: Readonly<Record<string, (facts: Facts) => string>>;
}

/** The words of the paste panel of every calculator, which are loaded with it. */
export const pasteMessages: Record<Language, typeof zh> = { zh, en };

import { formatNumber, type Language } from '../../../src/calculators/index.ts';
import type { SpreadsheetProblem, SpreadsheetProblemCode } from '../parts/spreadsheet/problem.ts';

type Facts = SpreadsheetProblem['facts'];
type Sentences = Readonly<Record<SpreadsheetProblemCode, (facts: Facts) => string>>;
type Fact = Facts[string] | undefined;

const number = (fact: Fact): string => formatNumber(Number(fact));

/** Bytes as megabytes of a million. */
const megabytes = (bytes: Fact): string => `${formatNumber(Number(bytes) / 1e6)} MB`;

const sentencesZh: Sentences = {
  unreadable: ({ file }) => `打不开“${file}”。请确认文件还在原处，再选一次。`,
  tooLarge: ({ maximum, came }) =>
    `文件过大，最多 ${megabytes(maximum)}，收到 ${megabytes(came)}。请只保留需要的工作表和行。`,
  unknownKind: ({ file }) => `“${file}”不是可以读取的表格。请用 .xlsx、.csv、.tsv 或 .txt 文件。`,
  oldWorkbook: ({ file }) =>
    `“${file}”是旧格式的工作簿。请在 Excel 或 WPS 中另存为 .xlsx，再打开一次；也可以复制单元格后粘贴。`,
  protected: ({ file }) => `“${file}”有密码保护，无法读取。请取消密码后另存，或复制单元格后粘贴。`,
  damaged: ({ file }) =>
    `“${file}”不完整或已损坏，无法读取。请在 Excel 或 WPS 中打开并另存为 .xlsx，再试一次；也可以复制单元格后粘贴。`,
  unpacksTooFar: ({ file, maximum }) =>
    `“${file}”展开后过大，最多 ${megabytes(maximum)}。请只保留需要的工作表和行。`,
  unknownEncoding: ({ file }) => `认不出“${file}”的文字编码。请另存为 UTF-8 编码的 CSV，或复制单元格后粘贴。`,
  notCalculated: ({ cell }) =>
    `单元格 ${cell} 的公式还没有算出结果。请在 Excel 或 WPS 中打开这个文件，保存后再试。`,
  empty: ({ file }) => `“${file}”里没有数据。`,
  tooManyRows: ({ maximum, came }) =>
    `行数过多，一次最多 ${number(maximum)} 行，这个表有 ${number(came)} 行。请分成几份，或只保留需要的行。`,
  tooManyColumns: ({ maximum, came }) =>
    `列数过多，最多 ${number(maximum)} 列，而第 ${number(came)} 列还有数据。请只保留需要的列。`,
  cellTooLong: ({ row, column, maximum, came }) =>
    `第 ${number(row)} 行第 ${number(column)} 列的文字过长，最多 ${number(maximum)} 字，收到 ${number(came)} 字。`,
  tooMuchText: ({ maximum }) => `表格的文字过多，最多 ${number(maximum)} 字。请只保留需要的行和列。`,
};

const zh = {
  open: '打开 Excel 或 CSV 文件…',
  drop: '或把文件拖到这里。文件只在本机读取。',
  sheet: '工作表',
  reading: '正在读取文件',
  stop: '停止读取',
  problem: ({ code, facts }: SpreadsheetProblem): string => sentencesZh[code](facts),
};

const sentencesEn: Sentences = {
  unreadable: ({ file }) =>
    `“${file}” cannot be opened. Check that the file is still there and choose it again.`,
  tooLarge: ({ maximum, came }) =>
    `The file is too large: at most ${megabytes(maximum)}, found ${megabytes(came)}. Keep only the sheets and rows that are needed.`,
  unknownKind: ({ file }) => `“${file}” is no table that can be read. Use an .xlsx, .csv, .tsv or .txt file.`,
  oldWorkbook: ({ file }) =>
    `“${file}” is a workbook of an old format. Save it as .xlsx in Excel or WPS and open it again, or copy the cells and paste them.`,
  protected: ({ file }) =>
    `“${file}” is protected by a password and cannot be read. Save it without the password, or copy the cells and paste them.`,
  damaged: ({ file }) =>
    `“${file}” is incomplete or damaged and cannot be read. Open it in Excel or WPS, save it as .xlsx and try again, or copy the cells and paste them.`,
  unpacksTooFar: ({ file, maximum }) =>
    `“${file}” is too large when it is unpacked: at most ${megabytes(maximum)}. Keep only the sheets and rows that are needed.`,
  unknownEncoding: ({ file }) =>
    `The text encoding of “${file}” is not known. Save it as CSV in UTF-8, or copy the cells and paste them.`,
  notCalculated: ({ cell }) =>
    `The formula in cell ${cell} has not been calculated yet. Open the file in Excel or WPS, save it and try again.`,
  empty: ({ file }) => `There are no data in “${file}”.`,
  tooManyRows: ({ maximum, came }) =>
    `Too many rows: at most ${number(maximum)} at once, and this sheet has ${number(came)}. Split it into parts, or keep only the rows that are needed.`,
  tooManyColumns: ({ maximum, came }) =>
    `Too many columns: at most ${number(maximum)}, but column ${number(came)} still holds data. Keep only the columns that are needed.`,
  cellTooLong: ({ row, column, maximum, came }) =>
    `The text in row ${number(row)}, column ${number(column)} is too long: at most ${number(maximum)} characters, found ${number(came)}.`,
  tooMuchText: ({ maximum }) =>
    `Too much text: at most ${number(maximum)} characters. Keep only the rows and columns that are needed.`,
};

const en: typeof zh = {
  open: 'Open an Excel or CSV file…',
  drop: 'Or drop the file here. It is read on this device only.',
  sheet: 'Sheet',
  reading: 'Reading the file',
  stop: 'Stop reading',
  problem: ({ code, facts }) => sentencesEn[code](facts),
};

/** The words about opening a spreadsheet, which are loaded with the paste panel. */
export const spreadsheetMessages: Record<Language, typeof zh> = { zh, en };

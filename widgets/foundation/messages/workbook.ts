import type { CellProblem, WorkbookDoubt } from '../../../src/calculators/index.ts';

interface Facts {
  readonly expected: readonly string[];
}

type Problems = Readonly<Record<CellProblem, (facts: Facts) => string>>;
type Doubts = Readonly<Record<WorkbookDoubt, string>>;

const doubtsZh: Doubts = {
  otherPart: '这个工作簿不是这一年清单的：请先切换到它的年份，再放回来。',
  otherFactory: '这个工作簿是另一家工厂的，请确认没有放错。',
  otherState: '工作簿生成以后，网页里的数据又改过：下面的“原来”是网页里现在的值，可能比工作簿新。',
  rowsGone: '工作簿里少了几行。少了的行不会删除；要删除排放源，请在网页里操作。',
};

const problemsZh: Problems = {
  notANumber: () => '应为数字。',
  unknownOption: ({ expected }) => `应为其中之一：${expected.join('、')}。`,
  notHere: () => '这一格不能在表里改，请在网页里选择。',
  twice: () => '这一行与上面的重复。新增的行请写在最下面的空行里。',
  unknownRow: () => '网页里没有这一行对应的数据，可能已经删除。',
  unknownSource: () => '认不出是什么排放源，请填写种类。',
  noUnit: ({ expected }) => `单位应为其中之一：${expected.join('、')}。`,
};

const zh = {
  title: '工作簿中的改动',
  reading: '正在读取工作簿…',
  failed: '没有读取成功，请再试一次。',
  notOurs:
    '这个文件里没有从这里导出的“输入”表，或者它隐藏的第一行被改动过。应为这一页导出的工作簿（.xlsx）。',
  same: '与网页里的数据完全相同，没有改动。',
  found: (taken: number, unreadable: number) =>
    `可以采用 ${taken} 处改动${unreadable ? `，有 ${unreadable} 处没有读懂` : ''}。同意之前什么都不会变。`,
  columns: { cell: '单元格', name: '名称', before: '原来', after: '现在', state: '状态' },
  states: { changed: '改动', new: '新增', unreadable: '没有读懂，保持原样' },
  apply: (count: number) => `采用这 ${count} 处改动`,
  cancel: '不采用',
  applied: (count: number) => `已采用 ${count} 处改动，可以撤销。`,
  more: (shown: number, all: number) => `只列出前 ${shown} 处，共 ${all} 处。`,
  empty: '（空）',
  doubts: doubtsZh,
  problems: problemsZh,
};

const doubtsEn: Doubts = {
  otherPart: 'This workbook is of another year’s inventory: switch to its year first, then drop it back.',
  otherFactory: 'This workbook is of another factory: make sure it is the right one.',
  otherState:
    'The entries on the page were changed since the workbook was made: “before” is what the page holds now, which may be newer.',
  rowsGone: 'Rows are missing in the workbook. Nothing is deleted for that; delete a source on the page.',
};

const problemsEn: Problems = {
  notANumber: () => 'A number was expected.',
  unknownOption: ({ expected }) => `One of these was expected: ${expected.join(', ')}.`,
  notHere: () => 'This cell can’t be changed in the workbook; choose it on the page.',
  twice: () => 'This row repeats one above. Write new rows into the empty ones at the end.',
  unknownRow: () => 'The page has nothing that this row belongs to; it may have been deleted.',
  unknownSource: () => 'No source of that name is known; fill in its kind.',
  noUnit: ({ expected }) => `One of these units was expected: ${expected.join(', ')}.`,
};

const en: typeof zh = {
  title: 'Changes in the workbook',
  reading: 'Reading the workbook…',
  failed: 'The workbook could not be read. Try again.',
  notOurs:
    'This file has no sheet of inputs that was exported from here, or the hidden first row of that sheet was changed. A workbook exported on this page (.xlsx) was expected.',
  same: 'It is the same as the data on the page: nothing was changed.',
  found: (taken, unreadable) =>
    `Changes that can be taken: ${taken}${unreadable ? `; not understood: ${unreadable}` : ''}. Nothing changes before you agree.`,
  columns: { cell: 'Cell', name: 'Name', before: 'Before', after: 'Now', state: 'State' },
  states: { changed: 'changed', new: 'new', unreadable: 'not understood, stays as it is' },
  apply: (count) => `Take these changes (${count})`,
  cancel: 'Don’t take them',
  applied: (count) => `Changes taken: ${count}. They can be undone.`,
  more: (shown, all) => `The first ${shown} of ${all} are listed.`,
  empty: '(empty)',
  doubts: doubtsEn,
  problems: problemsEn,
};

/** The words for a workbook that comes back, loaded with it. */
export const workbookMessages = { zh, en };

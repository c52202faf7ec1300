import type { CellProblem, WorkbookDoubt } from '../../../src/calculators/index.ts';

interface Facts {
  readonly expected: readonly string[];
}

type Problems = Readonly<Record<CellProblem, (facts: Facts) => string>>;
type Doubts = Readonly<Record<WorkbookDoubt, string>>;

const doubtsZh: Doubts = {
  otherPart: '这个工作簿不是这里打开的这一份的：请先打开它的那一年清单或那个产品，再放回来。',
  otherFactory: '这个工作簿是另一家工厂的，请确认没有放错。',
  otherState: '工作簿生成以后，网页里的数据又改过：下面的“原来”是网页里现在的值，可能比工作簿新。',
  rowsGone: '工作簿里少了几行。少了的行不会删除；要删除一行，请在网页里操作。',
  columnsAdded: '工作簿里另加了列，或者它隐藏的第一行被改动了。这些列里的内容不会读取。',
};

const problemsZh: Problems = {
  notANumber: () => '应为数字。',
  unknownOption: ({ expected }) => `应为其中之一：${expected.join('、')}。`,
  notHere: () => '这一格不能在表里改，请在网页里选择。',
  twice: () => '这一行与上面的重复。新增的行请写在最下面的空行里。',
  unknownRow: () => '网页里没有这一行对应的数据，可能已经删除。',
  unknownSource: () => '认不出是什么，请填写种类。',
  onlyName: () => '只有名称，没有新增。应填写名称、种类、数值和单位。',
  noUnit: ({ expected }) => `单位应为其中之一：${expected.join('、')}。`,
  noMonths: () => '这一行不是按月填写的，各月应为空。要按月填写，请先在网页里把这个数量改成按月。',
  sumOfMonths: ({ expected }) => `这一格是各月之和，应为 ${expected.join('、')}。要改数，请改各月。`,
  noOverride: () => '这一行没有改用自己的数值，理由应为空。要改用数值，请在网页里填写数值和理由。',
};

const zh = {
  title: '工作簿中的改动',
  reading: '正在读取工作簿……',
  failed: '没有读取成功，请再试一次。',
  notOurs:
    '这个文件里没有从这里导出的“输入”表，或者它隐藏的第一行被改动过。应为这一页导出的工作簿（.xlsx）。',
  same: '与网页里的数据完全相同，没有改动。',
  again: '预览以后，网页里的数据又改过，所以没有采用。下面已经按现在的数据重新比较，请再看一遍。',
  found: (taken: number, unreadable: number) =>
    `可以采用 ${taken} 处改动${unreadable ? `，有 ${unreadable} 处不能采用` : ''}。同意之前什么都不会变。`,
  columns: { cell: '单元格', name: '名称', before: '原来', after: '现在', state: '状态' },
  states: { changed: '改动', new: '新增', unreadable: '没有采用，保持原样' },
  apply: (count: number) => `采用这 ${count} 处改动`,
  cancel: '不采用',
  applied: (count: number) => `已采用 ${count} 处改动，可以撤销。`,
  more: (shown: number, all: number) => `只列出前 ${shown} 处，共 ${all} 处。`,
  empty: '（空）',
  doubts: doubtsZh,
  problems: problemsZh,
};

const doubtsEn: Doubts = {
  otherPart:
    'This workbook is of another year or product than what is open here: open that year’s inventory or that product first, then drop it back.',
  otherFactory: 'This workbook is of another factory: make sure it is the right one.',
  otherState:
    'The entries on the page were changed since the workbook was made: “before” is what the page holds now, which may be newer.',
  rowsGone: 'Rows are missing in the workbook. Nothing is deleted for that; delete a line on the page.',
  columnsAdded:
    'Columns were added to the workbook, or its hidden first row was changed. What stands in these columns is not read.',
};

const problemsEn: Problems = {
  notANumber: () => 'A number was expected.',
  unknownOption: ({ expected }) => `One of these was expected: ${expected.join(', ')}.`,
  notHere: () => 'This cell can’t be changed in the workbook; choose it on the page.',
  twice: () => 'This row repeats one above. Write new rows into the empty ones at the end.',
  unknownRow: () => 'The page has nothing that this row belongs to; it may have been deleted.',
  unknownSource: () => 'Nothing of that name is known; fill in its kind.',
  onlyName: () => 'It has a name only and was not added. A name, a kind, a value and a unit were expected.',
  noUnit: ({ expected }) => `One of these units was expected: ${expected.join(', ')}.`,
  noMonths: () =>
    'This row is not entered by months, so its months were expected to be empty. Choose months for this quantity on the page first.',
  sumOfMonths: ({ expected }) =>
    `This cell is the sum of the months: ${expected.join(', ')} was expected. Change the months instead.`,
  noOverride: () =>
    'This row has no number of your own, so its reason was expected to be empty. Enter such a number with its reason on the page.',
};

const en: typeof zh = {
  title: 'Changes in the workbook',
  reading: 'Reading the workbook …',
  failed: 'The workbook could not be read. Try again.',
  notOurs:
    'This file has no sheet of inputs that was exported from here, or the hidden first row of that sheet was changed. A workbook exported on this page (.xlsx) was expected.',
  same: 'It is the same as the data on the page: nothing was changed.',
  again:
    'The entries on the page were changed after the preview, so nothing was taken. Below the workbook is compared with them as they are now; look through it again.',
  found: (taken, unreadable) =>
    `Changes that can be taken: ${taken}${unreadable ? `; that can’t be taken: ${unreadable}` : ''}. Nothing changes before you agree.`,
  columns: { cell: 'Cell', name: 'Name', before: 'Before', after: 'Now', state: 'State' },
  states: { changed: 'changed', new: 'new', unreadable: 'not taken, stays as it is' },
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

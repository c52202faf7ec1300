import { formatNumber } from '../../../src/calculators/index.ts';
import type { FileProblem, FileProblemCode, Language } from '../../../src/calculators/index.ts';

type Sentences = Record<FileProblemCode, (problem: FileProblem) => string>;
type Fact = FileProblem['facts'][string] | undefined;

/** A number by the engine's format, a text as it came. */
const shown = (fact: Fact): string => (typeof fact === 'number' ? formatNumber(fact) : (fact ?? ''));

/** Bytes as megabytes of a million. */
const megabytes = (bytes: Fact): string => `${formatNumber(Number(bytes) / 1e6)} MB`;

/** The names of shapes, separated by commas, in words; of a choice its options. */
function inWords(
  names: Readonly<Record<string, string>>,
  separator: string,
  shapes: Fact,
  options?: Fact,
): string {
  const words = `${shapes ?? ''}`
    .split(',')
    .map((shape) => (shape === 'choice' && options ? `${options}` : (names[shape] ?? shape)));
  return [...new Set(words)].join(separator);
}

const shapesZh = {
  text: '文字',
  moment: '日期与时间',
  number: '数字',
  integer: '整数（年份等）',
  null: '空值',
  json: '可保存的内容',
  choice: '规定的选项',
  list: '列表',
  record: '一组数据',
  group: '一组数据',
  nothing: '空缺',
  truth: '真假值',
  other: '其他内容',
};

/** The section that a part stands in. */
const sectionOf = (path = ''): string => path.split('.', 1)[0] ?? '';

const refusedZh = '文件没有打开，当前数据没有改变。';
const yearsZh: Readonly<Record<string, string>> = { offset: '的碳抵消', measures: '起的措施计划' };
/** An inventory, a claim and a plan by its year, a study by its name. */
const partZh = ({ facts: { of = '' }, path }: FileProblem): string =>
  typeof of === 'number' ? `${of} 年${yearsZh[sectionOf(path)] ?? ''}` : `“${of}”`;
const whereZh = ({ path }: FileProblem) => (path ? `（位置：${path}）` : '');

const sentencesZh: Sentences = {
  'too-large': ({ facts }) => `文件过大：工厂文件最大 ${megabytes(facts['maximum'])}。${refusedZh}`,
  'not-json': () => `这不是 JSON 文件，或内容不完整。${refusedZh}`,
  foreign: () => `这不是本工具的工厂文件。${refusedZh}`,
  'newer-version': ({ facts }) =>
    `文件由更新的版本保存（格式第 ${shown(facts['came'])} 版，这里最高支持第 ${shown(facts['maximum'])} 版），请用新版打开。${refusedZh}`,
  damaged: (problem) => {
    const { expected, options, came, value } = problem.facts;
    const found = value === undefined ? inWords(shapesZh, '或', came) : `“${shown(value)}”`;
    return `文件内容不符合格式${whereZh(problem)}：应为${inWords(shapesZh, '或', expected, options)}，收到${found}。${refusedZh}`;
  },
  'too-long': (problem) =>
    `有一段文字过长${whereZh(problem)}：最多 ${shown(problem.facts['maximum'])} 字，收到 ${shown(problem.facts['came'])} 字。${refusedZh}`,
  'too-many': (problem) =>
    `有一个列表过长${whereZh(problem)}：最多 ${shown(problem.facts['maximum'])} 项，收到 ${shown(problem.facts['came'])} 项。${refusedZh}`,
  'too-deep': ({ facts }) => `文件内容嵌套过深：最多 ${shown(facts['maximum'])} 层。${refusedZh}`,
  'forbidden-key': ({ facts }) => `文件含有不允许的字段名“${shown(facts['came'])}”。${refusedZh}`,
  'duplicate-year': ({ facts }) => `文件里 ${facts['year']} 年有两份清单，无法判断以哪一份为准。${refusedZh}`,
  'duplicate-claim-year': ({ facts }) =>
    `文件里 ${facts['year']} 年有两份碳抵消，无法判断以哪一份为准。${refusedZh}`,
  'duplicate-entry': (problem) =>
    `文件里“${shown(problem.facts['of'])}”填了两次${whereZh(problem)}，无法判断以哪一次为准。${refusedZh}`,
  'older-version': ({ facts }) =>
    `文件由旧版本保存（格式第 ${shown(facts['came'])} 版），已转换为第 ${shown(facts['now'])} 版；再次保存即为新格式。`,
  'checksum-differs': () => '校验值不一致：文件在保存后被改动过，请核对内容。',
  'checksum-missing': () => '文件没有校验值，无法判断保存后是否被改动过。',
  'pins-differ': (problem) => `${partZh(problem)}固定的因子在保存后被改动过，请核对因子数值。`,
  'duplicate-line-id': (problem) =>
    `${partZh(problem)}有 ${shown(problem.facts['count'])} 行的编号与其他行重复，已换成新编号；数据没有改变。`,
  'duplicate-study-id': ({ facts }) =>
    `有 ${shown(facts['count'])} 份产品碳足迹研究的编号与其他的重复，已换成新编号；数据没有改变。`,
  'duplicate-offset-id': ({ facts }) =>
    `碳抵消台账和各年填报的残余排放里有 ${shown(facts['count'])} 行的编号与其他行重复，已换成新编号；数据没有改变。`,
  'duplicate-assessment-id': ({ facts }) =>
    `有 ${shown(facts['count'])} 次自评的编号与其他的重复，已换成新编号；数据没有改变。`,
  'section-set-aside': ({ facts, path = '' }) =>
    `“${path}”字段的内容不是这里的格式，已原样改存为“${shown(facts['of'])}”，不参与计算。`,
  'unknown-fields': ({ facts, path }) =>
    `有 ${shown(facts['count'])} 个字段这个版本不认识${path ? `（如 ${path}）` : ''}，已原样保留，不参与计算。`,
};

const zh = {
  open: '打开工厂文件（.json）',
  save: '保存工厂文件',
  report: '打印报告（可存为 PDF）',
  saveNote: (factors: number, choices: number) =>
    `工厂文件会固定所用的 ${factors} 个因子和 ${choices} 项取值选择：因子库以后更新，也不会改变这份文件的结果。`,
  opened: (name: string) => `已打开“${name}”。`,
  downloaded: (name: string) => `已交给浏览器下载：${name}`,
  shared: (name: string) => `已分享：${name}`,
  keptBack: (name: string) => `这个浏览器不能保存“${name}”。请用系统浏览器打开本页，或改存为 CSV。`,
  shown: '这个浏览器不能下载文件。请复制下面的内容，粘贴到记事本或邮件中保存。',
  copy: '复制内容',
  copied: '已复制。',
  copyByHand: '没有复制成功，请在上面的框中全选后复制。',
  workbook: 'Excel 工作簿（含公式）',
  workbookBack: '放回改过的工作簿',
  receipt: '核算凭证',
  receiptNote: '核算凭证是一个文件：输入、每个因子及其出处、每一步计算、版本和校验值，多年后仍可重算核对。',
  verify: '核验一份凭证',
  compareFactors: '与现行因子库比较',
  sameFactors: '固定的因子与现行因子库一致。',
  changedFactors: '与现行因子库的差别',
  pinnedValue: '文件中的值',
  presentValue: '现行值',
  changeKinds: { value: '数值不同', superseded: '已被取代', unknown: '因子库中已无' },
  takePresent: '改用现行因子（可撤销）',
  /** Why a file was not opened, or what to know about one that was. */
  problem: (problem: FileProblem): string => sentencesZh[problem.code](problem),
  /** Why the work could not be made into a file: it would not open again. */
  notSaved: (problem: FileProblem): string =>
    sentencesZh[problem.code](problem).replace(refusedZh, '没有保存为文件。'),
};

const shapesEn: typeof shapesZh = {
  text: 'text',
  moment: 'a date and time',
  number: 'a number',
  integer: 'a whole number (such as a year)',
  null: 'an empty value',
  json: 'content that can be saved',
  choice: 'one of the given options',
  list: 'a list',
  record: 'a group of entries',
  group: 'a group of entries',
  nothing: 'nothing',
  truth: 'true or false',
  other: 'something else',
};

const refusedEn = 'The file was not opened; your data did not change.';
const yearsEn: typeof yearsZh = { offset: 'the offset claim of ', measures: 'the plan from ' };
const partEn = ({ facts: { of = '' }, path }: FileProblem): string =>
  typeof of === 'number' ? `${yearsEn[sectionOf(path)] ?? ''}${of}` : `“${of}”`;
const whereEn = ({ path }: FileProblem) => (path ? ` (at ${path})` : '');

const sentencesEn: Sentences = {
  'too-large': ({ facts }) =>
    `The file is too large: a factory file has at most ${megabytes(facts['maximum'])}. ${refusedEn}`,
  'not-json': () => `This is not a JSON file, or it is incomplete. ${refusedEn}`,
  foreign: () => `This is not a factory file of this tool. ${refusedEn}`,
  'newer-version': ({ facts }) =>
    `A newer version saved this file (format ${shown(facts['came'])}; this one reads up to format ${shown(facts['maximum'])}); open it with the newer version. ${refusedEn}`,
  damaged: (problem) => {
    const { expected, options, came, value } = problem.facts;
    const found = value === undefined ? inWords(shapesEn, ' or ', came) : `“${shown(value)}”`;
    return `The content does not have the expected form${whereEn(problem)}: expected ${inWords(shapesEn, ' or ', expected, options)}, found ${found}. ${refusedEn}`;
  },
  'too-long': (problem) =>
    `A text is too long${whereEn(problem)}: at most ${shown(problem.facts['maximum'])} characters, found ${shown(problem.facts['came'])}. ${refusedEn}`,
  'too-many': (problem) =>
    `A list is too long${whereEn(problem)}: at most ${shown(problem.facts['maximum'])} entries, found ${shown(problem.facts['came'])}. ${refusedEn}`,
  'too-deep': ({ facts }) =>
    `The content is nested too deeply: at most ${shown(facts['maximum'])} levels. ${refusedEn}`,
  'forbidden-key': ({ facts }) =>
    `The file has an entry with the name “${shown(facts['came'])}”, which is not allowed. ${refusedEn}`,
  'duplicate-year': ({ facts }) =>
    `The file has two inventories of ${facts['year']}, and which one counts cannot be told. ${refusedEn}`,
  'duplicate-claim-year': ({ facts }) =>
    `The file has two offset claims of ${facts['year']}, and which one counts cannot be told. ${refusedEn}`,
  'duplicate-entry': (problem) =>
    `The file has two entries for “${shown(problem.facts['of'])}”${whereEn(problem)}, and which one counts cannot be told. ${refusedEn}`,
  'older-version': ({ facts }) =>
    `An older version saved this file (format ${shown(facts['came'])}); it was converted to format ${shown(facts['now'])}, in which it is saved from now on.`,
  'checksum-differs': () =>
    'The checksum differs: the file was changed after it was saved. Check its content.',
  'checksum-missing': () => 'The file has no checksum, so a change after saving cannot be noticed.',
  'pins-differ': (problem) =>
    `The factors pinned for ${partEn(problem)} were changed after the file was saved. Check their values.`,
  'duplicate-line-id': (problem) =>
    `In ${partEn(problem)}, ${counted(Number(problem.facts['count']), 'line', 'lines')} had the id of another line and got a new one; the data did not change.`,
  'duplicate-study-id': ({ facts }) =>
    `${counted(Number(facts['count']), 'footprint study', 'footprint studies')} had the id of another one and got a new one; the data did not change.`,
  'duplicate-offset-id': ({ facts }) =>
    `Among the lots of the offset ledger and the stated residual emissions, ${counted(Number(facts['count']), 'line', 'lines')} had the id of another one and got a new one; the data did not change.`,
  'duplicate-assessment-id': ({ facts }) =>
    `${counted(Number(facts['count']), 'self-assessment', 'self-assessments')} had the id of another one and got a new one; the data did not change.`,
  'section-set-aside': ({ facts, path = '' }) =>
    `What the file has under “${path}” is not of the form used here; it is kept as it is under “${shown(facts['of'])}” and takes no part in the calculation.`,
  'unknown-fields': ({ facts, path }) => {
    const example = path ? ` (such as ${path})` : '';
    return facts['count'] === 1
      ? `This version does not know 1 entry${example}; it is kept as it is and takes no part in the calculation.`
      : `This version does not know ${shown(facts['count'])} entries${example}; they are kept as they are and take no part in the calculation.`;
  },
};

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const en: typeof zh = {
  open: 'Open a factory file (.json)',
  save: 'Save the factory file',
  report: 'Print the report (or save as PDF)',
  saveNote: (factors, choices) =>
    `The factory file pins the ${counted(factors, 'factor', 'factors')} and ${counted(choices, 'choice', 'choices')} of values it was made with: later updates of the factor library do not change its result.`,
  opened: (name) => `“${name}” is open.`,
  downloaded: (name) => `Handed to the browser as a download: ${name}`,
  shared: (name) => `Shared: ${name}`,
  keptBack: (name) =>
    `This browser cannot save “${name}”. Open the page in the browser of your system, or save as CSV.`,
  shown: 'This browser cannot download files. Copy the text below and keep it in a note or an email.',
  copy: 'Copy the text',
  copied: 'Copied.',
  copyByHand: 'Copying failed; select all in the box above and copy it.',
  workbook: 'Excel workbook (with formulas)',
  workbookBack: 'Drop a changed workbook back',
  receipt: 'Receipt',
  receiptNote:
    'The receipt is one file with the inputs, every factor and its document, every step, the versions and hashes: it can be computed again and checked years later.',
  verify: 'Verify a receipt',
  compareFactors: 'Compare with the present registry',
  sameFactors: 'The pinned factors are those of the present registry.',
  changedFactors: 'Differences from the present registry',
  pinnedValue: 'In the file',
  presentValue: 'At present',
  changeKinds: { value: 'other value', superseded: 'superseded', unknown: 'not in the registry any more' },
  takePresent: 'Take the present factors (can be undone)',
  problem: (problem) => sentencesEn[problem.code](problem),
  notSaved: (problem) => sentencesEn[problem.code](problem).replace(refusedEn, 'It was not saved as a file.'),
};

/** The words of the files panel of every calculator, which are loaded with it. */
export const filesMessages: Record<Language, typeof zh> = { zh, en };

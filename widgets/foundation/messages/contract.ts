import type { Language } from '../../../src/calculators/index.ts';

/** What is said between the reader and the page that an element stands on, in Chinese. */
const zh = {
  ask: (host: string) => `把结果交给 ${host}…`,
  title: (host: string) => `交给 ${host} 的内容`,
  explained: (host: string) =>
    `同意以后，${host} 的网页会得到下表所列的数值，仅此而已；它们随后怎样使用，由该网页负责。改动任何数据，这次交出即告作废，须重新同意。`,
  withFile: '以及整个工厂文件：您填写的全部数据，包括企业名称、原始凭证编号和备注。',
  notYet: '填写之后才有结果可交。',
  stillInvalid: '有未计入的行，交出的合计不包括它们。',
  stillOpen: '还有没有作答的条款；得分只计已答的条款。',
  field: '项目',
  value: '数值',
  choice: (word: string, id: string) => `${word}（${id}）`,
  agree: (host: string) => `同意，交给 ${host}`,
  cancel: '不交',
  agreed: (host: string) => `已交给 ${host}。`,
  withdraw: '撤回',
  withdrawn: (host: string) => `数据有改动，原先交给 ${host} 的结果已作废；请核对后重新同意。`,
  required: '此表单需要这里的结果：请填写，然后同意交出。',
  invalid: '有未计入的行，请先改正。',
  refused: '读者尚未同意交出结果。请等待 zcf-result 事件。',
  badAttribute: (attribute: string, came: string, expected: string) =>
    `属性 ${attribute} 应为 ${expected}，收到“${came}”，未采用。`,
  badInput: (came: string, why: string) => `“${came}”未采用：${why}`,
  unknownName: '没有这个名称。应为可添加的一项的名称、别名或编号。',
  tooLong: (maximum: number, came: number) => `文字最多 ${maximum} 个字符，收到 ${came} 个，未采用。`,
  notLoaded: '没有载入，请检查网络后重试。',
};

export type ContractWords = typeof zh;

const en: ContractWords = {
  ask: (host) => `Hand the result to ${host}…`,
  title: (host) => `What ${host} gets`,
  explained: (host) =>
    `If you agree, the page of ${host} gets the figures in this table and nothing else; what it then does with them is up to that page. Any change to the data takes this back, and you are asked again.`,
  withFile:
    'And the whole factory file: everything you entered, with names, document numbers and remarks among it.',
  notYet: 'There is a result to hand over once something is entered.',
  stillInvalid: 'Some lines are not counted; the totals leave them out.',
  stillOpen: 'Some requirements are not answered; the score is over those that are.',
  field: 'Item',
  value: 'Value',
  choice: (word, id) => `${word} (${id})`,
  agree: (host) => `Agree and hand to ${host}`,
  cancel: 'Don’t',
  agreed: (host) => `Handed to ${host}.`,
  withdraw: 'Take back',
  withdrawn: (host) =>
    `The data have changed, so what ${host} had been handed no longer holds; please look at it and agree again.`,
  required: 'This form needs the result: fill it in, then agree to hand it over.',
  invalid: 'Some lines are not counted; please correct them first.',
  refused: 'The reader has not agreed to hand over the result. Wait for the event zcf-result.',
  badAttribute: (attribute, came, expected) =>
    `The attribute ${attribute} should be ${expected}; “${came}” came and is not used.`,
  badInput: (came, why) => `“${came}” is not used: ${why}`,
  unknownName:
    'nothing has this name. The name, another name or the id of something that can be added was expected.',
  tooLong: (maximum, came) =>
    `A text may have ${maximum} characters at most; ${came} came, and it is not used.`,
  notLoaded: 'It could not be loaded; please check the network and try again.',
};

export const contractWords: Readonly<Record<Language, ContractWords>> = { zh, en };

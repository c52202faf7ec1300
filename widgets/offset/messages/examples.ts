import type { Language } from '../../../src/calculators/index.ts';

const zh = {
  lead: '示例中的名称、数量、价格和编号均为虚构。打开后可以修改成自己的。',
  occupied: (lots: number) =>
    `这里已有 ${lots} 批台账和各年的填写。打开示例会替换它们，企业名称不变；可以用“撤销”恢复。`,
  replace: '替换现有台账',
};

const en: typeof zh = {
  lead: 'Names, amounts, prices and numbers of the examples are made up. Once open, change them into your own.',
  occupied: (lots) =>
    `There is a ledger with ${lots} ${lots === 1 ? 'lot' : 'lots'} here already. An example takes its place and that of all years’ entries; the name of the entity stays. “Undo” brings it back.`,
  replace: 'Replace the present ledger',
};

/** The words of the panel of examples, which are loaded with it. */
export const examplesMessages: Record<Language, typeof zh> = { zh, en };

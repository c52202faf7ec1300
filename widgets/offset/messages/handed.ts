import type { Language } from '../../../src/calculators/index.ts';

const zh = {
  year: '年份',
  scopes: '抵消边界',
  basis: '范围 2 的口径',
  residual: '残余排放',
  matched: '已核销并匹配',
  uncovered: '缺口',
  coverage: '匹配比例',
  credits: '已计入的碳信用',
  certificates: '绿证覆盖电量',
  blocked: '不能计入的批次（个）',
  wrong: '须更正之处（个）',
  complete: '残余排放全部匹配，且没有须更正之处',
};

/** What of a year's offsets can be handed to the page around them, by the names they are asked for. */
export type HandedName = keyof typeof zh;

export const handedNames: Readonly<Record<Language, Readonly<Record<HandedName, string>>>> = {
  zh,
  en: {
    year: 'Year',
    scopes: 'Claimed scopes',
    basis: 'Basis of scope 2',
    residual: 'Residual emissions',
    matched: 'Retired and matched',
    uncovered: 'Still uncovered',
    coverage: 'Share that is matched',
    credits: 'Credits counted',
    certificates: 'Electricity covered by certificates',
    blocked: 'Lots that can’t count',
    wrong: 'To be corrected',
    complete: 'All that remains is matched, and nothing is to be corrected',
  },
};

/** Whether something is so, as the reader sees it beside `yes` and `no`. */
export const yesOrNo: Readonly<Record<Language, Readonly<Record<'yes' | 'no', string>>>> = {
  zh: { yes: '是', no: '否' },
  en: { yes: 'yes', no: 'no' },
};

/** Why a stated emission isn't taken. */
export const fromInventory: Readonly<Record<Language, (year: number) => string>> = {
  zh: (year) => `${year} 年的残余排放取自本文件的清单，不能另行填写。`,
  en: (year) =>
    `what remains of ${year} is taken from the inventory in the file and can’t be stated besides.`,
};

import { zh as desk } from '../../foundation/messages/zh.ts';

/**
 * The words of the offset calculator's interface in Chinese: those that every calculator shows, and its own. English is
 * checked against these keys by the compiler.
 */
export const zh = {
  ...desk,
  year: '年份',
  residualFrom: '残余排放取自',
  residualSources: (year: number) => ({ inventory: `本文件 ${year} 年的清单`, stated: '自行填写' }),
  scope2: '范围 2',
  scope2Bases: { market: '基于市场', location: '基于位置' },
  boundary: '抵消边界',
  boundaries: { '12': '范围 1、2', '123': '范围 1、2、3' },
  scopes: { 1: '范围 1', 2: '范围 2', 3: '范围 3' },
  scopes12: '范围 1+2',
  scopes123: '范围 1+2+3',
  add: '添加碳信用、绿证或残余排放',
  addHint: '例如 CCER、绿证、碳惠通、范围 1、用电量',
  addResults: (count: number) => `找到 ${count} 项，用上下键选择，回车添加。`,
  addNone: (query: string) => `没有与“${query}”相近的项目。可以添加“其他经认可的碳信用”并填写标准名称。`,
  start: '从一批绿证或碳信用开始，或',
  startPaste: '粘贴、打开 Excel 台账',
  startExample: '打开示例台账',
  startFile: '打开已保存的文件',
  panels: {
    settings: '边界与匹配规则',
    reductions: '自主减排',
    paste: '粘贴台账',
    results: '匹配结果',
    years: '历年对比',
    market: '碳市场履约',
    files: '保存与披露',
    examples: '示例台账',
  },
  sections: {
    residual: '残余排放',
    certificates: '绿证（MWh）',
    credits: '碳信用（tCO₂e）',
    elsewhere: '用于其他年度',
  },
  sectionNotes: {
    residual: '自主减排之后仍然排放的部分',
    certificates: '只抵外购电网电量，一张 1 MWh，一次',
    credits: '抵范围 1 和绿证之后的范围 2',
    elsewhere: '为其他年度核销，或所发电量属于其他年度，不在本年计入',
  },
  empty: {
    residual: '还没有残余排放：添加范围 1、用电量，或打开含有清单的文件。',
    certificates: '还没有绿证。',
    credits: '还没有碳信用。',
    elsewhere: '',
  },
  showOthers: (count: number) => `显示其余 ${count} 行`,
  standings: {
    retired: '已核销，计入',
    held: '持有，未计入',
    ordered: '已订购，未计入',
    blocked: '不能计入',
    unfinished: '待补全',
    elsewhere: '用于其他年度',
  },
  exportAll: '保存与披露',
  pools: {
    title: '残余排放与抵消',
    gross: '排放量',
    lowered: '清除、绿证减少',
    net: '残余排放',
    matched: '已匹配',
    units: '整张数',
    total: '合计',
  },
  result: {
    ...desk.result,
    title: '匹配结果',
    lead: (scopes: string, year: number) => `${year} 年${scopes} 残余排放已匹配`,
    blocked: (count: number) => `${count} 批不能计入`,
    wrong: (count: number) => `另有 ${count} 处须更正，见“匹配结果”`,
    nothingLeft: '无残余排放',
    basis: (basis: string) => `范围 2 ${basis}`,
    residual: '残余排放',
    matched: '已核销并匹配',
    shortage: '缺口',
    covered: '绿证覆盖电量',
    unmatched: '未匹配',
    empty: '有了残余排放之后，这里显示匹配结果。',
    planned: (coverage: string, count: number) => `若核销计划中的 ${count} 批：${coverage}`,
    cost: (cost: string) => `计划部分费用 ${cost} 元`,
    noNeutrality:
      '这是匹配比例，不是“碳中和”声明：ISO 14068-1 另有整体碳足迹、减排优先的管理计划、核查等要求。自行核算，不是核查结论。',
    live: (coverage: string, shortage: string, blocked: number) =>
      `残余排放已匹配 ${coverage}，缺口 ${shortage} 吨${blocked ? `，${blocked} 批不能计入` : ''}`,
  },
  trace: {
    ...desk.trace,
    gas: '项目',
    lot: '这一批的匹配',
  },
};

export type Messages = typeof zh;

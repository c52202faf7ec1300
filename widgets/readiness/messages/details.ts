import type { Language } from '../../../src/calculators/index.ts';

/** What the three numbers of a measured quantity are called. */
interface MeasuredNames {
  readonly lead: string;
  readonly actual: string;
  readonly baseline: string;
  readonly leading: string;
}

interface Own {
  readonly evidence: string;
  readonly item: (place: number) => string;
  readonly document: string;
  readonly date: string;
  readonly place: string;
  readonly note: string;
  readonly usual: string;
  readonly addUsual: (document: string) => string;
  readonly add: string;
  readonly remove: (name: string) => string;
  readonly nextSteps: string;
  readonly owner: string;
  readonly due: string;
  readonly remark: string;
  readonly measured: string;
  readonly useMeasured: string;
  readonly names: MeasuredNames;
  /** Where the clause itself names the values, by requirement. */
  readonly namesOf: Readonly<Record<string, MeasuredNames>>;
  readonly unit: string;
  readonly source: string;
  readonly notYet: string;
  readonly share: (share: string, answer: string) => string;
}

/** The words of what opens below a requirement, which are loaded with it. */
export const detailsMessages: Record<Language, Own> = {
  zh: {
    evidence: '证据',
    item: (place) => `第 ${place} 份证据`,
    document: '文件名称或编号',
    date: '文件日期',
    place: '存放位置（网址、文件名或档案号）',
    note: '说明',
    usual: '通常的证明材料，点选即加入：',
    addUsual: (document) => `加入证据：${document}`,
    add: '添加其他证据',
    remove: (name) => `删除“${name}”`,
    nextSteps: '整改安排',
    owner: '负责人',
    due: '完成期限',
    remark: '备注',
    measured: '实测数值',
    useMeasured: '按实测数值计满足程度',
    names: {
      lead: '达到引领值为满足，不优于基准值为不满足，其间按比例计。两个值按标准或文件填写，并写明出处。',
      actual: '实际值',
      baseline: '基准值',
      leading: '引领值',
    },
    namesOf: {
      '5.2-r1': {
        lead: '把单位产品（或产值）能耗与能耗限额标准对照：达到先进值为满足，不优于限定值为不满足，其间按比例计。两个值按所用标准填写，并写明出处；没有适用的限额，就不填。',
        actual: '单位产品（或产值）能耗（实际值）',
        baseline: '能耗限额的限定值（基准值）',
        leading: '能耗限额的先进值（引领值）',
      },
      '5.2-r2': {
        lead: '把产品能效与《工业重点领域能效标杆水平和基准水平》对照：达到标杆水平为满足，不优于基准水平为不满足，其间按比例计。两个值按目录填写，并写明出处。',
        actual: '单位产品能耗（实际值）',
        baseline: '基准水平（基准值）',
        leading: '标杆水平（引领值）',
      },
    },
    unit: '单位（如 kgce/t）',
    source: '两个值的出处（标准或文件，条款）',
    notYet: '三个数值和出处都填写后才计入；在此之前按所选的答案计。',
    share: (share, answer) => `满足程度 ${share}，按“${answer}”计。`,
  },
  en: {
    evidence: 'Evidence',
    item: (place) => `Evidence ${place}`,
    document: 'Name or number of the document',
    date: 'Date of the document',
    place: 'Where it is (address, file or shelf)',
    note: 'Note',
    usual: 'What is usually shown; choose one to add it:',
    addUsual: (document) => `Add as evidence: ${document}`,
    add: 'Add other evidence',
    remove: (name) => `Remove “${name}”`,
    nextSteps: 'Next steps',
    owner: 'Responsible',
    due: 'Due',
    remark: 'Remark',
    measured: 'Measured quantity',
    useMeasured: 'Let a measured quantity say how far it is met',
    names: {
      lead: 'At the leading value it is met, at the baseline or worse it is not, and between them it counts in proportion. Both values are yours to enter, with the document that they stand in.',
      actual: 'Actual value',
      baseline: 'Baseline',
      leading: 'Leading value',
    },
    namesOf: {
      '5.2-r1': {
        lead: 'Compares energy consumption per unit of product or output value with the standard that limits it: at the advanced value it is met, at the limit or worse it is not, and between them it counts in proportion. Enter both values from the standard, and cite it. Leave this empty where no limit applies.',
        actual: 'Energy per unit of product or output value (actual value)',
        baseline: 'Limit of energy consumption (baseline)',
        leading: 'Advanced value of the limit (leading value)',
      },
      '5.2-r2': {
        lead: 'Compares the energy efficiency of the product with the published benchmark and baseline levels of key industrial fields: at the benchmark level it is met, at the baseline level or worse it is not, and between them it counts in proportion. Enter both levels from the catalogue, and cite it.',
        actual: 'Energy per unit of product (actual value)',
        baseline: 'Baseline level',
        leading: 'Benchmark level (leading value)',
      },
    },
    unit: 'Unit, such as kgce/t',
    source: 'Where both values stand (document, clause)',
    notYet:
      'It counts once all three numbers and their document are there; until then the chosen answer counts.',
    share: (share, answer) => `It is met to ${share} and counts as “${answer}”.`,
  },
};

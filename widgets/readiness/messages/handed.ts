import type { Language } from '../../../src/calculators/index.ts';

const zh = {
  date: '自评日期',
  basic: '基本要求',
  'basic-passed': '基本要求：已满足（项）',
  'basic-failed': '基本要求：未满足（项）',
  'basic-unknown': '基本要求：尚待核实（项）',
  score: '已答条款的得分',
  coverage: '覆盖率（已答）',
  'score-low': '得分可能的范围：下限',
  'score-high': '得分可能的范围：上限',
  evidence: '有证据',
  'left-out': '不适用的权重',
};

/** What of a self-assessment can be handed to the page around it, by the names it is asked for. */
export type HandedName = keyof typeof zh;

export const handedNames: Readonly<Record<Language, Readonly<Record<HandedName, string>>>> = {
  zh,
  en: {
    date: 'Date of the self-assessment',
    basic: 'Basic requirements',
    'basic-passed': 'Basic requirements met',
    'basic-failed': 'Basic requirements not met',
    'basic-unknown': 'Basic requirements still to be verified',
    score: 'Score over what is answered',
    coverage: 'Coverage (answered)',
    'score-low': 'Lowest possible score',
    'score-high': 'Highest possible score',
    evidence: 'With evidence',
    'left-out': 'Weight that is not applicable',
  },
};

/** Why an input can't be taken. */
const refusalsZh = {
  unknown:
    '没有这个编号。应为要求编号加“=met、partly、unmet 或 not-applicable”（如 6.1.1-r1=met），或情形编号加“=yes 或 no”（如 data-centre=no）。',
  answer: (came: string) => `答案应为 met、partly、unmet 或 not-applicable，收到“${came}”。`,
  mandatory: '这一条是“应”，不能答“不适用”。',
  condition: (came: string) => `应为 yes 或 no，收到“${came}”。`,
};

export const refusals: Readonly<Record<Language, typeof refusalsZh>> = {
  zh: refusalsZh,
  en: {
    unknown:
      'nothing has this id. The id of a requirement with met, partly, unmet or not-applicable was expected (6.1.1-r1=met), or that of a condition with yes or no (data-centre=no).',
    answer: (came) => `the answer should be met, partly, unmet or not-applicable, not “${came}”.`,
    mandatory: 'the guideline says “shall” here, so it can’t be answered by not-applicable.',
    condition: (came) => `yes or no was expected, not “${came}”.`,
  },
};

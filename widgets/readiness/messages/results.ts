import type { Language } from '../../../src/calculators/index.ts';

const zh = {
  gates: '基本要求',
  wrong: '填写有误、没有计入的回答',
  figures: '得分与其他数字',
  perDimension: '各维度怎样合成总分',
  weight: '权重',
  score: '得分',
  part: '折合',
  answered: '已答/适用',
  left: '不适用',
  total: '总分',
  /** The sum of weight × score, the sum of the weights, and the total; none of the dimensions that have no score. */
  formula: (weighted: string, weights: string, total: string) =>
    `总分 = Σ(权重 × 得分) ÷ Σ权重 = ${weighted} ÷ ${weights} = ${total}；没有得分的维度不参与。`,
  noTotal: '计分的条款还没有一条作答，没有总分。',
  openDimensions: '逐条展开：每个得分由哪些回答得出',
  requirement: '要求',
  answer: '回答',
  counts: '计',
  optional: '不计分',
  notYet: '未计',
  weights: '各维度的权重',
  weightsNote: '不填按 1 计；填写有误的，改正之前也按 1 计。右侧是占总权重的比例。',
  equalNow: '现为等权重。',
  equal: '恢复等权重',
  method: '自评方法与公式',
};

const en: typeof zh = {
  gates: 'Basic requirements',
  wrong: 'Answers with errors, which are not counted',
  figures: 'The score and the other figures',
  perDimension: 'How the dimensions make the total',
  weight: 'Weight',
  score: 'Score',
  part: 'Part of total',
  answered: 'Answered/applicable',
  left: 'Not applicable',
  total: 'Total',
  formula: (weighted, weights, total) =>
    `Total = Σ(weight × score) ÷ Σ weight = ${weighted} ÷ ${weights} = ${total}; dimensions without a score take no part.`,
  noTotal: 'None of the requirements that are scored is answered yet, so there is no total.',
  openDimensions: 'Opened down to the answers that make each score',
  requirement: 'Requirement',
  answer: 'Answer',
  counts: 'Counts',
  optional: 'not scored',
  notYet: 'not yet',
  weights: 'Weights of the dimensions',
  weightsNote:
    'An empty weight counts as 1, and so does one that can’t be read until it is corrected. On the right, the share of all weights.',
  equalNow: 'The weights are equal now.',
  equal: 'Back to equal weights',
  method: 'Method and formulas of the self-assessment',
};

/** The words of the result, which are loaded with it. */
export const resultsMessages: Record<Language, typeof zh> = { zh, en };

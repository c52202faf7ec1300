import type { AnswerWord } from '../../readiness/assessment.ts';
import type { RequirementWord } from '../../readiness/collection.ts';

/** What may be answered. */
export const answers: Record<AnswerWord, string> = {
  met: '满足',
  partly: '部分满足',
  not: '不满足',
  'not-applicable': '不适用',
  unknown: '尚不清楚',
};

/** The guideline's own words. */
export const words: Record<RequirementWord, string> = {
  shall: '应',
  should: '宜',
  may: '可',
  encouraged: '鼓励',
};

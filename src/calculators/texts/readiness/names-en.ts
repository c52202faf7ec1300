import type { AnswerWord } from '../../readiness/assessment.ts';
import type { RequirementWord } from '../../readiness/collection.ts';

/** The same in English. */
export const answers: Record<AnswerWord, string> = {
  met: 'Met',
  partly: 'Partly met',
  not: 'Not met',
  'not-applicable': 'Not applicable',
  unknown: 'Not known yet',
};

export const words: Record<RequirementWord, string> = {
  shall: 'shall',
  should: 'should',
  may: 'may',
  encouraged: 'encouraged',
};

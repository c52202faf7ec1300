import { answers, words } from './names-en.ts';
import type { StartTexts } from './start-zh.ts';

/** What of an assessment is named in English from its start. */
export const en: StartTexts = {
  answers,
  words,
  gatesTogether: {
    passed: 'Basic requirements met (self-assessed)',
    failed: 'Basic requirements not met',
    open: 'Basic requirements to be verified',
  },
};

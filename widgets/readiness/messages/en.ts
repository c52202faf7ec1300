import { en as desk } from '../../foundation/messages/en.ts';
import type { Messages } from './zh.ts';

/** The words of the self-assessment's interface in English. */
export const en: Messages = {
  ...desk,
  assessment: 'Which assessment',
  date: 'Date of the assessment',
  start: 'Say what concerns your factory, then answer clause by clause:',
  startExample: 'See an example',
  startFile: 'Open a saved file',
  undecided: (count) =>
    count === 1
      ? 'One thing about the factory is not said yet; the clauses that depend on it are taken to apply:'
      : `${count} things about the factory are not said yet; the clauses that depend on them are taken to apply:`,
  panels: {
    conditions: 'About the factory',
    results: 'Result',
    gaps: 'Gaps and next steps',
    evidence: 'Evidence',
    indicators: 'Indicators',
    compare: 'Earlier assessments',
    files: 'Save and report',
    examples: 'Examples',
  },
  answered: (answered, of) => `${answered} of ${of} answered`,
  partNotes: {
    '4': 'Principles: answered and reported, not scored; chapters 6 and 7 spell them out.',
    '5': 'Basic requirements: not scored. Where one isn’t met, no score makes up for it.',
  },
  outside: (count) =>
    count === 1
      ? '1 requirement doesn’t concern this factory'
      : `${count} requirements don’t concern this factory`,
  conditionDenied: (condition) => `Doesn’t hold: ${condition}.`,
  gate: 'Basic requirement',
  anchors: {
    'not-applicable': 'The conditions for it don’t exist here. It needs a reason and doesn’t count before',
    unknown: 'Not known or not checked yet: it isn’t scored, and it isn’t a no',
  },
  reason: 'Why it is not applicable (required)',
  fromFile: (answer) => `The data in this file say “${answer}”: `,
  takeFromFile: 'Take what the file says',
  more: (evidence) => (evidence ? `Evidence (${evidence}) and next steps` : 'Evidence and next steps'),
  toCheck: (count) => `${count} to check`,
  confirm: 'Confirm it',
  exportAll: 'Save and report',
  result: {
    ...desk.result,
    title: 'Result',
    notBegun: 'Not begun',
    failed: (count) => `${count} not met`,
    open: (count) => `${count} to be checked`,
    ofAnswered: 'of what is answered',
    coverage: 'Coverage (answered)',
    span: 'Possible range',
    evidence: 'With evidence',
    leftOut: 'Weight left out',
    next: 'Next unanswered',
    noCertificate:
      'A self-assessment, not a certification. The guideline has no scores, weights or levels: the score is this site’s own method, its weights can be changed, and no scheme’s level follows from it.',
    live: (gates, score, coverage) => `${gates}, score ${score}, coverage ${coverage}`,
  },
};

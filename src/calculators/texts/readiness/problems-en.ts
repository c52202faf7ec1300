import { shownIn } from '../shown.ts';
import { answers, words } from './names-en.ts';
import type { ProblemTexts } from './problems-zh.ts';

const { shown, named } = shownIn('en');

/** The same in English. */
export const en: ProblemTexts = {
  mandatoryNotApplicable: () =>
    'What the guideline demands (shall) cannot be answered “Not applicable”; only a condition of the guideline can exclude it. Please change the answer, or say so in the conditions. Until then it counts as “Not known yet”.',
  notApplicableWithoutReason: () =>
    '“Not applicable” needs a written reason, and none is given; please add it. Until then it counts as “Not known yet”.',
  measuredWithoutDocument: () =>
    'Baseline and leading value need their source, and none is given; please enter the document and its clause. Until then the measured quantity does not count.',
  baselineEqualsLeading: ({ came }) =>
    `The leading value should differ from the baseline, but both are ${shown(came)}; please check. Until then the measured quantity does not count.`,
  answerDiffersFromMeasured: ({ said, answer }) =>
    `The answer is “${named(answers, said)}”, but the measured quantity gives “${named(answers, answer)}”, which counts; please check the quantity and the answer.`,
  answerDiffersFromFile: ({ said, answer }) =>
    `The answer is “${named(answers, said)}”, but the other calculators’ data show “${named(answers, answer)}”. The answer counts; please check it, and say what it rests on.`,
  conditionUndecided: ({ condition }) =>
    `Whether “${condition}” applies is not said, so all that depends on it is included for now; please choose yes or no.`,
  conditionWithoutReason: ({ condition }) =>
    `“${condition}” is answered no without a reason, and what depends on it is excluded; please add the reason so that it can be checked.`,
  conditionDiffersFromFile: ({ condition }) =>
    `The answer to “${condition}” differs from the other calculators’ data. The answer counts; please check it.`,
  metWithoutEvidence: ({ word }) =>
    `This requirement (${named(words, word)}) is answered “Met” without evidence. It counts, but is listed as unproven; please name the document.`,
  evidenceAfterAssessment: ({ came, date }) =>
    `The evidence is dated ${came}, after the assessment of ${date}; what did not exist that day proves nothing, so please check both dates.`,
  dueInThePast: ({ came, date }) =>
    `It was due on ${came}, before the assessment of ${date}, and is not met yet; please set a new date or update the answer.`,
  carriedOver: () =>
    'The answer comes from the last assessment and has not been looked at since; please confirm or change it.',
  weightsAllZero: () =>
    'All dimensions weigh 0, but at least one should weigh more; they count equally until this is corrected.',
  textChanged: ({ of, present }) =>
    `The assessment answers version ${of} of the guideline’s text, which is at version ${present} now. All answers are kept; please go through them with the new text.`,
};

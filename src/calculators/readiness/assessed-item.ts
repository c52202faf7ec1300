import { isDay } from '../lines/is-day.ts';
import type { Answer, AnswerWord, Assessment } from './assessment.ts';
import type { Requirement } from './collection.ts';
import type { Applicability } from './conditions.ts';
import { isGate, isMandatory, isScored } from './dimensions.ts';
import type { FilledAnswer } from './filled/filled.ts';
import type { Problem } from './problems.ts';
import { readMeasured } from './score/measured.ts';

/** One requirement with what is answered to it, by whom, and what that counts. */
export interface AssessedItem {
  readonly requirement: Requirement;
  readonly applicability: Applicability;
  /** What counts. Where the requirement lies outside it is `not-applicable`. */
  readonly answer: AnswerWord;
  readonly by: 'reader' | 'measured' | 'file' | 'condition' | 'nobody';
  readonly entered?: Answer;
  readonly filled?: FilledAnswer;
  /** 1 met, 0.5 partly, 0 not, or what the measured quantity gives; absent where the answer is unknown or not applicable. */
  readonly share?: number;
  readonly gate: boolean;
  /** Whether it is in the score, as long as it is applicable. */
  readonly scored: boolean;
  /** Whether a document is named. A statement without one is shown as unproven and scored all the same. */
  readonly proven: boolean;
  readonly problems: readonly Problem[];
}

const shares: Readonly<Partial<Record<AnswerWord, number>>> = { met: 1, partly: 0.5, not: 0 };

type Answered = Pick<AssessedItem, 'answer' | 'by' | 'share'>;

/** What stands behind one requirement: the reader's answer, else what a quantity or the file shows. */
export function assessItem(
  requirement: Requirement,
  applicability: Applicability,
  assessment: Assessment,
  filled: FilledAnswer | undefined,
): AssessedItem {
  const entered = assessment.answers.find((one) => one.requirement === requirement.id);
  const problems: Problem[] = [];
  const answered =
    applicability === 'outside'
      ? ({ answer: 'not-applicable', by: 'condition' } as const)
      : answerOf(requirement, entered, filled, problems);
  const proven = Boolean(entered?.evidence.some(({ document }) => document.trim()));
  const item: AssessedItem = {
    requirement,
    applicability,
    ...answered,
    ...(entered && { entered }),
    ...(filled && { filled }),
    gate: isGate(requirement),
    scored: isScored(requirement),
    proven: proven || answered.by === 'file',
    problems,
  };
  if (applicability !== 'outside') problems.push(...toLookAt(item, assessment));
  return item;
}

function answerOf(
  requirement: Requirement,
  entered: Answer | undefined,
  filled: FilledAnswer | undefined,
  problems: Problem[],
): Answered {
  const measured = entered?.measured && readMeasured(entered.measured);
  problems.push(...(measured?.problems ?? []));
  if (measured?.share !== undefined) return byQuantity(measured.share, entered?.answer, problems);
  const answer = countable(requirement, entered, problems);
  if (answer !== undefined) return withShare(answer, 'reader');
  return filled && entered?.answer === undefined
    ? withShare(filled.answer, 'file')
    : { answer: 'unknown', by: entered?.answer ? 'reader' : 'nobody' };
}

const withShare = (answer: AnswerWord, by: AssessedItem['by']): Answered => {
  const share = shares[answer];
  return { answer, by, ...(share !== undefined && { share }) };
};

/** A quantity says more than a word; where the reader's word is another, that is asked about. */
function byQuantity(share: number, said: AnswerWord | undefined, problems: Problem[]): Answered {
  const answer = share >= 1 ? 'met' : share <= 0 ? 'not' : 'partly';
  if (said !== undefined && said !== answer) {
    problems.push({
      severity: 'ask',
      code: 'answerDiffersFromMeasured',
      field: 'answer',
      facts: { said, answer },
    });
  }
  return { answer, by: 'measured', share };
}

/** The reader's answer where it may count. What 应 demands can't be answered away, and nothing without a reason. */
function countable(
  requirement: Requirement,
  entered: Answer | undefined,
  problems: Problem[],
): AnswerWord | undefined {
  const answer = entered?.answer;
  if (answer !== 'not-applicable') return answer;
  if (isMandatory(requirement)) {
    problems.push({ severity: 'error', code: 'mandatoryNotApplicable', field: 'answer', facts: {} });
    return undefined;
  }
  if (!entered?.reason?.trim()) {
    problems.push({ severity: 'error', code: 'notApplicableWithoutReason', field: 'reason', facts: {} });
    return undefined;
  }
  return answer;
}

/** What counts, and a verifier will ask about. */
function toLookAt(
  { answer, by, entered, filled, proven, requirement }: AssessedItem,
  { date }: Assessment,
): Problem[] {
  const problems: Problem[] = [];
  const ask = (code: Problem['code'], field: string, facts: Problem['facts'] = {}) =>
    problems.push({ severity: 'ask', code, field, facts });
  if (filled && by === 'reader' && answer !== filled.answer && answer !== 'unknown') {
    ask('answerDiffersFromFile', 'answer', { said: answer, answer: filled.answer });
  }
  if (answer === 'met' && !proven) ask('metWithoutEvidence', 'evidence', { word: requirement.word });
  for (const item of entered?.evidence ?? []) {
    if (item.date && !isDay(item.date)) {
      problems.push({
        severity: 'error',
        code: 'notADate',
        field: 'evidence',
        facts: { came: item.date.slice(0, 64) },
      });
    } else if (item.date && isDay(date) && item.date > date) {
      ask('evidenceAfterAssessment', 'evidence', { came: item.date, date });
    }
  }
  const { due } = entered ?? {};
  if (due && !isDay(due)) {
    problems.push({ severity: 'error', code: 'notADate', field: 'due', facts: { came: due.slice(0, 64) } });
  } else if (due && isDay(date) && due < date && (answer === 'not' || answer === 'partly')) {
    ask('dueInThePast', 'due', { came: due, date });
  }
  if (entered?.carried) ask('carriedOver', 'answer');
  return problems;
}

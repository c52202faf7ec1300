import {
  assess,
  type AssessedFactory,
  type AssessmentInputs,
} from '../../../src/calculators/readiness/assess.ts';
import type { AssessedItem } from '../../../src/calculators/readiness/assessed-item.ts';
import type {
  Answer,
  AnswerWord,
  Assessment,
  ConditionAnswer,
  EvidenceItem,
} from '../../../src/calculators/readiness/assessment.ts';
import { conditionsOf } from '../../../src/calculators/readiness/conditions.ts';
import { isOptional, type Dimension } from '../../../src/calculators/readiness/dimensions.ts';
import { newAssessment } from '../../../src/calculators/readiness/new-assessment.ts';
import type { Problem } from '../../../src/calculators/readiness/problems.ts';
import { collection } from './collection.ts';

/** What the guideline asks, all of it. */
export const guideline = collection('zh');

export const { requirements } = guideline;

export const ids = requirements.map(({ id }) => id);

/** The conditions that its requirements name. */
export const conditionIds = conditionsOf(requirements);

export function requirementOf(id: string) {
  const found = requirements.find((one) => one.id === id);
  if (!found) throw new Error(`The guideline should have a requirement ${id}.`);
  return found;
}

/** Answers by requirement: a word, or a word with what else is said. */
export type Answers = Readonly<Record<string, AnswerWord | Omit<Partial<Answer>, 'requirement'>>>;

export const answersOf = (answers: Answers): readonly Answer[] =>
  Object.entries(answers).map(([requirement, said]) => ({
    requirement,
    evidence: [],
    ...(typeof said === 'string' ? { answer: said } : said),
  }));

/** The same word to every requirement; “not applicable” is for those that may say it. */
export const allOf = (word: AnswerWord, of: readonly string[] = ids): Answers =>
  Object.fromEntries(of.map((id) => [id, word]));

/** What every condition of the guideline is answered with, but for these. */
export const allConditions = (
  applies: ConditionAnswer['applies'],
  but: Readonly<Record<string, ConditionAnswer['applies']>> = {},
): readonly ConditionAnswer[] =>
  conditionIds.map((condition) => ({
    condition,
    applies: but[condition] ?? applies,
    reason: '经核对',
  }));

/** A self-assessment of 1 March 2026 with these answers and nothing else. */
export const assessmentOf = (answers: Answers, more: Partial<Assessment> = {}): Assessment => ({
  ...newAssessment('assessment-1', '2026-03-01', guideline.textVersion),
  answers: answersOf(answers),
  ...more,
});

/** Assesses it by the guideline. */
export const assessed = (
  answers: Answers,
  more: Partial<Assessment> = {},
  inputs: Partial<AssessmentInputs> = {},
): AssessedFactory => assess({ assessment: assessmentOf(answers, more), collection: guideline, ...inputs });

export function itemOf({ items }: Pick<AssessedFactory, 'items'>, id: string): AssessedItem {
  const found = items.find(({ requirement }) => requirement.id === id);
  if (!found) throw new Error(`The assessment should have an item ${id}.`);
  return found;
}

export function dimensionOf({ scores }: Pick<AssessedFactory, 'scores'>, dimension: Dimension) {
  const found = scores.dimensions.find((one) => one.dimension === dimension);
  if (!found) throw new Error(`The assessment should have a dimension ${dimension}.`);
  return found;
}

/** The codes of what is said, in order. */
export const codesOf = (said: readonly Problem[], severity?: Problem['severity']): string[] =>
  said.filter((one) => !severity || one.severity === severity).map(({ code }) => code);

export const document: EvidenceItem = { document: '能源审计报告' };

/** The requirements that are in the score where they apply: what chapters 6 and 7 demand or recommend. */
export const scoredIds = requirements
  .filter((requirement) => /^[67]\./.test(requirement.clause) && !isOptional(requirement))
  .map(({ id }) => id);

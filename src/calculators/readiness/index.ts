/**
 * The self-assessment, as `calculators/index.ts` passes it on: what it needs at its start, and all else by a loader in
 * `loadReadiness`.
 */

export { assess, type AssessedFactory, type AssessmentInputs } from './assess.ts';
export type { AssessedItem } from './assessed-item.ts';
export {
  answerWords,
  type Answer,
  type AnswerWord,
  type Assessment,
  type ConditionAnswer,
  type DimensionWeight,
  type EvidenceItem,
  type Measured,
  type OwnTarget,
} from './assessment.ts';
export {
  efforts,
  type Collection,
  type Effort,
  type FittingMeasure,
  type Requirement as AskedRequirement,
  type RequirementWord,
} from './collection.ts';
export { begunCollection, startOf as startOfCollection, type CollectionStart } from './collection-start.ts';
export type { AssessmentChange } from './compare.ts';
export { conditionsOf, type Applicability, type ConditionStanding } from './conditions.ts';
export {
  dimensions,
  isMandatory,
  isOptional,
  parts as assessmentParts,
  partOf,
  type Dimension,
  type Part as AssessmentPart,
} from './dimensions.ts';
export type { IndexedEvidence } from './evidence-index.ts';
export {
  nothingFilled,
  type Filled,
  type FilledAnswer,
  type FilledCode,
  type FilledCondition,
} from './filled/filled.ts';
export type { Records } from './filled/records.ts';
export type { AnswerProblem, AnswerProblemCode } from './paste/answer-problems.ts';
export type { InterpretedAnswer } from './paste/interpret-answers.ts';
export type { AnswerRole } from './paste/vocabulary.ts';
export type { Gap, Gaps } from './gaps.ts';
export type { GateItem, GateResult } from './gates.ts';
export type { ComparedIndicator, ComparedTarget } from './indicators/indicators.ts';
export type { IndicatorRule, IndicatorRuleId } from './indicators/rules.ts';
export { newAssessment, nextAssessment } from './new-assessment.ts';
export type {
  OwnProblemCode as ReadinessOwnProblemCode,
  Problem as ReadinessProblem,
  ProblemCode as ReadinessProblemCode,
} from './problems.ts';
export type { DossierBoundary, DossierInputs, DossierPlan } from './dossier/dossier-model.ts';
export type { DimensionScore, Score, ScorePart, Scores } from './score/score.ts';

/** What of the self-assessment comes on demand. Each call of a loader gives the same module. */
export const loadReadiness = {
  /** What the factory's other calculators fill in. */
  filling: () => import('./filled/fill.ts'),
  /** Figures beside what documents name for them, and the factory's own targets. */
  indicators: () => import('./indicators/indicators.ts'),
  /** One assessment beside an earlier one. */
  comparison: () => import('./compare.ts'),
  evidence: () => import('./evidence-index.ts'),
  /** What the report says of an item: its arithmetic. */
  itemTexts: () => import('./report/item-texts.ts'),
  /** Answers from a spreadsheet. */
  paste: () => import('./paste/index.ts'),
  /** Answers, evidence, gaps and scores as tables. */
  export: () => import('./export/index.ts'),
  /** The report to print, and as a page that stands alone. */
  dossier: () => import('./dossier/index.ts'),
  /** The next assessment and the days by which gaps are to be closed. */
  calendar: () => import('./calendar/index.ts'),
};

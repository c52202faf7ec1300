import { choice, every, group, list, number, optional, text } from '../engine/json/shape.ts';
import type { Descriptions } from '../engine/json/schema-of.ts';
import type {
  Answer,
  AnswerWord,
  Assessment,
  ConditionAnswer,
  DimensionWeight,
  EvidenceItem,
  Measured,
  OwnTarget,
} from '../readiness/assessment.ts';
import { typed } from './entered-shape.ts';

/** Whether one condition of the guideline holds. */
export const conditionShape = group<ConditionAnswer>({
  condition: text,
  applies: choice('yes', 'no'),
  reason: optional(text),
});

const measured = group<Measured>({
  actual: typed,
  baseline: typed,
  leading: typed,
  unit: optional(text),
  document: optional(text),
});

const evidence = group<EvidenceItem>({
  document: text,
  date: optional(text),
  place: optional(text),
  note: optional(text),
});

/** The requirement is any text: an answer to one that this copy's collection doesn't have is kept with all its data. */
const answer = group<Answer>({
  requirement: text,
  answer: optional(
    every<AnswerWord>({ met: true, partly: true, not: true, 'not-applicable': true, unknown: true }),
  ),
  reason: optional(text),
  measured: optional(measured),
  evidence: list(evidence),
  owner: optional(text),
  due: optional(text),
  note: optional(text),
  carried: optional(choice(true)),
});

const target = group<OwnTarget>({
  id: text,
  name: text,
  unit: optional(text),
  actual: optional(typed),
  target: optional(typed),
  better: choice('lower', 'higher'),
  document: optional(text),
});

/** One self-assessment of the readiness section. */
export const assessmentShape = group<Assessment>({
  id: text,
  date: text,
  textVersion: number,
  conditions: list(conditionShape),
  answers: list(answer),
  weights: list(group<DimensionWeight>({ dimension: text, weight: typed })),
  targets: list(target),
  assessor: optional(text),
  management: optional(text),
  note: optional(text),
});

/** What a program that writes an assessment should know, by the path of the entry within it. */
export const assessmentDescriptions: Descriptions = {
  id: 'Names the assessment within the file.',
  date: 'The ISO day it stands for.',
  textVersion: 'The version of the guideline’s text, as in requirements.json.',
  conditions: 'Each condition once. One that is absent was not asked yet.',
  'conditions.condition': 'The id of the condition: data-centre.',
  answers: 'Each requirement once.',
  'answers.requirement': 'The id of the requirement: 6.7.1-r2. An unknown one is kept and not counted.',
  'answers.answer': 'Absent where nothing was answered, or where the other sections of the file answer it.',
  'answers.reason': 'Why it isn’t applicable; without it that doesn’t count.',
  'answers.measured':
    'How far it is met by a quantity, between a baseline (基准值) and a leading value (引领值).',
  'answers.measured.document': 'Where baseline and leading value stand.',
  'answers.evidence.date': 'ISO day.',
  'answers.evidence.place': 'An address, a file name or a shelf.',
  'answers.due': 'The ISO day by which the gap is to be closed.',
  'answers.carried': 'It comes from an earlier assessment and was not looked at since.',
  weights: 'Each dimension once: 6.1 … 7.3. Those that are absent weigh 1.',
  targets: 'Figures that the factory set itself, beside the guideline’s requirements.',
  management: 'Who of the management signs.',
};

import type { AnswerWord, Assessment } from '../../../readiness/assessment.ts';
import type { AssessedItem } from '../../../readiness/assessed-item.ts';
import type { AssessedFactory } from '../../../readiness/assess.ts';
import type { QuantifiedFactory } from '../../quantify-factory.ts';
import type { InputChange, WhatIf } from './change.ts';

const newest = ({ assessments }: QuantifiedFactory): AssessedFactory | undefined =>
  [...assessments].sort((a, b) => b.assessment.date.localeCompare(a.assessment.date))[0];

const words: Readonly<Record<AnswerWord, { zh: string; en: string }>> = {
  met: { zh: '满足', en: 'met' },
  partly: { zh: '部分满足', en: 'partly met' },
  not: { zh: '不满足', en: 'not met' },
  'not-applicable': { zh: '不适用', en: 'not applicable' },
  unknown: { zh: '尚不清楚', en: 'unknown' },
};

/** The dimension of the requirement in question, which the answer moves first. */
const dimensionOf = (item: AssessedItem): string => item.requirement.clause.split('.').slice(0, 2).join('.');

function answered(
  factory: QuantifiedFactory,
  { assessment }: AssessedFactory,
  item: AssessedItem,
  answer: AnswerWord,
): InputChange {
  const { id } = item.requirement;
  const others = assessment.answers.filter(({ requirement }) => requirement !== id);
  const { measured: _, ...before } = assessment.answers.find(({ requirement }) => requirement === id) ?? {
    requirement: id,
    evidence: [],
  };
  const changed: Assessment = { ...assessment, answers: [...others, { ...before, answer }] };
  const { file } = factory;
  const assessments = (file.readiness?.assessments ?? []).map((one) =>
    one.id === assessment.id ? changed : one,
  );
  return {
    file: { ...file, readiness: { ...file.readiness, assessments } },
    subject: { calculator: 'readiness', of: assessment.id },
    name: { zh: `${id} 的答案`, en: `The answer to ${id}` },
    before: { words: words[item.answer] },
    after: { words: words[answer] },
  };
}

const partly = (found: AssessedFactory | undefined) =>
  found?.items.find(({ scored, gate, answer }) => scored && !gate && answer === 'partly');

/** The first scored requirement that is met in part is met. */
const partlyMet: WhatIf = {
  id: 'partly-met',
  calculator: 'readiness',
  figures: (factory) => {
    const item = partly(newest(factory));
    return ['total', ...(item ? [`dimension/${dimensionOf(item)}`] : []), 'coverage'];
  },
  change: (factory) => {
    const found = newest(factory);
    const item = partly(found);
    return found && item && answered(factory, found, item, 'met');
  },
};

/** A basic requirement that is met is not: it has no score, and nothing makes up for it. */
const gateFailed: WhatIf = {
  id: 'gate-failed',
  calculator: 'readiness',
  figures: () => ['total', 'coverage'],
  change: (factory) => {
    const found = newest(factory);
    const item = found?.items.find(({ gate, scored, answer }) => gate && !scored && answer === 'met');
    return found && item && answered(factory, found, item, 'not');
  },
};

export const readinessWhatIfs: readonly WhatIf[] = [partlyMet, gateFailed];

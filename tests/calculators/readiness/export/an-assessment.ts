import { assess, type AssessedFactory } from '../../../../src/calculators/readiness/assess.ts';
import type { Answer, Assessment } from '../../../../src/calculators/readiness/assessment.ts';
import { filledAnswer, type Filled } from '../../../../src/calculators/readiness/filled/filled.ts';
import { newAssessment } from '../../../../src/calculators/readiness/new-assessment.ts';
import { textLoaders } from '../../../../src/calculators/texts/index.ts';
import { annexMeasures, collection } from '../collection.ts';

export const texts = { zh: await textLoaders.readiness.zh(), en: await textLoaders.readiness.en() };

export const collections = { zh: collection('zh'), en: collection('en') };

const measures = { zh: annexMeasures('zh').measures, en: annexMeasures('en').measures };

const answer = (requirement: string, content: Partial<Answer>): Answer => ({
  requirement,
  evidence: [],
  ...content,
});

const minutes = { document: '管理评审记录.pdf', date: '2026-01-15', place: '档案室 3 号柜' };

/** What is answered in part: a gate by a quantity, one away, one that can't be, and the rest not yet. */
export const anAssessment: Assessment = {
  ...newAssessment('assessment-1', '2026-03-01', 1),
  assessor: '张三',
  management: '李四',
  conditions: [
    { condition: 'data-centre', applies: 'no', reason: '只有一间弱电机房' },
    { condition: 'vehicles', applies: 'yes' },
  ],
  answers: [
    answer('5.1-r1', { answer: 'met', evidence: [minutes] }),
    // (350 − 400) ÷ (300 − 400) = 0.5
    answer('5.2-r1', {
      measured: { actual: '350', baseline: '400', leading: '300', unit: 'kgce/t', document: 'GB 99999 表 1' },
    }),
    answer('6.1.1-r1', { answer: 'met' }),
    answer('6.2.1-r1', { answer: 'not', owner: '王五', due: '2026-12-31', note: '先做屋顶荷载' }),
    answer('6.4.4-r1', { answer: 'not-applicable', reason: '生产不用水' }),
    answer('6.5.3-r1', { answer: 'not-applicable', reason: '没有计量' }),
    answer('7.1.1-r1', { answer: 'met', evidence: [minutes], due: '2026-06-30' }),
  ],
};

const inventory = { year: 2025, scope1: 3, scope2: 1, scope3: 0, errors: 0 };

export const filled: Filled = {
  answers: [filledAnswer('5.3-r1', 'met', 'scopes1And2Counted', inventory)],
  conditions: [{ condition: 'offsets-used', applies: 'yes', code: 'offsetsInLedger', facts: { count: 4 } }],
};

export const assessed = (
  assessment: Assessment = anAssessment,
  language: 'zh' | 'en' = 'zh',
  of: Filled = filled,
): AssessedFactory =>
  assess({
    assessment,
    collection: collections[language],
    measures: measures[language],
    filled: of,
  });

/** The same assessment with a text in the place of everything that a reader may type. */
export function withTyped(typed: string): Assessment {
  const { conditions, answers, ...rest } = anAssessment;
  const evidence = [{ document: typed, date: typed, place: typed, note: typed }];
  const measured = { actual: typed, baseline: typed, leading: typed, unit: typed, document: typed };
  return {
    ...rest,
    conditions: conditions.map((one) => ({ ...one, reason: typed })),
    answers: [
      ...answers.map((one) => ({ ...one, reason: typed, evidence, owner: typed, due: typed, note: typed })),
      { ...answer('7.3.1-r1', { answer: 'met' }), measured, evidence },
      answer(typed, { answer: 'met' }),
    ],
    weights: [{ dimension: '6.1', weight: typed }],
    targets: [
      { id: 't-1', name: typed, unit: typed, actual: typed, target: typed, better: 'lower', document: typed },
    ],
    date: typed,
    assessor: typed,
    management: typed,
    note: typed,
  };
}

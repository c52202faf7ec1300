import { textLoaders } from '../../../../src/calculators/texts/index.ts';
import type { ChecklistEntry, Plan, PlannedMeasure } from '../../../../src/calculators/measures/plan.ts';
import { newPlan } from '../../../../src/calculators/measures/new-plan.ts';
import { quantifyPlan } from '../../../../src/calculators/measures/quantify-plan.ts';
import { annexMeasures } from '../../readiness/collection.ts';
import { catalogue, of } from '../one-plan.ts';

/** The words of both languages, as the element hands them over. */
export const words = {
  zh: { texts: await textLoaders.measures.zh(), annex: annexMeasures('zh') },
  en: { texts: await textLoaders.measures.en(), annex: annexMeasures('en') },
};

const line = (
  id: string,
  kind: PlannedMeasure['kind'],
  measure: PlannedMeasure['measure'],
  fields: PlannedMeasure['fields'],
  name = '',
): PlannedMeasure => ({ id, kind, measure, name, fields });

/** Two measures on one load, a plant with its money, one without anything typed, and one that reduces nothing. */
export const aPlan: Plan = {
  ...newPlan(2023),
  baseline: 'stated',
  stated: { scope1: '1000', electricity: '10000' },
  target: '30',
  electricityPrice: '0.7',
  discountRate: '0',
  measures: [
    {
      ...line('line-1', 'rooftop-pv', 'A.4', {
        capacity: of('1000', 'kWp'),
        selfUse: of('80', '%'),
        year: '2025',
        owner: '王五',
        due: '2024-11-30',
        capex: of('300', '10^4 CNY'),
        lifetime: of('25', 'a'),
      }, '=屋顶光伏'),
      evidence: { document: '可研报告 2024-03', note: '荷载已核' },
    },
    line('line-2', 'vrf', 'A.17', { use: of('500', 'MWh'), saving: of('30', '%'), year: '2024', due: '2024-06-30' }),
    line('line-3', 'ac-supervision', 'A.19', { use: of('500', 'MWh'), saving: of('20', '%'), year: '2024' }),
    line('line-4', 'heat-pump', 'A.18', { year: '2026', due: '明年' }),
    line('line-5', 'enabling', 'A.3', { year: '2024' }),
  ],
}; // prettier-ignore

export const aChecklist: readonly ChecklistEntry[] = [
  { measure: 'A.17', status: 'done', note: '2024 年 5 月完工' },
  { measure: 'A.13', status: 'not-applicable', note: '没有数据中心' },
];

export const quantifiedPlan = (plan: Plan = aPlan) => quantifyPlan({ plan }, catalogue);

/** What tables and the report are made from. */
export const inputs = (language: 'zh' | 'en' = 'zh', plan: Plan = aPlan) => ({
  ...words[language],
  quantified: quantifiedPlan(plan),
  checklist: aChecklist,
});

import type { FactoryFile } from '../../../src/calculators/factory-file/factory-file.ts';
import { gridElectricity } from '../../../src/calculators/factors/grid-electricity.ts';
import { pinsOf } from '../../../src/calculators/lines/pin-changes.ts';
import type { MeasuresSection, Plan } from '../../../src/calculators/measures/plan.ts';
import type { Assessment } from '../../../src/calculators/readiness/assessment.ts';
import { savedFactory } from './a-saved-factory.ts';

/** A self-assessment with something in every place that one has. */
export const assessment: Assessment = {
  id: 'spring',
  date: '2026-03-31',
  textVersion: 1,
  conditions: [
    { condition: 'existing-plant', applies: 'yes' },
    { condition: 'data-centre', applies: 'no', reason: '只有一台服务器' },
  ],
  answers: [
    {
      requirement: '5.1-r1',
      answer: 'met',
      evidence: [
        {
          document: '合规性评价 <img src=x onerror=alert(1)>',
          date: '2026-02-28',
          place: '档案室 3-2',
          note: '近三年',
        },
      ],
      owner: '张三',
    },
    {
      requirement: '5.2-r1',
      answer: 'partly',
      measured: {
        actual: '１８．５',
        baseline: 20,
        leading: '15',
        unit: 'kgce/t',
        document: '能耗限额标准',
      },
      evidence: [],
      due: '2026年底',
      note: '与一级值比较',
    },
    { requirement: '6.3.1-r1', answer: 'not', evidence: [] },
    { requirement: '6.5.3-r1', answer: 'unknown', evidence: [] },
    { requirement: '6.6.3-r1', answer: 'not-applicable', reason: '没有数据中心', evidence: [] },
    { requirement: '6.7.1-r1', evidence: [], carried: true },
  ],
  weights: [
    { dimension: '6.1', weight: '2' },
    { dimension: '7.1', weight: 0.5 },
  ],
  targets: [
    {
      id: 'green',
      name: '绿电占比',
      unit: '%',
      actual: '12',
      target: 30,
      better: 'higher',
      document: '年度计划',
    },
  ],
  assessor: '张三',
  management: '李四',
  note: '第一次自评',
};

/** The same a year later, with nothing but what it needs. */
const later: Assessment = {
  id: 'next',
  date: '2027-03-31',
  textVersion: 1,
  conditions: [],
  answers: [],
  weights: [],
  targets: [],
};

/** A plan with something in every place that one has. */
export const plan: Plan = {
  baseYear: 2024,
  from: 2026,
  to: 2028,
  baseline: 'stated',
  stated: {
    scope1: '1.15万',
    electricity: '1200',
    certified: 300,
    otherScope2: '0',
    scope3: '',
  },
  area: 'CN-CQ',
  scope2: 'location',
  growth: '2',
  target: '３０',
  electricityPrice: '0.65',
  discountRate: 6,
  measures: [
    {
      id: 'roof',
      kind: 'rooftop-pv',
      name: '一号厂房屋顶光伏',
      measure: 'A.4',
      fields: {
        power: { amount: '１０００', unit: 'kWp' },
        year: '2026',
        owner: '张三',
        capex: { amount: '350', unit: '10^4 CNY' },
      },
      overrides: { hours: { value: '950', reason: '设计院报告', origin: 'supplied' } },
      status: 'estimated',
      uncertainty: { activity: 10 },
      evidence: { document: '可研报告' },
    },
    { id: 'platform', kind: 'enabling', name: '能碳管理平台', measure: 'A.26', fields: { year: 2027 } },
  ],
  pins: pinsOf({
    used: gridElectricity.filter(({ id }) => id === 'grid-electricity-cn-cq-2023'),
    selections: [['grid:CN-CQ:2024', 'grid-electricity-cn-cq-2023']],
  }),
};

export const measures: MeasuresSection = {
  checklist: [
    { measure: 'A.1', status: 'done', note: '2025 年完成' },
    { measure: 'A.4', status: 'planned' },
    { measure: 'A.7', status: 'not-applicable', note: '没有重型物流' },
  ],
  plan,
};

/** A factory with an inventory, two self-assessments and a plan. */
export const factoryWithPlan: FactoryFile = {
  ...savedFactory,
  readiness: { assessments: [assessment, later] },
  measures,
};

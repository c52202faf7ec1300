import type { AssessedItem } from '../../readiness/assessed-item.ts';
import type { Effort, RequirementWord } from '../../readiness/collection.ts';
import type { ConditionStanding } from '../../readiness/conditions.ts';
import type { GateItem } from '../../readiness/gates.ts';
import type { IndicatorRuleId } from '../../readiness/indicators/rules.ts';
import type { Scores } from '../../readiness/score/score.ts';
import { zh as filled } from './filled-zh.ts';
import { zh as problems } from './problems-zh.ts';
import { zh as start } from './start-zh.ts';

/** How a rule is called, where it stands, and what it means for a factory. */
interface RuleText {
  readonly name: string;
  readonly document: string;
  readonly bearing: string;
}

const park = '发改环资〔2025〕910号，附件 3（国家级零碳园区建设指标，试行）';
const notice = '工业和信息化部 2026 年 7 月关于零碳工厂建设的通知（文号未见）';
const parkBearing = (size: string) => `仅供参照：该限值针对年用能 ${size}标准煤的园区，不针对工厂。`;
const unconfirmed = '据报道，未经证实：没有见到原文。';
const noticeEnergy = `${unconfirmed}计算采用哪个电力排放因子也不明；本企业的数值按零碳园区的方法试算（没有绿电覆盖的电量用全国火电因子）。`;

/**
 * What the self-assessment adds to the shared words in Chinese: the terms of the guideline. The names of requirements,
 * conditions, clauses and dimensions come with the collection.
 */
export const zh = {
  ...start,
  /** What the words ask, by GB/T 1.1; 鼓励 is the guideline's own. */
  obligations: {
    shall: '必须满足',
    should: '推荐',
    may: '允许',
    encouraged: '鼓励',
  } satisfies Record<RequirementWord, string>,
  /** How one gate stands. */
  gates: {
    passed: '已满足（自评）',
    failed: '未满足',
    open: '尚待核实',
    outside: '不适用',
  } satisfies Record<GateItem['status'], string>,
  /** Whether a condition holds. */
  standings: {
    yes: '是',
    no: '否',
    undecided: '尚未说明',
  } satisfies Record<ConditionStanding['applies'], string>,
  efforts: { low: '较小', medium: '中等', high: '较大' } satisfies Record<Effort, string>,
  /** How an answer came. */
  ways: {
    reader: '自行回答',
    measured: '按实测数值',
    file: '取自其他计算器的数据',
    condition: '由适用情形排除',
    nobody: '尚未回答',
  } satisfies Record<AssessedItem['by'], string>,
  filled,
  indicatorRules: {
    'park-co2-per-energy': {
      name: '单位能耗碳排放：零碳园区（年用能 20 万～100 万吨标准煤）',
      document: park,
      bearing: parkBearing('20 万吨以上、不满 100 万吨'),
    },
    'park-large-co2-per-energy': {
      name: '单位能耗碳排放：零碳园区（年用能 100 万吨标准煤以上）',
      document: park,
      bearing: parkBearing('100 万吨以上'),
    },
    'factory-entry-co2-per-energy': {
      name: '单位能耗碳排放：零碳工厂申报基本要求',
      document: notice,
      bearing: noticeEnergy,
    },
    'factory-2030-co2-per-energy': {
      name: '单位能耗碳排放：零碳工厂 2030 年目标',
      document: notice,
      bearing: noticeEnergy,
    },
    'factory-entry-non-fossil': {
      name: '非化石能源消费占比：零碳工厂申报基本要求',
      document: notice,
      bearing: unconfirmed,
    },
    'factory-2030-non-fossil': {
      name: '非化石能源消费占比：零碳工厂 2030 年目标',
      document: notice,
      bearing: unconfirmed,
    },
  } satisfies Record<IndicatorRuleId, RuleText>,
  /** The numbers of an assessment and what each says. */
  scores: {
    dimensions: '各维度得分',
    total: '总分（自评）',
    span: '总分可能的范围',
    coverage: '已回答的比例',
    evidence: '有证据的比例',
    leftOut: '答“不适用”的比例',
  } satisfies Record<keyof Scores, string>,
  scoreMeanings: {
    dimensions:
      '维度内先按条、再按要求等权平均：满足计 1，部分满足计 0.5，不满足计 0，有实测数值的按数值计。',
    total: '只计已回答的要求，各维度按权重平均；“可”和“鼓励”不计分。',
    span: '下限把尚不清楚的都当作不满足，上限都当作满足。',
    coverage: '已回答的要求占适用要求的权重。',
    evidence: '答“满足”或“部分满足”的要求中，写明了证据的占多少权重；不改变得分。',
    leftOut: '写明理由答“不适用”的要求占多少权重；这些要求不计分，其余按比例补足。',
  } satisfies Record<keyof Scores, string>,
  /** What the score is and is not. */
  method: {
    short: '自评，不是认证',
    nature: '得分是本站自评方法的结果，不是指南的规定，也不是认证；指南没有评分、权重和等级。',
    gates: '基本要求是前提：有一条没有满足，得分再高也不能弥补；只满足一部分或尚不清楚，都不算满足。',
  },
  problems,
};

export type OwnTexts = typeof zh;

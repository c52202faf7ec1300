import type { OwnProblemCode, Problem } from '../../readiness/problems.ts';
import { shownIn } from '../shown.ts';
import { answers, words } from './names-zh.ts';

type Facts = Problem['facts'];

const { shown, named } = shownIn('zh');

/**
 * What is to be said about an answer or an assessment: what, what was expected, what came, what to do. A condition comes
 * as the collection names it.
 */
export const zh = {
  mandatoryNotApplicable: () =>
    '“应”的要求不能直接答“不适用”，只能由指南自己的适用情形排除；请改答，或在适用情形中说明。在此之前按“尚不清楚”计。',
  notApplicableWithoutReason: () => '“不适用”须写明理由，还没有填写；请补充理由，在此之前按“尚不清楚”计。',
  measuredWithoutDocument: () =>
    '基准值和引领值须写明出处，还没有填写；请填写文件和条款，在此之前实测数值不计入。',
  baselineEqualsLeading: ({ came }: Facts) =>
    `引领值应与基准值不同，收到的两个值都是 ${shown(came)}；请核对，在此之前实测数值不计入。`,
  answerDiffersFromMeasured: ({ said, answer }: Facts) =>
    `您答的是“${named(answers, said)}”，按实测数值是“${named(answers, answer)}”，现按实测数值计；请核对数值和回答。`,
  answerDiffersFromFile: ({ said, answer }: Facts) =>
    `您答的是“${named(answers, said)}”，其他计算器的数据表明“${named(answers, answer)}”，现按您的回答计；请核对，并写明依据。`,
  conditionUndecided: ({ condition }: Facts) =>
    `还没有说明“${condition}”是否适用，有关要求暂时都算在内；请选择“是”或“否”。`,
  conditionWithoutReason: ({ condition }: Facts) =>
    `“${condition}”答了“否”，没有写明理由；有关要求已经排除，请补充理由，供核对。`,
  conditionDiffersFromFile: ({ condition }: Facts) =>
    `“${condition}”的回答与其他计算器的数据不一致，现按您的回答计；请核对。`,
  metWithoutEvidence: ({ word }: Facts) =>
    `对这条“${named(words, word)}”的要求答了“满足”，没有写明证据；照样计分，但列为未证明，请填写文件名称。`,
  evidenceAfterAssessment: ({ came, date }: Facts) =>
    `证据的日期 ${came} 晚于自评日期 ${date}；自评当天还没有的文件不能证明，请核对两个日期。`,
  dueInThePast: ({ came, date }: Facts) =>
    `完成期限 ${came} 早于自评日期 ${date}，要求还没有满足；请重新安排期限，或更新回答。`,
  carriedOver: () => '沿用上一次自评的回答，还没有重新确认；请确认或修改。',
  weightsAllZero: () => '各维度的权重都是 0，至少应有一个大于 0；现按等权重计，请改正。',
  textChanged: ({ of, present }: Facts) =>
    `这次自评依据指南文本第 ${of} 版，现在是第 ${present} 版；回答都已保留，请对照新文本重新确认。`,
} satisfies Record<OwnProblemCode, (facts: Facts) => string>;

export type ProblemTexts = typeof zh;

import type { Language } from '../../../src/calculators/index.ts';
import type { ConditionGroup } from '../parts/condition-groups.ts';

interface Own {
  readonly lead: string;
  readonly said: (said: number, of: number) => string;
  readonly groups: Readonly<Record<ConditionGroup, string>>;
  readonly decides: (requirements: number, clauses: string) => string;
  readonly ofMeasures: string;
  readonly between: string;
  readonly reason: string;
  readonly fromFile: (answer: string) => string;
  readonly takeFromFile: string;
}

/** The words of what concerns the factory, which are loaded with it. */
export const conditionsMessages: Record<Language, Own> = {
  zh: {
    lead: '指南的一部分要求只针对某些企业。答“否”，有关要求就不列入；没有说明的，暂按适用处理。理由列入报告。',
    said: (said, of) => `已说明 ${said}/${of}`,
    groups: {
      plant: '企业与项目',
      products: '产品与核算',
      buildings: '建筑与设施',
      trade: '碳市场、抵消与披露',
      other: '其他',
    },
    decides: (requirements, clauses) => `${clauses}（${requirements} 项要求）`,
    ofMeasures: '只与附录 A 的措施有关（选答，不影响得分）',
    between: '、',
    reason: '理由（列入报告，供核对）',
    fromFile: (answer) => `本文件的数据显示“${answer}”：`,
    takeFromFile: '采用文件的判断',
  },
  en: {
    lead: 'Some of what the guideline asks concerns only some factories. Answer “No” and it is left out; what isn’t said is taken to apply for now. The reasons are part of the report.',
    said: (said, of) => `${said} of ${of} said`,
    groups: {
      plant: 'Enterprise and projects',
      products: 'Products and accounting',
      buildings: 'Buildings and equipment',
      trade: 'Carbon market, offsets and disclosure',
      other: 'Others',
    },
    decides: (requirements, clauses) =>
      `${clauses} (${requirements} ${requirements === 1 ? 'requirement' : 'requirements'})`,
    ofMeasures: 'Only for the measures of annex A (optional, no effect on the score)',
    between: ', ',
    reason: 'Reason (it stands in the report)',
    fromFile: (answer) => `The data in this file say “${answer}”: `,
    takeFromFile: 'Take what the file says',
  },
};

import type { Language } from '../../../src/calculators/index.ts';

const zh = {
  lead: '先后次序：基本要求在前，其余“应”次之，再按可提高的分值、工作量排列。分值是满足之后总分（满分 100）至多可提高多少；附录 A 的措施由条款对应得出，是否适合须自行判断。',
  noneMissing: '已作答的条款都已满足。',
  nothingAnswered: '还没有作答，先从下面的基本要求开始核实。',
  worth: (points: string) => `可提高 ${points} 分`,
  notScored: '不计分',
  effort: (effort: string) => `工作量${effort}`,
  effortNote: '工作量是本站的估计。',
  now: (answer: string) => `现状（${answer}）：`,
  measuredNow: (share: string) => `按实测数值，已达到 ${share}。`,
  met: '满足时：',
  measures: '附录 A 措施：',
  owner: '责任人',
  due: '完成期限',
  verify: (count: number) => `先核实（${count} 条尚不清楚）`,
  verifyLead: '这些条款还不知道是否满足，核实之后才知道是不是差距。每条后面是核实时通常看的文件。',
  documents: '看：',
  between: '、',
  showAll: (shown: number, all: number) => `已列出前 ${shown} 条，显示全部 ${all} 条`,
};

const en: typeof zh = {
  lead: 'In this order: basic requirements first, then what else is mandatory (shall), then by points and effort. The points are what the total (of 100) can gain at most once it is met. The measures of annex A follow from the clauses they serve; whether one suits the factory is for you to judge.',
  noneMissing: 'All that is answered is met.',
  nothingAnswered: 'Nothing is answered yet: begin with the basic requirements below.',
  worth: (points) => `Worth ${points} points`,
  notScored: 'Not scored',
  effort: (effort) => `Effort: ${effort.toLowerCase()}`,
  effortNote: 'The effort is this site’s estimate.',
  now: (answer) => `Now (${answer.toLowerCase()}): `,
  measuredNow: (share) => `By the measured quantity, ${share} is reached.`,
  met: 'Met when: ',
  measures: 'Measures of annex A: ',
  owner: 'Owner',
  due: 'Due',
  verify: (count) => `To be verified first (${count} not known yet)`,
  verifyLead:
    'Nobody knows yet whether these are met, and so whether they are gaps. Each names what is usually looked at.',
  documents: 'Look at: ',
  between: '; ',
  showAll: (shown, all) => `The first ${shown} are listed; show all ${all}`,
};

/** The words of the gaps, which are loaded with them. */
export const gapsMessages: Record<Language, typeof zh> = { zh, en };

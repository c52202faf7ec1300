/** The words around the text of the guideline. */
export const guidelineZh = {
  contents: '条款目录',
  contentsOf: (page: string) => `目录 · ${page}`,
  annexA: '措施清单',
  foreword: '前言',
  onThisPage: '本页',
  views: { label: '语言版式', zh: '中', parallel: '中英对照', en: 'EN' },
  previous: '上一页',
  next: '下一页',
  crumbs: '当前位置',
  copyLink: '复制链接',
  cite: '引用',
  citeOf: (id: string) => `复制链接 · 引用：${id}`,
  measures: '措施',
  calculator: '计算器',
  method: '方法',
  references: '文件',
  requirements: '要求',
  usedIn: '出现于',
  citedIn: '引用处',
  relatedTo: '相关条款',
  issuer: '发布部门',
  requirementsCount: (count: number) => `${count} 项`,
  index: {
    lead: '逐条、逐句、可引用的全文。每个条款标明要求的力度：应、宜、可、鼓励。',
    words: '读法',
    wordsText: {
      shall: '要求，必须满足',
      should: '建议，优先采用',
      may: '允许',
      encouraged: '鼓励，超出建议的做法',
    },
  },
};

export type GuidelineWords = typeof guidelineZh;

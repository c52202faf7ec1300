import type * as study from '../../footprint/study.ts';

/** What of a study is named in Chinese while it has no lines. */
export const zh = {
  stages: {
    'raw-materials': '原材料获取',
    production: '生产',
    distribution: '分销',
    use: '使用',
    'end-of-life': '生命末期',
  } satisfies Record<study.Stage, string>,
  /** What the result is called: only the whole life is a footprint, the others are partial and named so. */
  results: {
    'cradle-to-gate': '产品部分碳足迹（从摇篮到大门）',
    'cradle-to-grave': '产品碳足迹（从摇篮到坟墓）',
    'gate-to-gate': '产品部分碳足迹（从大门到大门）',
  } satisfies Record<study.StudyBoundary, string>,
};

export type StartTexts = typeof zh;

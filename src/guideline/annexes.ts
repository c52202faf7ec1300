import type { Bilingual } from './language.ts';

/** The two annexes by what the source prints above them. */
export const annexes = {
  A: {
    title: {
      zh: '零碳工厂建设与管理措施清单',
      en: 'List of measures for the construction and management of zero-carbon factories',
    },
    status: { zh: '资料性', en: 'informative' },
  },
  B: {
    title: {
      zh: '零碳工厂建设与管理参考文件',
      en: 'Reference documents for the construction and management of zero-carbon factories',
    },
    status: { zh: '资料性', en: 'informative' },
  },
} as const satisfies Record<string, { title: Bilingual; status: Bilingual }>;

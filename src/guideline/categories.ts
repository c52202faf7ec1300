import type { Bilingual } from './language.ts';

/** The seven categories of annex A, in its order, by the words it prints. */
export const categories = {
  accounting: { zh: '科学算碳', en: 'Scientific carbon accounting' },
  source: { zh: '源头减碳', en: 'Carbon reduction at source' },
  process: { zh: '过程脱碳', en: 'Process decarbonization' },
  chain: { zh: '协同降碳', en: 'Collaborative carbon reduction' },
  digital: { zh: '智能控碳', en: 'Smart carbon control' },
  infrastructure: { zh: '基础设施', en: 'Infrastructure' },
  offset: { zh: '碳抵消', en: 'Carbon offsetting' },
} as const satisfies Record<string, Bilingual>;

export type Category = keyof typeof categories;

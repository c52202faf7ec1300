import type { Language } from '../../../src/calculators/index.ts';

interface Own {
  readonly lead: string;
  readonly none: string;
  readonly unclaimed: string;
  readonly gross: string;
  readonly residual: string;
  readonly matched: string;
  readonly coverage: string;
  readonly own: string;
  readonly dependence: string;
  readonly unclaimedNote: (years: string) => string;
  readonly between: string;
  readonly ofYear: (year: number) => string;
  readonly formula: string;
  readonly open: (year: number) => string;
}

/** The words of the years, which are loaded with them. */
export const yearsMessages: Record<Language, Own> = {
  zh: {
    lead: '6.7.1 要求逐年降低对碳抵消的依赖。各年按已核销（注销）的数量计。',
    none: '还没有任何年度做过匹配。',
    unclaimed: '仅清单',
    gross: '排放量（抵消前）',
    residual: '残余排放',
    matched: '已抵消',
    coverage: '匹配比例',
    own: '自主减排量（不扣减）',
    dependence: '依赖度',
    unclaimedNote: (years) =>
      `${years} 年只有排放清单，还没有做匹配，只列排放量（边界和方法与所选年度相同）。`,
    between: '、',
    ofYear: (year) => `${year} 年：`,
    formula: '依赖度 = 已抵消 ÷（已抵消 + 累计措施的自主减排量）。展开各年的计算：',
    open: (year) => `打开 ${year} 年`,
  },
  en: {
    lead: 'Clause 6.7.1 asks that dependence on offsets fall from year to year. Each year counts what was retired for it.',
    none: 'No year is matched yet.',
    unclaimed: 'inventory only',
    gross: 'Emissions before offsets',
    residual: 'Residual',
    matched: 'Offset',
    coverage: 'Matched',
    own: 'Own reductions, not subtracted',
    dependence: 'Dependence',
    unclaimedNote: (years) =>
      `Inventories not matched yet: ${years}. Only their emissions are shown, within the boundary and by the method of the year on the desk.`,
    between: ', ',
    ofYear: (year) => `${year}: `,
    formula:
      'Dependence = offset ÷ (offset + own reductions of the year). Open a year to see how it came about:',
    open: (year) => `Open ${year}`,
  },
};

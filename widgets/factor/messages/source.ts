import type { Language } from '../../foundation/language.ts';

const zh = {
  facts: {
    region: '地区',
    year: '数据年份',
    boundary: '边界',
    gwp: 'GWP',
    document: '出处',
    confidence: '可信度',
    reviewBy: '复核期限',
    remarks: '说明',
    licence: '许可与署名',
  },
  due: '待复核：可能已有更新的数值',
  supersededBy: '已由下列因子取代：',
  onTheSite: '在指南网站查看这个因子',
  comma: '，',
  dimensionless: '无量纲',
  year: (year: string) => `${year} 年`,
};

const en: typeof zh = {
  facts: {
    region: 'Region',
    year: 'Year of the data',
    boundary: 'Boundary',
    gwp: 'GWP',
    document: 'Source',
    confidence: 'Confidence',
    reviewBy: 'Review by',
    remarks: 'Note',
    licence: 'Licence and attribution',
  },
  due: 'review due: there may be a newer value',
  supersededBy: 'Superseded by: ',
  onTheSite: 'See this factor on the guideline’s site',
  comma: ', ',
  dimensionless: 'dimensionless',
  year: (year) => year,
};

/** The words of what a factor's mark opens, which come with it. */
export const sourceMessages: Record<Language, typeof zh> = { zh, en };

import type { Language } from '../../../src/calculators/index.ts';

const zh = {
  product: '产品',
  unit: '分析单位',
  boundary: '系统边界',
  gwp: '全球变暖潜势（GWP）',
  total: '每分析单位的碳足迹',
  'to-gate': '其中从摇篮到大门',
  'grid-mix': '全部电力按电网平均计',
  fossil: '化石源排放',
  'biogenic-emissions': '生物源排放',
  'biogenic-removals': '生物源清除',
  'land-use-change': '直接土地利用变化',
  'not-separable': '未能区分的部分',
  'raw-materials': '原材料获取',
  production: '生产',
  distribution: '分销',
  use: '使用',
  'end-of-life': '生命末期',
  'primary-data': '初级数据占比',
  counted: '计入的行（个）',
  left: '未计入的行（个）',
};

/** What of a product's footprint can be handed to the page around it, by the names it is asked for. */
export type HandedName = keyof typeof zh;

export const handedNames: Readonly<Record<Language, Readonly<Record<HandedName, string>>>> = {
  zh,
  en: {
    product: 'Product',
    unit: 'Unit of analysis',
    boundary: 'System boundary',
    gwp: 'Global warming potentials (GWP)',
    total: 'Carbon footprint per unit of analysis',
    'to-gate': 'Of this, cradle to gate',
    'grid-mix': 'With all electricity by the average of the grid',
    fossil: 'Fossil emissions',
    'biogenic-emissions': 'Biogenic emissions',
    'biogenic-removals': 'Biogenic removals',
    'land-use-change': 'Direct land-use change',
    'not-separable': 'Not separable',
    'raw-materials': 'Raw materials',
    production: 'Production',
    distribution: 'Distribution',
    use: 'Use',
    'end-of-life': 'End of life',
    'primary-data': 'Share of primary data',
    counted: 'Lines counted',
    left: 'Lines not counted',
  },
};

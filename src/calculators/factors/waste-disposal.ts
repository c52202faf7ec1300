import type { Bilingual } from '../engine/language.ts';
import type { CitedFactor } from './define-factor.ts';
import { british, desnz2025, desnz2026, inventoryAndFootprint, inventoryOnly } from './series.ts';

type PerTonne = CitedFactor<'kgCO2e', 't'>;

/** How a waste is treated. */
export type Treatment = 'open' | 'closed' | 'incineration' | 'composting' | 'digestion' | 'landfill';

const treatments: Record<Treatment, Bilingual> = {
  open: { zh: '开环再生', en: 'open loop recycling' },
  closed: { zh: '闭环再生', en: 'closed loop recycling' },
  incineration: { zh: '焚烧（能量回收）', en: 'incineration with energy recovery' },
  composting: { zh: '堆肥', en: 'composting' },
  digestion: { zh: '厌氧消化', en: 'anaerobic digestion' },
  landfill: { zh: '填埋', en: 'landfill' },
};

const collectionOnly: Bilingual = {
  zh: '只含收集和运输，处理本身的排放归于下一使用者。可用于范围三类别 5，不得用于产品碳足迹的报废阶段。',
  en: 'Collection and transport only: the treatment is left to the next user. For scope 3 category 5, never for the end of life in a footprint.',
};
const britishLandfill: Bilingual = {
  zh: '按英国填埋场的条件，仅作无国内因子时的替代。',
  en: 'Of British landfills: a fallback where no Chinese factor exists.',
};

/** Every treatment but the landfill of what rots is collection and transport only, below 10 kgCO2e/t. */
const isCollectionOnly = (value: number) => value < 10;

/* @__NO_SIDE_EFFECTS__ */
function boundaryOf(value: number): Pick<PerTonne, 'unit' | 'per' | 'boundary' | 'usedBy' | 'note'> {
  const collection = isCollectionOnly(value);
  return {
    unit: 'kgCO2e',
    per: 't',
    boundary: 'waste-treatment',
    usedBy: collection ? inventoryOnly : inventoryAndFootprint,
    note: collection ? collectionOnly : britishLandfill,
  };
}

type GroupOf2026 =
  'commercial' | 'household' | 'food' | 'garden' | 'wood' | 'paper' | 'clothing' | 'inert' | 'other';
/** The last is the group of the 2026 edition that this waste's landfill belongs to. */
type Row = readonly [
  id: string,
  zh: string,
  en: string,
  values: Partial<Record<Treatment, number>>,
  group?: GroupOf2026,
];

/** The factor of 2026 that takes the place of one of 2025, where the rows that were seen hold one. */
/* @__NO_SIDE_EFFECTS__ */
function successor(id: string, treatment: Treatment, group?: GroupOf2026): string | undefined {
  const built = id === 'construction' || id === 'concrete';
  const row: Record<Treatment, string | undefined> = {
    landfill: group && `${group}-landfill`,
    incineration: 'combustion',
    open: built ? undefined : 'recycling',
    closed: built ? 'construction-closed' : 'recycling',
    composting: 'composting',
    digestion: 'composting',
  };
  return row[treatment] && `waste-${row[treatment]}-gb-2026`;
}

/* @__NO_SIDE_EFFECTS__ */
function waste([id, zh, en, values, group]: Row): readonly PerTonne[] {
  return (Object.entries(values) as [Treatment, number][]).map(([treatment, value]) => ({
    ...desnz2025,
    ...boundaryOf(value),
    id: `waste-${id}-${treatment}-gb-2025`,
    name: british(`${zh}，${treatments[treatment].zh}`, `${en}, ${treatments[treatment].en}`),
    value,
    citation: { reference: 'desnz-2025', locator: 'Waste disposal' },
    supersededBy: successor(id, treatment, group),
  }));
}

/** The 2025 edition, waste by waste. */
export const wastes2025: readonly PerTonne[] = (
  [
    [
      'construction',
      '建筑垃圾（平均）',
      'Average construction waste',
      { open: 1.00835, closed: 1.00835, incineration: 4.68568 },
    ],
    [
      'concrete',
      '废混凝土',
      'Waste concrete',
      { open: 1.00835, closed: 1.00835, landfill: 1.26338 },
      'inert',
    ],
    ['mineral-oil', '废矿物油', 'Waste mineral oil', { closed: 4.68568, incineration: 4.68568 }],
    ['tyres', '废轮胎', 'Waste tyres', { closed: 4.68568 }],
    [
      'wood',
      '废木材',
      'Waste wood',
      { closed: 4.68568, incineration: 4.68568, composting: 8.98311, landfill: 925.34348 },
      'wood',
    ],
    [
      'glass',
      '废玻璃',
      'Waste glass',
      { open: 4.68568, closed: 4.68568, incineration: 4.68568, landfill: 8.98311 },
      'other',
    ],
    [
      'clothing',
      '废旧衣物',
      'Waste clothing',
      { closed: 4.68568, incineration: 4.68568, landfill: 496.78228 },
      'clothing',
    ],
    [
      'household',
      '生活垃圾（其他垃圾）',
      'Household residual waste',
      { incineration: 4.68568, landfill: 497.24244 },
      'household',
    ],
    [
      'food',
      '餐厨垃圾',
      'Food and drink waste',
      { incineration: 4.68568, composting: 8.98311, digestion: 8.98311, landfill: 700.30886 },
      'food',
    ],
    [
      'garden',
      '园林垃圾',
      'Garden waste',
      { incineration: 4.68568, composting: 8.98311, digestion: 8.98311, landfill: 646.70557 },
      'garden',
    ],
    [
      'food-and-garden',
      '餐厨和园林混合垃圾',
      'Mixed food and garden waste',
      { incineration: 4.68568, composting: 8.98311, digestion: 8.98311, landfill: 656.08614 },
    ],
    [
      'commercial',
      '工商业垃圾',
      'Commercial and industrial waste',
      { incineration: 4.68568, landfill: 520.5327 },
      'commercial',
    ],
    ['fridges', '废冰箱和冷柜', 'Waste fridges and freezers', { open: 4.68568, landfill: 8.98311 }, 'other'],
    [
      'large-electricals',
      '大型废旧电器',
      'Large waste electricals',
      { open: 4.68568, incineration: 4.68568, landfill: 8.98311 },
      'other',
    ],
    [
      'mixed-electricals',
      '混合废旧电器电子产品',
      'Mixed waste electricals',
      { open: 4.68568, incineration: 4.68568, landfill: 8.98311 },
      'other',
    ],
    [
      'small-electricals',
      '小型废旧电器',
      'Small waste electricals',
      { open: 4.68568, incineration: 4.68568, landfill: 8.98311 },
      'other',
    ],
    ['batteries', '废电池', 'Waste batteries', { open: 4.68568, landfill: 8.98311 }, 'other'],
    [
      'aluminium-cans',
      '废铝罐和铝箔',
      'Aluminium cans and foil',
      { open: 4.68568, closed: 4.68568, incineration: 4.68568, landfill: 8.98311 },
      'other',
    ],
    [
      'mixed-cans',
      '废金属罐（混合）',
      'Mixed cans',
      { open: 4.68568, closed: 4.68568, incineration: 4.68568, landfill: 8.98311 },
      'other',
    ],
    [
      'scrap-metal',
      '废金属',
      'Scrap metal',
      { open: 4.68568, closed: 4.68568, incineration: 4.68568, landfill: 8.98311 },
      'other',
    ],
    [
      'steel-cans',
      '废钢罐',
      'Steel cans',
      { open: 4.68568, closed: 4.68568, incineration: 4.68568, landfill: 8.98311 },
      'other',
    ],
    [
      'plastics',
      '废塑料（平均）',
      'Waste plastics (average)',
      { open: 4.68568, closed: 4.68568, incineration: 4.68568, landfill: 8.98311 },
      'other',
    ],
    [
      'plastic-film',
      '废塑料薄膜（平均）',
      'Waste plastic film (average)',
      { open: 4.68568, closed: 4.68568, incineration: 4.68568, landfill: 8.98311 },
      'other',
    ],
    [
      'rigid-plastics',
      '废硬质塑料（平均）',
      'Waste rigid plastics (average)',
      { open: 4.68568, closed: 4.68568, incineration: 4.68568, landfill: 8.98311 },
      'other',
    ],
    [
      'hdpe',
      '废高密度聚乙烯（HDPE）',
      'Waste HDPE',
      { open: 4.68568, closed: 4.68568, incineration: 4.68568, landfill: 8.98311 },
      'other',
    ],
    [
      'ldpe',
      '废低密度聚乙烯（LDPE、LLDPE）',
      'Waste LDPE and LLDPE',
      { open: 4.68568, closed: 4.68568, incineration: 4.68568, landfill: 8.98311 },
      'other',
    ],
    [
      'pet',
      '废聚酯（PET）',
      'Waste PET',
      { open: 4.68568, closed: 4.68568, incineration: 4.68568, landfill: 8.98311 },
      'other',
    ],
    [
      'pp',
      '废聚丙烯（PP）',
      'Waste PP',
      { open: 4.68568, closed: 4.68568, incineration: 4.68568, landfill: 8.98311 },
      'other',
    ],
    [
      'ps',
      '废聚苯乙烯（PS）',
      'Waste PS',
      { open: 4.68568, closed: 4.68568, incineration: 4.68568, landfill: 8.98311 },
      'other',
    ],
    [
      'pvc',
      '废聚氯乙烯（PVC）',
      'Waste PVC',
      { open: 4.68568, closed: 4.68568, incineration: 4.68568, landfill: 8.98311 },
      'other',
    ],
    [
      'board',
      '废纸板',
      'Waste board',
      { closed: 4.68568, incineration: 4.68568, composting: 8.98311, landfill: 1164.4894 },
      'paper',
    ],
    [
      'paper-and-board',
      '废纸和纸板（混合）',
      'Waste paper and board (mixed)',
      { closed: 4.68568, incineration: 4.68568, composting: 8.98311, landfill: 1164.4894 },
      'paper',
    ],
    [
      'paper',
      '废纸',
      'Waste paper',
      { closed: 4.68568, incineration: 4.68568, composting: 8.98311, landfill: 1164.4894 },
      'paper',
    ],
  ] as readonly Row[]
).flatMap(waste);

/** The 2026 edition, as far as it was seen: by groups of waste. */
export const wastes2026: readonly PerTonne[] = (
  [
    ['commercial-landfill', '工商业垃圾，填埋', 'Commercial and industrial waste, landfill', 520.58023],
    ['household-landfill', '生活垃圾（其他垃圾），填埋', 'Household residual waste, landfill', 497.28993],
    ['food-landfill', '餐厨垃圾，填埋', 'Food waste, landfill', 700.33263],
    ['garden-landfill', '园林垃圾，填埋', 'Garden waste, landfill', 646.72934],
    ['wood-landfill', '废木材，填埋', 'Waste wood, landfill', 925.36725],
    ['paper-landfill', '废纸和纸板，填埋', 'Waste paper and board, landfill', 1164.51317],
    ['clothing-landfill', '废旧衣物，填埋', 'Waste clothing, landfill', 496.80605],
    [
      'inert-landfill',
      '惰性废物（混凝土、砖、骨料），填埋',
      'Inert waste (concrete, bricks, aggregates), landfill',
      1.27043,
    ],
    [
      'other-landfill',
      '废金属、塑料、玻璃、电器电子产品和电池，填埋',
      'Waste metals, plastics, glass, electricals and batteries, landfill',
      9.00687,
    ],
    ['combustion', '各类废物，焚烧', 'Any waste, combustion', 4.65358],
    ['recycling', '各类废物，开环或闭环再生', 'Any waste, open or closed loop recycling', 4.65358],
    ['construction-closed', '建筑材料，闭环再生', 'Construction materials, closed loop recycling', 1.01398],
    ['composting', '堆肥或厌氧消化', 'Composting or anaerobic digestion', 9.00687],
  ] as const
).map(([id, zh, en, value]) => ({
  ...desnz2026,
  ...boundaryOf(value),
  id: `waste-${id}-gb-2026`,
  name: british(zh, en, 2026),
  value,
  citation: { reference: 'desnz-2026', locator: 'Waste disposal' },
}));

/** Waste that others treat (scope 3, category 5). */
export const factors: readonly CitedFactor[] = [...wastes2025, ...wastes2026];

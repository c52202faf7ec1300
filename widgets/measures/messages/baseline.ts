import type { Language, StatedBaseline } from '../../../src/calculators/index.ts';

const zh = {
  start: '起点',
  source: '基准年排放取自',
  sources: {
    inventory: (year: number) => `本文件 ${year} 年的组织清单`,
    stated: '自行填写',
  },
  noInventories: '本文件还没有组织清单：先在组织碳排放计算器里完成清单，或在这里填写。',
  fromInventory: '清单里的合计、电量和因子直接采用；要修改请在组织碳排放计算器里改。',
  stated: {
    scope1: '范围 1 排放量',
    electricity: '外购电网电量',
    certified: '其中绿电、绿证覆盖的电量',
    otherScope2: '外购热力、蒸汽、冷量等的排放量',
    scope3: '范围 3 排放量（不核算就留空）',
  } satisfies Record<keyof StatedBaseline, string>,
  unitNote: '1 万 kWh = 10 MWh。电量由电表读数填写，光伏自用部分不在其中。',
  area: '用电地区',
  aims: '目标与变化',
  aimsNote: '增长可以为负。绿电、绿证按基准年的电量计，不随活动量增长。指南没有规定降幅，目标由企业自定。',
  money: '价格与折现',
  moneyNote: '价格按不变价格计；折现率用于把投资摊成年金。',
  figures: (year: number) => `${year} 年的排放（tCO₂e）`,
  scope1: '范围 1',
  electricity: '范围 2：外购电网电力',
  otherScope2: '范围 2：热力、蒸汽、冷量和直供电',
  scope3: '范围 3',
  notCounted: '没有核算',
  total: '合计',
  energy: '电量与因子',
  grid: '外购电网电量（MWh）',
  covered: '绿电、绿证覆盖（MWh）',
  factor: { location: '电网平均因子（kgCO₂/kWh）', market: '未覆盖电量的因子（kgCO₂/kWh）' },
  savedAt: '节约的每千瓦时按这里的两个因子计：与基准年清单相同，计划期内不随电网变化。',
  calculation: (name: string) => `计算过程：${name}`,
  nothing: '填写以上数据后，这里列出基准年的排放。',
};

const en: typeof zh = {
  start: 'Starting point',
  source: 'Emissions of the base year from',
  sources: {
    inventory: (year) => `the inventory of ${year} in this file`,
    stated: 'own figures',
  },
  noInventories:
    'This file holds no inventory yet: make one in the calculator of the organisation’s emissions, or enter the figures here.',
  fromInventory:
    'Totals, electricity and factors are those of the inventory; change them in the calculator of the organisation’s emissions.',
  stated: {
    scope1: 'Scope 1 emissions',
    electricity: 'Electricity bought from the grid',
    certified: 'Of it covered by green power or certificates',
    otherScope2: 'Emissions of purchased heat, steam, cooling',
    scope3: 'Scope 3 emissions (empty if not counted)',
  },
  unitNote: 'Electricity as the meter reads it; what photovoltaics supply on site is no part of it.',
  area: 'Where the electricity is used',
  aims: 'Target and growth',
  aimsNote:
    'Growth may be negative. Certificates cover what they covered in the base year, whatever the growth. The guideline names no percentage: the target is the enterprise’s own.',
  money: 'Prices and discounting',
  moneyNote: 'Prices are constant prices; the discount rate spreads an investment over its lifetime.',
  figures: (year) => `Emissions of ${year} (tCO₂e)`,
  scope1: 'Scope 1',
  electricity: 'Scope 2: grid electricity',
  otherScope2: 'Scope 2: heat, steam, cooling, direct lines',
  scope3: 'Scope 3',
  notCounted: 'not counted',
  total: 'Total',
  energy: 'Electricity and its factors',
  grid: 'Electricity from the grid (MWh)',
  covered: 'Covered by certificates (MWh)',
  factor: { location: 'Grid average (kgCO₂/kWh)', market: 'What nothing covers (kgCO₂/kWh)' },
  savedAt:
    'A saved kilowatt-hour counts at these two factors, as the base year counts it; the grid is taken to stay as it is.',
  calculation: (name) => `Calculation: ${name}`,
  nothing: 'With the data above, the emissions of the base year show here.',
};

/** The words of the panel of the starting point, which are loaded with it. */
export const baselineMessages: Record<Language, typeof zh> = { zh, en };

import type { GasFamily, OutsideFamily } from '../../engine/gases.ts';
import type { FootprintKindId } from '../../footprint/kinds/kind-ids.ts';
import { zh as problems } from './problems-zh.ts';
import { zh as study } from './study-zh.ts';

/** What a product's footprint adds to the shared words in Chinese, or says otherwise: the terms of GB/T 24067—2024. */
export const zh = {
  ...study,
  kinds: {
    material: '原材料、外购件与包装',
    assembly: '组件',
    electricity: '电力',
    transport: '运输',
    fuel: '化石燃料燃烧',
    biomass: '生物质燃料燃烧',
    heat: '外购热力与蒸汽',
    direct: '直接排放的气体',
    process: '工业生产过程',
    waste: '废弃物处理处置',
    incineration: '废弃物焚烧',
    recovery: '报废后的回收利用',
    'biogenic-carbon': '生物源碳的吸收与释放',
    'land-use': '直接土地利用变化',
  } satisfies Record<FootprintKindId, string>,
  gases: { 'CO2-biogenic': '生物源 CO₂（含清除）' } satisfies Partial<
    Record<GasFamily | OutsideFamily, string>
  >,
  fields: {
    loss: '损耗率',
    recycledContent: '再生料比例',
    recycledFactor: '再生料的排放因子',
    supply: '供电方式',
    technology: '发电技术',
    ...study.contractConditions,
    certificatesSold: '绿证是否已售出',
    gridLoss: '输配电损耗率',
    upstreamFactor: '燃料上游排放因子（每 t·km）',
    upstreamDocument: '上游因子的出处',
    emptyReturn: '空载返程占比',
    biomass: '生物质',
    substance: '气体',
    waste: '废弃物',
    recyclingRate: '回收率',
    virginFactor: '被替代的原生料因子',
    recyclingFactor: '再生加工排放因子（每 kg）',
    recyclingDocument: '再生加工因子的出处',
    flow: '吸收或释放',
    separate: '因子的形式',
    ownFactor: '自有因子的数值',
    ownPer: '因子的计量单位（每）',
    fossilFactor: '化石源排放因子',
    biogenicFactor: '生物源排放因子（CO₂）',
    biogenicMethaneFactor: '生物源甲烷等排放因子',
    removalFactor: '生物源清除因子（吸收量填正数）',
    landUseFactor: '直接土地利用变化因子',
    aircraftFactor: '航空运输排放因子（不含在化石源内）',
    // What a field is called in the lines of one kind.
    'material.quantity': '产品中的用量',
    'assembly.quantity': '件数',
    'electricity.quantity': '用电量',
    'transport.quantity': '货物质量',
    'fuel.factor': '燃料上游的排放因子',
    'heat.quantity': '热量',
    'direct.quantity': '排放的质量',
    'waste.quantity': '废弃物质量',
    'incineration.quantity': '焚烧的质量',
    'recovery.quantity': '报废的质量',
    'recovery.factor': '未回收部分的处置因子',
    'biogenic-carbon.quantity': '碳量',
    'land-use.quantity': '排放量',
    'land-use.ownDocument': '数据出处',
  } as Readonly<Record<string, string>>,
  options: {
    basis: { registry: '因子库', own: '自有因子', supplier: '供应商提供' },
    supply: { grid: '电网', own: '自有电站自发自用', direct: '专线直供', contract: '绿电或绿证' },
    ...Object.fromEntries(Object.keys(study.contractConditions).map((key) => [key, { no: '否', yes: '是' }])),
    certificatesSold: { no: '未售出', yes: '已售出' },
    separate: { no: '一个合计值', yes: '分列化石源、生物源等' },
    flow: { uptake: '吸收（清除）', release: '释放（排放）' },
  } as Readonly<Record<string, Readonly<Record<string, string>>>>,
  problems,
};

export type OwnTexts = typeof zh;

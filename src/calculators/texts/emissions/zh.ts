import type { CompletenessId } from '../../emissions/completeness.ts';
import type { SourceKindId } from '../../emissions/kinds/kind-ids.ts';
import type { Problem, ProblemCode } from '../../emissions/problems.ts';
import type { GasFamily, OutsideFamily } from '../../engine/gases.ts';
import type { LineProblemCode } from '../../lines/problems.ts';
import { shownIn } from '../shown.ts';
import { zh as groups } from './groups-zh.ts';

type Facts = Problem['facts'];

type OwnProblems = Record<Exclude<ProblemCode, LineProblemCode>, (facts: Facts) => string> &
  Partial<Record<LineProblemCode, (facts: Facts) => string>>;

const { shown, amount } = shownIn('zh');

const scope3 = [
  '外购商品和服务',
  '资本货物',
  '燃料和能源相关活动（未计入范围 1、2）',
  '上游运输与配送',
  '运营产生的废弃物',
  '商务旅行',
  '员工通勤',
  '上游租赁资产',
  '下游运输与配送',
  '售出产品的加工',
  '售出产品的使用',
  '售出产品的报废处理',
  '下游租赁资产',
  '特许经营',
  '投资',
];

/** What an organisation's inventory adds to the shared words in Chinese, or says otherwise. */
export const zh = {
  kinds: {
    'stationary-combustion': '固定燃烧',
    'mobile-combustion': '移动燃烧',
    'biomass-combustion': '生物质燃烧',
    process: '工业生产过程',
    'carbon-stream': '碳质量平衡的物料',
    'shielding-gas': 'CO₂ 直接使用（保护气等）',
    'electronics-gas': '电子工艺气体',
    'waste-water': '废水处理',
    incineration: '废弃物焚烧',
    fugitive: '逸散',
    'grid-electricity': '外购电网电力',
    'direct-electricity': '直供电力',
    'own-generation': '自有可再生电力自用',
    certificate: '绿电与绿证',
    heat: '外购热力与蒸汽',
    cooling: '外购冷量与压缩空气',
    indirect: '范围 3 活动',
    'exported-electricity': '输出电力',
    'exported-heat': '输出热力',
    'recovered-co2': 'CO₂ 回收利用',
    removals: '清除量',
  } satisfies Record<SourceKindId, string>,
  groups,
  gases: {
    'CO2-biogenic': '生物源 CO₂（单列）',
  } satisfies Partial<Record<GasFamily | OutsideFamily, string>>,
  scope3,
  isoCategories: [
    '直接排放和清除',
    '输入能源的间接排放',
    '运输的间接排放',
    '组织使用的产品的间接排放',
    '与使用组织的产品相关的间接排放',
    '其他来源的间接排放',
  ],
  fields: {
    vehicle: '车辆或机械',
    method: '计算方法',
    consumption: '每百公里消耗',
    biomass: '生物质',
    purity: '纯度',
    conversion: '转化率',
    direction: '输入或输出',
    carbonContent: '含碳量（每吨物料）',
    equipment: '设备',
    substance: '气体',
    charge: '充注量',
    leakage: '泄漏率（缺省）',
    leakageRate: '年泄漏率',
    capacityIncrease: '新增设备充注量减报废回收量',
    co2Share: 'CO₂ 质量分数',
    heel: '瓶内残留比例',
    abatement: '尾气处理去除比例',
    measure: '有机物指标',
    load: '数据形式',
    volume: '废水量',
    inflow: '进水浓度（每 m³）',
    outflow: '出水浓度（每 m³）',
    system: '处理系统',
    sludge: '随污泥清除的有机物',
    recoveredMethane: '回收利用的 CH₄',
    waste: '废弃物',
    area: '电网区域',
    plant: '电源',
    certificatesSold: '绿证是否已售出',
    instrument: '取得方式',
    origin: '电源',
    generated: '发电月份',
    cancellation: '核销状态',
    serials: '证书编号',
    form: '计量形式',
    pressure: '压力',
    pressureKind: '压力种类',
    temperature: '温度',
    returnTemperature: '回水温度',
    enthalpyRule: '热量算法',
    condensate: '回收凝结水',
    condensateTemperature: '凝结水温度',
    service: '服务',
    performance: '性能系数（COP）',
    madeFrom: '所用能源',
    category: '范围 3 类别',
  } as Readonly<Record<string, string>>,
  /** By field and option; options that are things of the registry bring their own names. */
  options: {
    category: Object.fromEntries(scope3.map((name, index) => [index + 1, `${index + 1} ${name}`])),
    method: {
      fuel: '按燃料用量',
      distance: '按行驶距离',
      topUp: '按补充量',
      balance: '质量平衡',
      charge: '充注量 × 泄漏率',
      electricity: '按耗电量',
      ownFactor: '按供应商因子',
    },
    direction: { in: '输入物料', out: '输出产品或废弃物' },
    equipment: {
      refrigeration: '制冷与空调',
      switchgear: '电气开关设备',
      extinguisher: '灭火系统',
      other: '其他',
    },
    measure: { cod: 'COD', bod: 'BOD' },
    load: { mass: '有机物总量', volume: '废水量 × 浓度差' },
    area: { inventory: '与清单相同' },
    plant: { renewable: '风电、光伏、水电', fossil: '化石电源' },
    certificatesSold: { no: '未售出', yes: '已售出' },
    instrument: { 'green-power-trade': '绿电交易（证电合一）', certificate: '单独购买的绿证' },
    origin: { solar: '光伏', wind: '风电', hydro: '水电', biomass: '生物质', other: '其他' },
    cancellation: { cancelled: '已核销', pending: '核销办理中', held: '持有未核销' },
    form: { energy: '热量', steam: '蒸汽（质量）', water: '热水（质量）' },
    pressureKind: { gauge: '表压', absolute: '绝对压力' },
    enthalpyRule: {
      full: '按蒸汽热焓，不扣除给水（GB/T 32151.34—2024）',
      'less-feed-water': '扣除给水热焓 83.74 kJ/kg（早期行业指南）',
    },
    service: { cooling: '供冷', compressedAir: '压缩空气' },
    madeFrom: { fossil: '化石燃料', renewable: '可再生能源' },
  } as Readonly<Record<string, Readonly<Record<string, string>>>>,
  completeness: {
    fuels: '锅炉、窑炉、食堂、发电机的燃料',
    vehicles: '自有车辆、叉车、工程机械',
    process: '碳酸盐、化学反应、工艺气体等过程排放',
    welding: '焊接保护气、干冰等 CO₂ 使用',
    refrigerants: '空调、冷库、冷水机组的制冷剂',
    switchgear: '含 SF₆ 的开关设备',
    extinguishers: 'CO₂ 或 HFC 灭火系统',
    wasteWater: '自建废水处理或焚烧',
    electricity: '外购电力',
    heat: '外购蒸汽、热水',
    cooling: '外购冷量、压缩空气',
    ownGeneration: '光伏等自发电',
    scope3: '范围 3（鼓励）',
  } satisfies Record<CompletenessId, string>,
  /** A problem in a sentence: what, what was expected, what came. */
  problems: {
    steamBelowSaturation: ({ temperature, saturationTemperature, absolutePressureMpa }: Facts) =>
      `绝对压力 ${shown(absolutePressureMpa)} MPa 下的饱和温度是 ${shown(saturationTemperature)} ℃，${shown(temperature)} ℃ 时是水而不是蒸汽；请核对温度，以及压力是表压还是绝对压力。`,
    steamOutOfRange: () => '压力或温度超出可计算的范围（IAPWS-IF97 1 区、2 区），请核对数值和单位。',
    steamPressure: () => '表压不能低于 −0.101325 MPa，请核对压力。',
    waterAboveBoiling: ({ temperature, saturationTemperature }: Facts) =>
      `${shown(temperature)} ℃ 高于该压力下的沸点 ${shown(saturationTemperature)} ℃，不是热水；请改按蒸汽填写。`,
    linesNotCounted: ({ count }: Facts) => `有 ${count} 行未计入合计，请看各行下的说明。`,
    equityShareMissing: () => '选择了股权比例法，请填写股权比例；目前按 100 % 计算。',
    notForCompliance: () => '企业在碳市场内：履约核算须用主管部门的技术规范，本结果不是履约核算。',
    gwpReasonMissing: ({ set }: Facts) => `采用 ${set} 的 GWP 而非 IPCC 最新报告，ISO 14064-1 要求说明理由。`,
    completenessOpen: ({ count }: Facts) => `完整性检查还有 ${count} 项没有回答。`,
    certificatesExceedGrid: ({ certificates, grid }: Facts) =>
      `绿证 ${shown(certificates)} MWh 多于外购电网电量 ${shown(grid)} MWh，多出部分不覆盖任何电量。`,
    certificateOfOtherYear: ({ line, generated, year }: Facts) =>
      `“${line}”的发电月份 ${generated} 不能用于 ${year} 年，未计入。`,
    certificateNotCancelled: ({ line }: Facts) => `“${line}”尚未核销，未计入基于市场的结果。`,
    noEvidence: () => '还没有写明原始凭证；GB/T 32150 的合计只在有证据时按零排放计。',
    certificateBurns: ({ line }: Facts) =>
      `“${line}”的电源为生物质或其他：其 CH₄、N₂O 未计算，按零计的部分可能偏低。`,
    certificatesSold: () =>
      '绿证已售出，这部分电量的环境属性不再属于企业：基于市场的结果按未被绿证覆盖的电量计算。',
    tankToWheelOnly: () => '该因子只含燃料使用阶段（TTW），请另加一行燃料上游（WTT），否则结果不完整。',
    negative: ({ came, unit }: Facts) =>
      `应是不小于 0 的数，收到 ${amount(came, unit)}。若为回收或退库，请改用质量平衡或库存平衡。`,
  } satisfies OwnProblems,
};

export type OwnTexts = typeof zh;

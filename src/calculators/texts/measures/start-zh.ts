import type { EstimatorId } from '../../measures/measure-ids.ts';
import type { MeasureStatus } from '../../measures/plan.ts';

/** What the checklist of measures is named with in Chinese, which is there from the start. */
export const zh = {
  kinds: {
    'rooftop-pv': '屋顶或场地光伏',
    storage: '储能（提高光伏自用）',
    'pv-air-conditioning': '光伏直驱变频空调',
    'hydrogen-vehicles': '氢燃料电池车辆',
    'green-power': '绿电交易、绿证',
    'efficient-motors': '高效电机',
    'variable-speed': '风机、泵变频调速',
    'compressed-air': '压缩空气系统',
    'boiler-efficiency': '锅炉、窑炉节能',
    'waste-heat': '余热回收',
    transformer: '节能变压器、调压调容',
    'data-centre-cooling': '数据中心高效制冷',
    lighting: 'LED 照明与智能控制',
    'water-reuse': '节水与水回用',
    'recycled-material': '再生材料替代',
    vrf: '直流变频多联机',
    'heat-pump': '空气源热泵替代燃料供热',
    'ac-supervision': '空调智能监控',
    paperless: '无纸化',
    'energy-platform': '能碳管理平台',
    'equipment-monitoring': '设备效率监控平台',
    'electric-vehicles': '电动车辆、叉车',
    'booster-pumps': '无负压供水',
    bipv: '建筑光伏一体化（BIPV）',
    'own-estimate': '自行估算',
    enabling: '基础性工作（自身不减排）',
  } satisfies Record<EstimatorId, string>,
  /** Where the factory stands with a measure. */
  statuses: {
    done: '已实施',
    planned: '已计划',
    'not-applicable': '不适用',
  } satisfies Record<MeasureStatus, string>,
};

export type StartTexts = typeof zh;

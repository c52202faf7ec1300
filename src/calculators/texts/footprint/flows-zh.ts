import type { FlowKind } from '../../footprint/flow-kinds.ts';

/** What ISO 14067 reports on lines of its own, in Chinese. */
export const zh = {
  fossil: '化石源排放',
  biogenicEmissions: '生物源排放',
  biogenicRemovals: '生物源清除',
  landUseChange: '直接土地利用变化',
  notSeparable: '未能区分（因子以 CO₂e 合计给出）',
  aircraft: '其中：航空运输',
} satisfies Record<FlowKind | 'aircraft', string>;

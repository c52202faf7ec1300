import { asWritten } from '../../engine/terms.ts';
import { flowKinds } from '../../footprint/flow-kinds.ts';
import type { QuantifiedStudy } from '../../footprint/quantify/quantify-study.ts';
import { stages, type Stage } from '../../footprint/study.ts';
import { en as flowsEn } from '../../texts/footprint/flows-en.ts';
import { zh as flowsZh } from '../../texts/footprint/flows-zh.ts';
import type { Figure, Stated } from '../figure.ts';
import { gasName } from './gas-name.ts';

const stageNames: Readonly<Record<Stage, readonly [zh: string, en: string]>> = {
  'raw-materials': ['原材料获取', 'Raw materials'],
  production: ['生产', 'Production'],
  distribution: ['分销', 'Distribution'],
  use: ['使用', 'Use'],
  'end-of-life': ['生命末期', 'End of life'],
};

/** A product's footprint per unit of analysis: in all, by stage, by flow, by gas and by line. */
export function studyFigures(result: QuantifiedStudy): Stated {
  const { total, toGate, gridMix, aircraft, byStage, byFlow, byGas, lines } = result;
  return {
    statements: Object.fromEntries(
      lines.map(({ line, total: counts }) => [`line/${line.id}`, counts ? 'counted' : 'not-counted']),
    ),
    figures: [
      { id: 'total', name: { zh: '产品碳足迹', en: 'Carbon footprint' }, node: total },
      { id: 'to-gate', name: { zh: '从摇篮到大门', en: 'Cradle to gate' }, node: toGate },
      {
        id: 'grid-mix',
        name: { zh: '全部电力按电网平均因子', en: 'With all electricity by the average of the grid' },
        node: gridMix,
      },
      { id: 'aircraft', name: { zh: '其中航空运输', en: 'Of which by aircraft' }, node: aircraft },
      ...stages.map((stage): Figure => {
        const [zh, en] = stageNames[stage];
        return { id: `stage/${stage}`, name: { zh, en }, node: byStage[stage] };
      }),
      ...flowKinds.map((kind): Figure => ({
        id: `flow/${kind}`,
        name: { zh: flowsZh[kind], en: flowsEn[kind] },
        node: byFlow[kind],
      })),
      ...[...byGas].map(([gas, node]): Figure => ({ id: `gas/${gas}`, name: gasName(gas), node })),
      ...lines.flatMap(({ line, total: node }): Figure[] =>
        node ? [{ id: `line/${line.id}`, name: asWritten(line.name || line.id), node }] : [],
      ),
    ],
  };
}

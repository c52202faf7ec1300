import type { Language } from '../../engine/language.ts';
import type { Node } from '../../engine/quantification.ts';
import {
  evidenceColumns,
  factorColumns,
  linesTable,
  ownNumberColumns,
  problemColumn,
  type LineColumn,
  type LineContext,
} from '../../lines/lines-csv.ts';
import { flowKinds, type FlowKind } from '../flow-kinds.ts';
import { totalOf, type Flow } from '../flows.ts';
import type { QuantifiedLine } from '../quantify/quantify-line.ts';
import type { QuantifiedStudy } from '../quantify/quantify-study.ts';
import type { FootprintLine } from '../study.ts';
import { assemblyPath } from './assembly-path.ts';

interface Context extends LineContext {
  readonly lines: readonly FootprintLine[];
  /** Of the footprint, in kgCO2e per unit of analysis. */
  readonly total: number;
}

type Column = LineColumn<QuantifiedLine, Context>;

const column = (zh: string, en: string, cell: Column['cell']): Column => ({ zh, en, cell });

const flowNames: Readonly<Record<FlowKind, readonly [zh: string, en: string]>> = {
  fossil: ['化石源', 'Fossil'],
  biogenicEmissions: ['生物源排放', 'Biogenic emissions'],
  biogenicRemovals: ['生物源清除', 'Biogenic removals'],
  landUseChange: ['直接土地利用变化', 'Direct land-use change'],
  notSeparable: ['未能区分', 'Not separable'],
};

/** Empty where no factor tells it, and for a line that doesn't count: that is unknown, no zero. */
const sumOf = ({ flows }: QuantifiedLine, counts: (flow: Flow) => boolean): number | undefined =>
  flows.some(counts) ? totalOf(flows, 'total', counts).value : undefined;

const ofFlow = (kind: FlowKind): Column => {
  const [zh, en] = flowNames[kind];
  return column(`${zh}（kgCO2e）`, `${en} (kgCO2e)`, (entry) => sumOf(entry, (flow) => flow.kind === kind));
};

const rootsOf = ({ total }: QuantifiedLine): readonly Node[] => (total ? [total] : []);

const columns: readonly Column[] = [
  column('编号', 'Line', ({ line }) => line.id),
  column('阶段', 'Stage', ({ line }) => line.stage),
  column('所属组件', 'Assembly', ({ line }, { lines }) => assemblyPath(line, lines).join(' / ')),
  column('种类', 'Kind', ({ line }) => line.kind),
  column('名称', 'Name', ({ line }) => line.name),
  column('用量', 'Amount', ({ result }) => result?.activity?.value),
  column('单位', 'Unit', ({ result }) => result?.activity?.unit),
  column('用量针对', 'Amount is for', ({ line }) => line.per ?? 'unit'),
  column('分配', 'Allocation', ({ line }) => line.allocation),
  column('折算到功能（声明）单位的倍数', 'Times in the unit of analysis', ({ scale }) => scale?.value),
  column('数据来源', 'Data source', ({ line }) => line.data?.source),
  column('数据年份', 'Data year', ({ line }) => line.data?.year),
  ...evidenceColumns,
  ...factorColumns,
  ...ownNumberColumns<QuantifiedLine>(rootsOf),
  ...flowKinds.map(ofFlow),
  column('其中航空运输（kgCO2e）', 'of which aircraft (kgCO2e)', (entry) => sumOf(entry, ({ aircraft }) => aircraft === true)),
  column('合计（kgCO2e）', 'Total (kgCO2e)', ({ total }) => total?.value),
  column('占比', 'Share', ({ total }, { total: whole }) => total && (whole === 0 ? undefined : total.value / whole)),
  column('按电网平均（kgCO2e）', 'By the grid’s mix (kgCO2e)', (entry) => entry.total && totalOf(entry.gridMix, 'byGridMix').value),
  column('不完整', 'Partial', ({ result }) => result?.partial),
  problemColumn,
]; // prettier-ignore

/**
 * One row per line with its place in the product, amount, factors, publications, the separate lines of ISO 14067 and the
 * total, in kgCO2e per unit of analysis and in full precision. A line that doesn't count has its problems and no figures.
 */
export function linesCsv({ study, lines, total }: QuantifiedStudy, language: Language): string {
  return linesTable(columns, lines, { language, lines: study.lines, total: total.value });
}

import { dataStatuses, type DataStatus, type WeightedQuality } from '../../engine/data-quality.ts';
import { amountOf, percent, type ReportStyle } from '../../engine/report-model.ts';
import type { EnteredLine } from '../entered.ts';
import type { Problem } from '../problems.ts';
import type { QuantifiedEntry } from '../quantified-entry.ts';
import type { SharedBlock, SharedCell, SharedSection } from './shared-model.ts';

/** How well the numbers are founded, by the share of the emissions, and how many lines name a document. */
export function statusBlocks(
  { score, shares, unknownShare }: WeightedQuality,
  { documented, counted }: { readonly documented: number; readonly counted: number },
  style: ReportStyle,
): readonly SharedBlock[] {
  const say = (sentence: Extract<SharedBlock, { type: 'sentence' }>['sentence']): SharedBlock => ({
    type: 'sentence',
    sentence,
  });
  const rows = (Object.keys(dataStatuses) as DataStatus[])
    .filter((status) => shares[status] > 0)
    .map((status): readonly SharedCell<never>[] => [
      dataStatuses[status].name[style.language],
      `${percent(shares[status], style)} %`,
    ]);
  return [
    ...(score === undefined
      ? []
      : [say({ key: 'qualityScore', facts: { score: amountOf(score, undefined, style, 2).text } })]),
    ...(unknownShare > 0
      ? [say({ key: 'qualityUnknown', facts: { share: percent(unknownShare, style) } })]
      : []),
    say({ key: 'documented', facts: { documented, counted } }),
    ...(rows.length
      ? [{ type: 'table', caption: 'quality', columns: ['status', 'share'], rows } as const]
      : []),
  ];
}

/** Two factors of one line may give rise to the same sentence. */
const once = <Code extends string>(problems: readonly Problem<Code>[]): readonly Problem<Code>[] => [
  ...new Map(
    problems.map((problem) => [`${problem.code} ${JSON.stringify(problem.facts)}`, problem]),
  ).values(),
];

/** Everything that the whole or a line still has to be asked. */
export function openSection<Code extends string>(
  whole: readonly Problem<Code>[],
  entries: readonly Pick<QuantifiedEntry<EnteredLine, Code>, 'line' | 'problems'>[],
): SharedSection<Code> {
  const rows: readonly (readonly SharedCell<Code>[])[] = [
    ...whole.map((problem) => ['', { problem }]),
    ...entries.flatMap(({ line, problems }) => once(problems).map((problem) => [line.name, { problem }])),
  ];
  return {
    id: 'open',
    heading: 'open',
    blocks: rows.length
      ? [{ type: 'table', caption: 'open', columns: ['line', 'problem'], rows }]
      : [{ type: 'sentence', sentence: 'noOpen' }],
  };
}

import { tonnes } from '../../../engine/report-model.ts';
import { isSold } from '../../reductions.ts';
import {
  sentence,
  type DisclosureBlock,
  type DisclosureCell,
  type MakeSection,
} from '../disclosure-model.ts';

/** The measures (6.7.4); what was sold stands apart, since it is the buyer's. */
export const measuresSection: MakeSection = (context) => {
  const { entries, own } = context.result.reductions;
  const row = ({ reduction, tonnes: made }: (typeof entries)[number]): readonly DisclosureCell[] => [
    reduction.name,
    reduction.measure ?? '',
    made ? tonnes(made.value, context) : String(reduction.tonnes),
    reduction.document ?? '',
    ...(isSold(reduction)
      ? [{ key: reduction.sold === 'credits' ? 'credits' : 'certificates' } as const]
      : []),
  ];
  const mine = entries.filter(({ reduction }) => !isSold(reduction));
  const sold = entries.filter(({ reduction }) => isSold(reduction));
  const columns = ['name', 'measure', 'reduced', 'document'] as const;
  const blocks: DisclosureBlock[] = [];
  if (mine.length) {
    const total = [{ key: 'total' }, '', tonnes(own.value, context), ''] as const;
    blocks.push({ type: 'table', caption: 'ownReductions', columns, rows: [...mine.map(row), total] });
  }
  if (sold.length) {
    blocks.push({
      type: 'table',
      caption: 'soldReductions',
      columns: [...columns, 'soldAs'],
      rows: sold.map(row),
    });
  }
  return {
    id: 'measures',
    heading: 'measures',
    blocks: blocks.length ? [...blocks, sentence('neverSubtracted')] : [sentence('noMeasures')],
  };
};

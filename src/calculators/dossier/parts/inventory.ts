import { gasesChart } from '../charts/gases-chart.ts';
import type { MakePart } from '../dossier-context.ts';
import { sentence } from '../dossier-model.ts';
import { inventoryReport } from '../reports.ts';
import { sectionsWithout, withBlocksBefore } from '../report-sections.ts';
import { trendSection } from './trend.ts';

/** The inventory by gas and scope (6.1), with both figures of scope 2, its range, and the years beside it. */
export const inventoryPart: MakePart = (context) => {
  const { year, say } = context;
  const report = inventoryReport(context);
  const sections = report
    ? withBlocksBefore(
        sectionsWithout(report, ['entity', 'boundary', 'factors', 'versions']),
        'results',
        gasesChart(context),
      )
    : [];
  return {
    id: 'inventory',
    heading: say('inventory'),
    blocks: report ? [] : [sentence(say('noInventory', { year }))],
    sections: [...sections, ...trendSection(context)],
  };
};

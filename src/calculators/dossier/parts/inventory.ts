import { gasesChart } from '../charts/gases-chart.ts';
import type { DossierContext, MakePart } from '../dossier-context.ts';
import { sentence } from '../dossier-model.ts';
import { inventoryReport } from '../reports.ts';
import { sectionsWithout, withBlocksBefore } from '../report-sections.ts';
import { trendSection } from './trend.ts';

/** Why the year has no figures of an inventory: there is none, or it has no lines. */
export const withoutInventory = ({ found, year, say }: DossierContext): string =>
  say(found.frame ? 'emptyInventory' : 'noInventory', { year });

/** The inventory by gas and scope (6.1), with both figures of scope 2, its range, and the years beside it. */
export const inventoryPart: MakePart = (context) => {
  const { say } = context;
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
    blocks: report ? [] : [sentence(withoutInventory(context))],
    sections: [...sections, ...trendSection(context)],
  };
};

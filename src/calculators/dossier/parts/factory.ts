import { entityRows } from '../../lines/report/shared-model.ts';
import type { MakePart } from '../dossier-context.ts';
import { sentence, type DossierCell } from '../dossier-model.ts';
import { inventoryReport } from '../reports.ts';
import { periodOfYear } from '../factory-year.ts';
import { sectionsOf } from '../report-sections.ts';
import { withoutInventory } from './inventory.ts';

/** Whose report, of which period, and what is inside: each said once for all parts. */
export const factoryPart: MakePart = (context) => {
  const { factory, found, year, say } = context;
  const { from, to } = periodOfYear(factory, found, year);
  const report = inventoryReport(context);
  const rows = entityRows(factory.file.entity).map(([{ key }, value]): readonly [string, DossierCell] => [
    say(key),
    typeof value === 'string' ? value : say('notSaid'),
  ]);
  return {
    id: 'factory',
    heading: say('factory'),
    blocks: [],
    sections: [
      {
        id: 'enterprise',
        heading: say('enterprise'),
        blocks: [
          {
            type: 'facts',
            rows: [...rows, [say('year'), String(year)], [say('period'), say('periodOf', { from, to })]],
          },
        ],
      },
      ...(report
        ? sectionsOf(report, ['boundary'])
        : [{ id: 'boundary', heading: say('boundary'), blocks: [sentence(withoutInventory(context))] }]),
    ],
  };
};

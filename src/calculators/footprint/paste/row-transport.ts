import { nameHits } from '../../engine/name-search.ts';
import type { EnteredQuantity } from '../../lines/entered.ts';
import { numberIn } from '../../lines/table/row-number.ts';
import { at } from '../../lines/table/rows.ts';
import { unitFor } from '../../lines/table/unit-spellings.ts';
import { lineOfEntry, type LineEntry, type NewLine } from '../entries/line-entry.ts';
import { massUnits } from './part-mass.ts';
import type { PartRow } from './part-row.ts';

/**
 * How a part comes to the factory: a line of its own with one leg, where the row gives a distance. The vehicle is taken
 * where the mode names one of the registry; 公路 or “sea” alone leaves it to the reader.
 */
export function transportOf(
  row: PartRow,
  name: string,
  load: EnteredQuantity | undefined,
  entries: readonly LineEntry[],
): NewLine | undefined {
  const read = numberIn(row, 'distance');
  if (!read || !Number.isFinite(read.value) || read.value === 0) return undefined;
  const unit = read.unit === undefined ? 'km' : unitFor(read.unit, ['km'])?.unit;
  if (!unit) {
    const facts = { came: read.unit ?? '', expected: 'km' };
    row.complain({ severity: 'error', code: 'wrongUnit', ...at(row, 'distance'), facts });
    return undefined;
  }
  if (!load || !massUnits.includes(load.unit)) {
    row.complain({ severity: 'ask', code: 'transportMassMissing', ...at(row, 'distance'), facts: {} });
    return undefined;
  }
  const mode = row.cell('mode');
  const entry = nameHits(mode, entries).find(({ fit }) => fit === 'exact')?.entry;
  const leg = entry?.leg ?? {};
  if (leg['factor'] === undefined) {
    const facts = { came: mode.slice(0, 64) };
    row.complain({ severity: 'ask', code: 'vehicleOpen', ...at(row, 'distance'), ...at(row, 'mode'), facts });
  }
  const distance: EnteredQuantity = { unit, amount: read.typed };
  const begun = entry && lineOfEntry(entry, name);
  return {
    kind: 'transport',
    ...begun,
    name: `${name} · ${mode || `${read.typed} km`}`,
    stage: 'raw-materials',
    fields: { quantity: load },
    legs: [{ id: 'leg-1', fields: { ...leg, distance } }],
  };
}

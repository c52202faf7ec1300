import type { Catalogue } from '../emissions/catalogue.ts';
import type { Inventory, Line } from '../emissions/inventory.ts';
import type { SourceKindId } from '../emissions/kinds/kind-ids.ts';
import type { QuantifiedInventory } from '../emissions/quantify-inventory.ts';
import type { SourceEntry } from '../emissions/source-entries.ts';
import type { Entity } from '../factory-file/factory-file.ts';
import type { EmissionsTexts } from '../texts/index.ts';
import type { TakenChange } from './changed-cells.ts';
import { inventoryPath, inventoryRows, linePath } from './inventory-rows.ts';
import { newRow } from './new-rows.ts';
import { readBack, type ReadBack } from './read-back.ts';
import type { WorkbookMark } from './workbook-mark.ts';
import { wordsIn } from './words.ts';

/** The inventory on the page, and what new sources are known by. */
export interface PresentInventory {
  readonly entity: Entity;
  readonly quantified: QuantifiedInventory;
  readonly catalogue: Catalogue;
  readonly entries: readonly SourceEntry[];
  readonly texts: EmissionsTexts;
}

/** Reads the sheet of inputs of an inventory's workbook beside the inventory. */
export function readInventory(
  rows: readonly (readonly string[])[],
  mark: WorkbookMark,
  { entity, quantified, catalogue, entries, texts }: PresentInventory,
): ReadBack<Inventory> {
  const { inventory } = quantified;
  const words = wordsIn(mark.language, texts);
  const { sites } = inventory;
  const siteNames = new Map(sites.map(({ id, name }) => [name, id]));
  return readBack<Line, Inventory>(rows, mark, {
    entity,
    whole: inventory,
    what: 'inventory',
    of: String(inventory.year),
    rows: inventoryRows(quantified, words),
    path: inventoryPath(inventory),
    linePath: (id) => linePath(inventory, id),
    applySetting,
    newRow: (came, places, id) =>
      newRow<Line, SourceKindId, SourceEntry>(came, places, {
        words,
        kinds: texts.kinds,
        entries,
        invitation: 'addBelow',
        fieldsOf: (kind, fields) => catalogue.kind(kind)?.fields(fields) ?? [],
        begin: ({ kind, name, fields }) => ({ id, kind, name, fields }),
        choices: () => ({ ...(sites.length > 0 && { site: siteNames }) }),
      }),
  });
}

function applySetting(inventory: Inventory, { row, column, typed }: TakenChange): Inventory {
  const { boundary, indicators } = inventory;
  const { equalValue = { amount: '', document: '' }, products = [] } = indicators;
  const taking = (more: Partial<Inventory['indicators']>): Inventory => ({
    ...inventory,
    indicators: { ...indicators, ...more },
  });
  const [, place] = /^indicators\/products\/(\d+)\/amount$/.exec(row.key) ?? [];
  if (place !== undefined) {
    return taking({
      products: products.map((one, at) => (at === Number(place) ? { ...one, amount: typed } : one)),
    });
  }
  switch (row.key) {
    case 'boundary/equityShare':
      return { ...inventory, boundary: { ...boundary, equityShare: typed } };
    case 'indicators/outputValue':
      return taking({ outputValue: typed });
    case 'indicators/addedValue':
      return taking({ addedValue: typed });
    case 'indicators/equalValue/amount':
      return taking({
        equalValue:
          column === 'document'
            ? { ...equalValue, document: String(typed) }
            : { ...equalValue, amount: typed },
      });
    default:
      return inventory;
  }
}

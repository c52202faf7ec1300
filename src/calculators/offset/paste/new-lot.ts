import type { Lot } from '../claim.ts';
import { instruments } from '../instruments/index.ts';
import type { InstrumentEntry } from '../ledger/instrument-names.ts';
import { statusOf, tellUnused, wordsOf } from './lot-fields.ts';
import { lotPriceOf } from './lot-price.ts';
import { lotQuantityOf } from './lot-quantity.ts';
import { textIn, type LotRow } from './lot-row.ts';
import { timesOf } from './lot-times.ts';

const byId = new Map(instruments.map((instrument) => [instrument.id, instrument]));

/** The lot that a row is, of an instrument that is known. What can't be read stays in its field as it was typed. */
export function newLotOf(row: LotRow, { kind, name, fields }: InstrumentEntry): Omit<Lot, 'id'> | undefined {
  const instrument = byId.get(kind);
  if (!instrument) return undefined;
  const quantity = lotQuantityOf(row, instrument.unit);
  const { price, leftTotal } = lotPriceOf(row, quantity, instrument);
  const use = textIn(row, 'use');
  const words = wordsOf(row, instrument);
  const said = { ...fields, ...words.values, ...timesOf(row, instrument) };
  const values = { ...said, ...statusOf(row, said) };
  tellUnused(row, instrument, values);
  const document = textIn(row, 'document');
  const note = [textIn(row, 'note'), ...words.notes, leftTotal].filter(Boolean).join('; ');
  return {
    kind,
    name: row.cell('name') || row.cell('project') || name.zh,
    fields: {
      ...(quantity && { quantity: quantity.entered }),
      ...(price && { price }),
      ...values,
      ...(use !== undefined && { use: { unit: instrument.unit, amount: use } }),
    },
    ...((document || note) && { evidence: { ...(document && { document }), ...(note && { note }) } }),
  };
}

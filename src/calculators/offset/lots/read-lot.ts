import type { Coefficient, Quantification } from '../../engine/quantification.ts';
import { readMonth } from '../../lines/certificate-time.ts';
import type { Problem as LineProblem } from '../../lines/problems.ts';
import { readDate, readYear } from '../../lines/read-date.ts';
import type { Lot } from '../claim.ts';
import type { LotStatus } from '../instruments/common-fields.ts';
import type { Instrument } from '../instruments/instrument.ts';
import type { OffsetReader } from '../offset-reader.ts';
import type { SerialRange } from '../serials/serial-range.ts';
import { serialsOf } from './serials-of.ts';
import { readVintage, type Vintage } from './vintage.ts';

/** A lot as its fields say it. What can't be read is absent, and the reader has noted why. */
export interface ReadLot {
  readonly line: Lot;
  readonly instrument: Instrument;
  /** How many: a lot without it, or with part of a credit, counts nowhere. */
  readonly quantity?: Quantification;
  readonly price?: Coefficient<'CNY'>;
  readonly status: LotStatus;
  /** For which year it was cancelled. */
  readonly forYear?: number;
  readonly retiredOn?: string;
  /** When the reductions were made, or the power generated. */
  readonly vintage?: Vintage;
  readonly serials: readonly SerialRange[];
  /** Who issued it, where the form asks for it. */
  readonly registry: string;
  readonly local: boolean;
  readonly removal: boolean;
  /** Taken as a whole or not at all. */
  readonly whole: boolean;
  /** By hand: how much of it is to be matched. */
  readonly use?: number;
}

/** Reads a lot, and notes what stands in the way of each of its fields. */
export function readLot(read: OffsetReader, line: Lot, instrument: Instrument): ReadLot {
  const quantity = read.quantity('quantity', 'lotQuantity');
  if (quantity && !Number.isInteger(quantity.value)) {
    read.add('error', 'notWhole', 'quantity', { came: quantity.value, unit: instrument.unit });
  }
  const price = softly(read, () => read.quantity('price', 'price'));
  const use = read.quantity('use');
  const status = read.choice('status') as LotStatus;
  const forYear = readYear(read, 'forYear');
  const retiredOn = readDate(read, 'retiredOn');
  const vintage = vintageOf(read, instrument);
  return {
    line,
    instrument,
    status,
    serials: readSerials(read, line),
    registry: read.choice('registry') || read.text('registry'),
    local: instrument.id === 'tanhuitong' || read.choice('place') === 'local',
    removal: read.choice('effect') === 'removal',
    whole: read.choice('splitting') === 'whole',
    ...(quantity && { quantity }),
    ...(price && { price: { ...price, unit: 'CNY', per: instrument.unit } }),
    ...(forYear !== undefined && { forYear }),
    ...(retiredOn && { retiredOn }),
    ...(vintage && { vintage }),
    ...(use && { use: use.value }),
  };
}

/** A price that can't be read says nothing against the lot: it is asked about, and the cost does without it. */
function softly<T>(read: OffsetReader, reading: () => T): T {
  const before = read.problems.length;
  const value = reading();
  const found = read.problems.splice(before);
  for (const problem of found) read.complain({ ...problem, severity: 'ask' } as LineProblem);
  return value;
}

function vintageOf(read: OffsetReader, { unit }: Instrument): Vintage | undefined {
  if (unit === 'MWh') {
    const text = read.text('generated');
    const month = readMonth(text);
    if (month !== undefined) return { from: month, to: month };
    if (text) read.add('error', 'vintageUnreadable', 'generated', { came: text.slice(0, 64) });
    else read.add('error', 'missing', 'generated');
    return undefined;
  }
  const text = read.text('vintage');
  if (!text) read.add('error', 'missing', 'vintage');
  const vintage = text ? readVintage(text) : undefined;
  if (text && !vintage) read.add('error', 'vintageUnreadable', 'vintage', { came: text.slice(0, 64) });
  return vintage;
}

function readSerials(read: OffsetReader, line: Lot): readonly SerialRange[] {
  const { ranges, problems } = serialsOf(line);
  for (const { code, entry } of problems) {
    // How many a range holds can't always be told; which it holds can.
    const severity = code === 'uncountable' ? 'ask' : 'error';
    read.add(severity, 'serialUnreadable', 'serials', { why: code, came: entry });
  }
  return ranges;
}

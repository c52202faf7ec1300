import type { FieldValues } from '../../lines/entered.ts';
import { fieldsFor } from '../../lines/field.ts';
import type { Instrument } from '../instruments/instrument.ts';
import type { LotColumn } from '../ledger/ledger-columns.ts';
import { optionFields, optionOf } from '../ledger/option-words.ts';
import { tell, textIn, type LotRow } from './lot-row.ts';

/** The fields that a row gives, and what it says that only a note can hold. */
interface Said {
  readonly values: FieldValues;
  readonly notes: readonly string[];
}

const texts: readonly LotColumn[] = ['project', 'methodology', 'beneficiary', 'certificatesCancelled'];

/** The texts and the choices of a row. */
export function wordsOf(row: LotRow, instrument: Instrument): Said {
  const values = new Map<string, string>();
  const notes: string[] = [];
  for (const key of texts) {
    const typed = textIn(row, key);
    if (typed !== undefined) values.set(key, typed);
  }
  const serials = serialsOf(row);
  if (serials !== undefined) values.set('serials', serials);
  for (const key of optionFields as readonly LotColumn[]) {
    const typed = textIn(row, key);
    if (typed === undefined) continue;
    const { option, other } = optionIn(row, key, typed, instrument);
    values.set(key, option ?? typed);
    if (other) notes.push(`${row.heading(key) || key}: ${typed}`);
  }
  return { values: Object.fromEntries(values), notes };
}

/** Chinese certificates are kept by the National Energy Administration, and sold on several platforms. */
const CHINESE_CERTIFICATES = /能源局|绿证|绿色电力|可再生能源信息|电力交易中心/;

/** Where whatever isn't one of a few is another one: its name goes into the note. */
const others: readonly (readonly [key: LotColumn, id: Instrument['id']])[] = [
  ['registry', 'certificate'],
  ['origin', 'certificate'],
  ['technology', 'ccer'],
];

/** The option of a cell; what is none stays as it was typed, and the lot will be asked about it. */
function optionIn(
  row: LotRow,
  key: LotColumn,
  typed: string,
  { id }: Instrument,
): { readonly option?: string; readonly other?: boolean } {
  // The registry of credits is a name.
  if (key === 'registry' && id !== 'certificate') return {};
  const option = optionOf(key, typed);
  if (option !== undefined) return { option };
  if (key === 'registry' && CHINESE_CERTIFICATES.test(typed)) return { option: 'nea' };
  if (others.some(([of, instrument]) => of === key && instrument === id)) {
    tell(row, key, 'optionTaken', { came: typed, taken: 'other' });
    return { option: 'other', other: true };
  }
  if (!isSurrendered(typed)) tell(row, key, 'optionUnknown', { came: typed });
  return {};
}

/** One column of numbers, or the first and the last of a range in two. */
function serialsOf(row: LotRow): string | undefined {
  const all = textIn(row, 'serials');
  const [from, to] = [textIn(row, 'serialsFrom'), textIn(row, 'serialsTo')];
  const range = from !== undefined && to !== undefined && from !== to ? `${from} 至 ${to}` : (from ?? to);
  return all !== undefined && range !== undefined ? `${all}; ${range}` : (all ?? range);
}

/**
 * The status of a row: a lot with the day of its cancellation and no status is cancelled; one that was surrendered was
 * cancelled for compliance.
 */
export function statusOf(row: LotRow, values: FieldValues): FieldValues {
  const typed = textIn(row, 'status');
  if (typed === undefined) {
    if (values['retiredOn'] === undefined) return {};
    tell(row, 'retiredOn', 'statusTaken', { taken: 'retired' });
    return { status: 'retired' };
  }
  if (!isSurrendered(typed)) return {};
  return { status: 'retired', ...(values['purpose'] === undefined && { purpose: 'compliance' }) };
}

/** Allowances and credits that were handed over to a carbon market. */
const isSurrendered = (status: string): boolean => /^已?(清缴|履约)$|^surrendered$/i.test(status.trim());

/** The registries that an instrument has in any case. */
const OWN_REGISTRY = /自愿减排|气候战略|ccer|碳惠通|重庆|碳排放权/i;

/** What a row says that its instrument never asks for stays in the lot, and is told. */
export function tellUnused(row: LotRow, instrument: Instrument, values: FieldValues): void {
  // The form with the most fields: those of a cancellation, and the proof that wind and sun ask for.
  const form = fieldsFor(instrument, { ...values, status: 'retired', technology: 'pv' }, undefined);
  const asked = new Set(form.map(({ key }) => key));
  for (const [key, value] of Object.entries(values)) {
    if (asked.has(key) || (key === 'registry' && OWN_REGISTRY.test(String(value)))) continue;
    tell(row, key as LotColumn, 'cellUnused', { came: String(value) }, 'note');
  }
}

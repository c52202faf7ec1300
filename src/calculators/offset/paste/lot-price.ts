import { decimalOf, normalised, plainText } from '../../engine/decimal.ts';
import { product } from '../../engine/decimal-arithmetic.ts';
import { parseNumber } from '../../engine/number-input.ts';
import type { EnteredQuantity } from '../../lines/entered.ts';
import type { Instrument } from '../instruments/instrument.ts';
import { shifted, type LotQuantity } from './lot-quantity.ts';
import { tell, textIn, type LotRow } from './lot-row.ts';
import type { ColumnRole } from './vocabulary.ts';

/** What a lot's price is, and what of the row's money found no place in the lot. */
export interface LotPrice {
  readonly price?: EnteredQuantity;
  /** A total that makes no price, as it was typed: it goes into the note. */
  readonly leftTotal?: string;
}

/** The price of one tonne or megawatt-hour in yuan; a total gives it where it divides to the fen. What can't be read stays as typed. */
export function lotPriceOf(
  row: LotRow,
  { value: quantity = NaN, converted }: Partial<LotQuantity> = {},
  { unit }: Instrument,
): LotPrice {
  const typed = textIn(row, 'price');
  const price = typed === undefined ? undefined : moneyIn(typed, row.heading('price'), unit);
  if (typed !== undefined && !price) {
    tell(row, 'price', 'priceUnreadable', { came: typed });
    return { ...entered(typed), ...leftTotalOf(row) };
  }
  const total = totalIn(row);
  // Without a total that bears it out, a price beside kWh may be meant per kWh.
  if (price && !price.per && converted && !(total && isProduct(price, quantity, total))) {
    tell(row, 'price', 'pricePerUnsaid', { price: price.value, taken: unit });
  }
  if (!total) return { ...entered(price?.text), ...leftTotalOf(row) };
  if (price) {
    if (isProduct(price, quantity, total)) return entered(price.text);
    tell(row, 'total', 'totalNotPrice', { price: price.value, total: total.value });
    return { ...entered(price.text), ...leftTotalOf(row) };
  }
  const divided = quotientToTheFen(total, quantity);
  if (divided !== undefined) return entered(divided);
  tell(row, 'total', 'totalNotDivisible', { total: total.value });
  return leftTotalOf(row);
}

const entered = (amount: string | undefined): { readonly price?: EnteredQuantity } =>
  amount === undefined ? {} : { price: { unit: 'CNY', amount } };

function leftTotalOf(row: LotRow): { readonly leftTotal?: string } {
  const typed = textIn(row, 'total');
  return typed === undefined ? {} : { leftTotal: `${row.heading('total') || '金额'}: ${typed}` };
}

function totalIn(row: LotRow): Money | undefined {
  const role: ColumnRole = 'total';
  const typed = textIn(row, role);
  if (typed === undefined) return undefined;
  const total = moneyIn(typed, row.heading(role), undefined);
  if (!total) tell(row, role, 'totalUnreadable', { came: typed });
  return total;
}

/** A sum in yuan, as it was typed where it was typed in yuan. */
interface Money {
  readonly text: string;
  readonly value: number;
  /** Whether it says of what it is the price: 元/吨. */
  readonly per?: boolean;
}

/** Money of other countries is no price in yuan. */
const FOREIGN = /美元|欧元|港币|港元|日元|英镑|usd|eur|gbp|hkd|jpy|[$€£]/;

/**
 * A sum in yuan, as the cell and the heading say it: 12.5, ¥12.5, 12.5元/吨, 0.3 under 金额（万元）. Per kWh it is a thousand times
 * as much per MWh. Nothing for other currencies and units that a lot isn't counted in.
 */
function moneyIn(typed: string, heading: string, unit: Instrument['unit'] | undefined): Money | undefined {
  const cell = typed
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^(人民币|rmb|cny|¥)\s*/, '');
  const read = parseNumber(cell);
  if (!read.ok || read.value < 0) return undefined;
  const { unitHint = '', value } = read;
  const head = heading.normalize('NFKC').toLowerCase();
  // What stands behind the number says it all; the 万 of 3万元 is in the number already.
  const told = unitHint || (/[([/,:](.*)$/.exec(head)?.[1] ?? '');
  if (FOREIGN.test(told) || (unitHint && !/元|圆|rmb|cny|¥|^分/.test(unitHint))) return undefined;
  const [before = '', per] = told.replace(/[)\]\s]/g, '').split(/\/|每/, 2);
  const scale = perScale(per, unit);
  if (scale === undefined) return undefined;
  const power = magnitudeOf(before) + scale;
  if (power === 0 && cell === typed && !unitHint) return { text: typed, value };
  const text = shifted(value, power);
  return { text, value: Number(text), per: Boolean(per) };
}

const magnitudeOf = (money: string): number =>
  /万元/.test(money) ? 4 : /千元/.test(money) ? 3 : /亿元/.test(money) ? 8 : /^分/.test(money) ? -2 : 0;

function perScale(per: string | undefined, unit: Instrument['unit'] | undefined): number | undefined {
  if (per === undefined || per === '') return 0;
  if (/^(吨|t)/.test(per)) return unit === 'tCO2e' ? 0 : undefined;
  if (/^(mwh|兆瓦时|张|个|本|piece)/.test(per)) return unit === 'MWh' ? 0 : undefined;
  if (/^(kwh|千瓦时|度)/.test(per)) return unit === 'MWh' ? 3 : undefined;
  return undefined;
}

function isProduct(price: Money, quantity: number, total: Money): boolean {
  if (!Number.isFinite(quantity)) return true;
  const [made, said] = [product(decimalOf(price.value), decimalOf(quantity)), decimalOf(total.value)];
  return made.coefficient === said.coefficient && made.exponent === said.exponent;
}

/** A total ÷ a quantity in yuan, where it comes to whole fen. */
function quotientToTheFen(total: Money, quantity: number): string | undefined {
  if (!(quantity > 0) || !Number.isFinite(quantity)) return undefined;
  const [dividend, divisor] = [decimalOf(total.value), decimalOf(quantity)];
  const power = BigInt(dividend.exponent + 2 - divisor.exponent);
  const above = dividend.coefficient * (power > 0n ? 10n ** power : 1n);
  const below = divisor.coefficient * (power < 0n ? 10n ** -power : 1n);
  return above % below === 0n ? plainText(normalised(false, above / below, -2)) : undefined;
}

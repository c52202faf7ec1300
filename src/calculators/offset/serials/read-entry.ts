import { readHyphens } from './read-hyphens.ts';
import {
  blockOf,
  fromTo,
  hasLetter,
  isDate,
  isGreenCertificate,
  serialOf,
  withTail,
  type Block,
} from './serial-forms.ts';
import type { SerialProblem, SerialProblemCode, SerialRange } from './serial-range.ts';

/** Longer numbers are refused: no registry writes them, and a hostile file could make them very long. */
const mostDigits = 60;

/** What an entry says, as far as it can be read in one way only. */
export interface EntryReading {
  readonly range?: Pick<SerialRange, 'prefix' | 'from' | 'to' | 'width'>;
  readonly problem?: Omit<SerialProblem, 'entry'>;
}

/** Reads one entry of a text: a serial, or a range of them. */
export function readEntry(text: string): EntryReading {
  const reading = readingOf(normalised(text));
  if (typeof reading === 'string') return { problem: { code: reading } };
  const { prefix } = reading;
  const found = Math.max(reading.from.length, reading.to.length);
  if (found > mostDigits) return { problem: { code: 'tooManyDigits', limit: mostDigits, found } };

  const from = BigInt(reading.from);
  const to = BigInt(reading.to);
  if (to < from) return { problem: { code: 'reversed' } };
  const { length } = reading.from;
  const range = { prefix, from, to, ...(length === reading.to.length && { width: length }) };
  const uncountable = to > from && isGreenCertificate({ prefix, digits: reading.from });
  return uncountable ? { range, problem: { code: 'uncountable' } } : { range };
}

/** Half width, upper case, one kind of hyphen and space, no marks of direction, no words around the numbers. */
function normalised(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '')
    .replace(/[‐⁃−]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/\(共[^()]*\) ?$/, '')
    .replace(/第(?= ?\d)|(?<=\d) ?(?:号[起止]?|[起止])/g, '')
    .trim()
    .replace(/^(?:(?:证书)?(?:编号|编码|序列号)|NO[.:]|SERIAL (?:NO|NUMBER)S?)[.: ]*/, '')
    .replace(/^(?:从|自|FROM ) ?/, '');
}

function readingOf(text: string): Block | SerialProblemCode {
  if (!/[\p{L}\p{N}]/u.test(text) || /^(?:暂?无|待.|N\/?A|NONE|TBD)$/.test(text)) return 'noNumber';
  const plain = solid(text.replace(/[–—―]+/g, '-'));
  const block = blockOf(plain);
  if (block) return block;
  // A comma left inside groups thousands or separates serials; "and" may mean two serials or the two ends of a range.
  if (/,|\d(?:和|及|与|AND|&|\+|THROUGH|THRU|UNTIL)\D*\d/.test(solid(text))) return 'ambiguous';

  const [first = '', second, third] = text.split(/[至到~〜∼→]|->|\.{2,}| TO |(?<=\d)TO(?=\d)/);
  if (third !== undefined) return 'ambiguous';
  if (second !== undefined) return between(solid(first), solid(second), true);
  for (const dash of [/[–—―]+|--+/, / - /]) {
    const [start = '', end = '', more] = text.split(dash);
    if (more === undefined && /\d/.test(start) && /\d/.test(end))
      return between(solid(start), solid(end), false);
  }
  return text.includes(' ') && severalWithSpaces(text) ? 'ambiguous' : readHyphens(plain);
}

function solid(text: string): string {
  return text.replaceAll(' ', '');
}

/**
 * From one serial to another. Only a sure mark (至, ~) allows an end cut short to its last digits; a dash may also stand
 * inside of a serial.
 */
function between(first: string, last: string, sure: boolean): Block | SerialProblemCode {
  const start = serialOf(first);
  const end = serialOf(last);
  if (!start.digits || !end.digits || blockOf(first) || blockOf(last)) return 'ambiguous';
  if (end.prefix !== '') return end.prefix === start.prefix ? fromTo(start, end.digits) : 'otherPrefix';
  if (start.prefix.includes('*')) return 'otherPrefix';

  const longer = end.digits.length - start.digits.length;
  const whole = start.prefix ? longer === 0 : longer >= 0;
  if (!sure && (!whole || isDate(start))) return 'ambiguous';
  return fromTo(start, withTail(start, end.digits));
}

/** Whether several serials stand there with only spaces between them, rather than one written in groups. */
function severalWithSpaces(text: string): boolean {
  const serials = text.split(' ').map(serialOf);
  const series = serials.map(({ prefix }) => prefix).filter(hasLetter);
  if (new Set(series).size < series.length) return true;
  const lengths = serials.map(({ prefix, digits }) => (prefix ? 0 : digits.length));
  return lengths.some((length, index) => length > 4 && length === lengths[index + 1]);
}

/** What a reader typed into a field for numbers. */
export type ParsedNumber =
  | {
      readonly ok: true;
      readonly value: number;
      /** What stood behind the number, as typed: kWh, Nm³, %. It is for the field to judge. */
      readonly unitHint?: string;
    }
  | { readonly ok: false; readonly reason: NumberProblem; readonly text: string };

/**
 * `empty`: nothing but spaces. `ambiguous`: digits whose separators people read differently (1,5 is a half more in
 * Berlin and a slip of the finger in Chongqing). `too-large`: beyond what a number holds (1e400, and 1e-400, which would
 * silently become 0), or longer than 64 characters. `not-a-number`: anything else.
 */
export type NumberProblem = 'empty' | 'not-a-number' | 'ambiguous' | 'too-large';

const longest = 64;

/** 万 and its relatives as powers of ten; 千 and 百 before a unit of the SI are its prefix (千瓦时 is kWh, 百帕 is hPa). */
const powers: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8, 万亿: 12 };
const multiplier = /^(?:(十|百|千)(?![瓦克米升卡焦帕伏安乏赫分]))?\s*(万亿|万|亿)?\s*/;

/**
 * Reads a number the way people type it: １２３．４, －3, 1,234.5, 1 234.5, 1'234, 1.2万, 3亿, 5百万, 12%, 1.2e3, 1234.5 kWh.
 * The decimal point is shifted exactly: 1.2万 is 12000, and 12% is 0.12 with the hint %. Nothing is guessed: what can be
 * read in two ways is refused by reason, and text behind the number comes back as the hint. Never throws.
 */
export function parseNumber(text: string): ParsedNumber {
  const refuse = (reason: NumberProblem): ParsedNumber => ({
    ok: false,
    reason,
    text: text.slice(0, longest),
  });
  if (text.length > longest) return refuse(text.trim() === '' ? 'empty' : 'too-large');
  const typed = halfWidth(text);
  if (typed === '') return refuse('empty');

  const [, sign = '', body = '', afterBody = ''] =
    /^([+-]?)\s*((?:\d|[.,' ](?=\d))+\.?)?(.*)$/su.exec(typed) ?? [];
  if (body === '') return refuse('not-a-number');
  const digits = withoutGroups(body);
  if (digits === undefined) return refuse('ambiguous');

  const behind = afterBody === '' ? nothingBehind : readBehind(afterBody);
  if (!behind) return refuse('not-a-number');
  const { shift, hint } = behind;
  const value = shifted(sign + digits, shift);
  if (value === undefined) return refuse('too-large');
  return { ok: true, value, ...(hint && { unitHint: hint }) };
}

interface Behind {
  readonly shift: number;
  readonly hint: string;
}

const nothingBehind: Behind = { shift: 0, hint: '' };

/** What stands behind the digits: how far it shifts the point, and the unit; undefined where it is no unit. */
function readBehind(text: string): Behind | undefined {
  const [exponent = '', power = '0'] = /^[eE]([+-]?\d+)/.exec(text) ?? [];
  const afterExponent = text.slice(exponent.length).trimStart();
  const [multiplied = '', small = '', large = ''] = multiplier.exec(afterExponent) ?? [];
  const hint = afterExponent.slice(multiplied.length).trimEnd();
  if (hint !== '' && !isUnitText(hint)) return undefined;
  const shift = Number(power) + (powers[small] ?? 0) + (powers[large] ?? 0) - (/^%/.test(hint) ? 2 : 0);
  return { shift, hint };
}

/** Full-width signs, exotic spaces, apostrophes and minus signs as the keyboard's; marks of direction away. */
function halfWidth(text: string): string {
  // Most numbers are typed on the keyboard as it is.
  if (/^[ -~]*$/.test(text)) return text.trim();
  return text
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '')
    .replace(/[\uff01-\uff5e]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(/[\u00a0\u2007\u2009\u202f\u3000]/g, ' ')
    .replace(/[‘’]/g, "'")
    .trim()
    .replace(/^[负−﹣‐‑–—]/, '-')
    .replace(/([eE])−/, '$1-');
}

/** The digits and the point of 1,234.5, 1 234.5 and 1'234; undefined where the separators could mean something else. */
function withoutGroups(body: string): string | undefined {
  if (/^\d*\.?\d*$/.test(body)) return body;
  return /^[1-9]\d{0,2}([,' ])\d{3}(?:\1\d{3})*(?:\.\d*)?$/.test(body)
    ? body.replace(/[,' ]/g, '')
    : undefined;
}

/** Units begin with a letter, a % or ° or a sign of their own; dates, ranges, fractions and sums don't. */
function isUnitText(hint: string): boolean {
  // An unfinished exponent (1e) and a power that isn't 1e3 (5×10^3) are numbers somebody meant.
  if (/^[eE][+-]?\d*$/.test(hint) || /^[x×*·]\s*\d/iu.test(hint)) return false;
  return /^(?:[\p{L}\p{So}\p{Sc}%‰°]|\((?!\s*\d))/u.test(hint);
}

/** The number with its point moved, exact to the last bit; undefined where it overflows, or underflows to nothing. */
function shifted(digits: string, shift: number): number | undefined {
  const value = Number(`${digits}e${shift}`);
  if (!Number.isFinite(value) || (value === 0 && /[1-9]/.test(digits))) return undefined;
  // Not -0, which a reader would see again as −0.
  return value === 0 ? 0 : value;
}

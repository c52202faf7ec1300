import { fromTo, hasLetter, isDate, serialOf, withTail, type Block } from './serial-forms.ts';
import type { SerialProblemCode } from './serial-range.ts';

/**
 * Groups joined by hyphens, which stand inside of serials as well as between two of them: GEC-2023-0001-0100 is a range,
 * CN-1-001-2023-000001 one serial. What people would read in two ways is ambiguous: a range needs ends of one length, and
 * a first end that can't be a year and isn't one of several such groups.
 */
export function readHyphens(text: string): Block | SerialProblemCode {
  const groups = text.split(/[-/_.]/);
  const serial = (from: number, to?: number) => serialOf(groups.slice(from, to).join('-'));
  const whole = serialOf(text);
  const single = fromTo({ ...whole, digits: whole.digits || '0' }, whole.digits || '0');

  const half = groups.length / 2;
  const [left, right] = [serial(0, half), serial(half)];
  const twice = Number.isInteger(half) && left.prefix === right.prefix && hasLetter(left.prefix);
  if (twice && left.digits && right.digits) return atJoint(text, half, fromTo(left, right.digits));

  const [before, previous, last] = [serial(-3, -2), serial(-2, -1), serial(-1)];
  if (!previous.digits || !last.digits || previous.prefix.includes('*')) return single;
  if (last.prefix && last.prefix !== previous.prefix) {
    // ABC0001-ABD0100 is rather a slip than a serial.
    const alike = groups.length === 2 && shape(groups[0]) === shape(groups[1]);
    return alike ? 'otherPrefix' : single;
  }

  const longer = last.digits.length - previous.digits.length;
  const rising = longer > 0 || withTail(previous, last.digits) >= previous.digits;
  if (last.prefix || longer === 0) {
    if (isDate(previous)) return rising ? 'ambiguous' : single;
    const three = before.prefix === last.prefix && before.digits.length === last.digits.length;
    if (three && !isDate(before)) return 'ambiguous';
    // CQ-500101-000123 is one serial, or a range from its end to its start; 000456-000123 is the latter.
    if (!rising && (groups.length > 2 || previous.prefix)) return 'ambiguous';
    return atJoint(text, groups.length - 1, fromTo(serial(0, -1), last.digits));
  }
  if (isDate(previous)) return single;
  // An end cut short, or 1-1000.
  return (longer < 0 && rising) || groups.length === 2 ? 'ambiguous' : single;
}

/** A range, if its ends are joined by a hyphen: 0001/0100 may be a range, two serials or one. */
function atJoint(text: string, joint: number, range: Block): Block | SerialProblemCode {
  return text.match(/[-/_.]/g)?.[joint - 1] === '-' ? range : 'ambiguous';
}

/** Its letters and digits without their values. */
function shape(group: string | undefined): string | undefined {
  return group?.replace(/\d/g, '0').replace(/\p{L}/gu, 'A');
}

import { pattern } from '../../engine/json/shape.ts';

/*
 * The forms of texts in the PACT data model. Each matches a text in one pass, whatever a stranger puts into it.
 */

/** 12, -0.5, +3.20: no exponent, no point at either end. */
export const decimal = pattern('decimal', '^[+-]?\\d+(\\.\\d+)?$');
export const decimalAboveZero = pattern('positive', '^\\+?(0*[1-9]\\d*(\\.\\d+)?|0+\\.0*[1-9]\\d*)$');
export const decimalNotNegative = pattern('notNegative', '^\\+?\\d+(\\.\\d+)?$');
export const decimalNotPositive = pattern('notPositive', '^(-\\d+(\\.\\d+)?|\\+?0+(\\.0+)?)$');
/** From 1 to 5. */
export const rating = pattern('rating', '^\\+?0*([1-4](\\.\\d+)?|5(\\.0+)?)$');

export const uuid = pattern('uuid', '^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$');
/** RFC 8141: urn:, a name space, what it names; all of it printable ASCII without spaces. */
export const urn = pattern('urn', '^[Uu][Rr][Nn]:[0-9A-Za-z][0-9A-Za-z-]{0,31}:[!-~]+$');
export const uri = pattern('uri', '^[A-Za-z][0-9A-Za-z+.-]*:[^\\s]+$');
export const nonEmpty = pattern('nonEmpty', '^[\\s\\S]');

export const specVersion = pattern('specVersion', '^\\d+\\.\\d+\\.\\d+(-\\d{8})?$');
export const potentials = pattern('potentials', '^AR\\d+$');
export const country = pattern('country', '^[A-Z]{2}$');
export const subdivision = pattern('subdivision', '^[A-Z]{2}-[0-9A-Z]{1,3}$');

const day =
  '\\d{4}-((0[13578]|1[02])-(0[1-9]|[12]\\d|3[01])|(0[469]|11)-(0[1-9]|[12]\\d|30)|02-(0[1-9]|[12]\\d))';
const time = '([01]\\d|2[0-3]):[0-5]\\d:([0-5]\\d|60)(\\.\\d+)?';
const offset = '([Zz]|[+-]([01]\\d|2[0-3]):[0-5]\\d)';

/** A day and time of RFC 3339: 2026-01-31T08:00:00Z. */
export const dateTime = pattern('dateTime', `^${day}[Tt]${time}${offset}$`);

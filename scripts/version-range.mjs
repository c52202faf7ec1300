// @ts-check
/**
 * The part of npm's version ranges that an `engines` field uses: `>=22.18.0`, `^24`, joined by
 * spaces (and) and `||` (or). Own code, because it runs before any dependency is installed.
 */

/** @param {string} text @returns {number[]} major, minor, patch; what is left out is 0 */
function numbers(text) {
  const parts = /^v?(\d+)(?:\.(\d+))?(?:\.(\d+))?/.exec(text.trim());
  if (!parts) throw new Error(`A version such as 24.1.0 was expected; "${text}" came.`);
  return parts.slice(1).map((part) => Number(part ?? 0));
}

/** @param {number[]} left @param {number[]} right @returns {number} negative, 0 or positive */
function compare(left, right) {
  const at = left.findIndex((part, index) => part !== right[index]);
  return at < 0 ? 0 : Number(left[at]) - Number(right[at]);
}

/** @param {number[]} version @param {string} comparator */
function matches(version, comparator) {
  const parts = /^(>=|>|<=|<|\^|~|=)?\s*(v?\d[\d.]*)$/.exec(comparator);
  if (!parts) throw new Error(`A comparator such as >=22.18.0 or ^24 was expected; "${comparator}" came.`);
  const wanted = numbers(String(parts[2]));
  const order = compare(version, wanted);
  switch (parts[1]) {
    case '>=':
      return order >= 0;
    case '>':
      return order > 0;
    case '<=':
      return order <= 0;
    case '<':
      return order < 0;
    case '^':
      return order >= 0 && version[0] === wanted[0];
    case '~':
      return order >= 0 && version[0] === wanted[0] && version[1] === wanted[1];
    default:
      return order === 0;
  }
}

/**
 * Whether a version lies in a range.
 * @param {string} version for instance `24.21.0` or `v24.21.0`
 * @param {string} range for instance `>=22.18.0` or `^22.18.0 || >=24`
 * @returns {boolean}
 */
export function satisfies(version, range) {
  const found = numbers(version);
  return range.split('||').some((alternative) =>
    alternative
      .trim()
      .split(/\s+(?=[<>=^~])/)
      .every((comparator) => matches(found, comparator)),
  );
}

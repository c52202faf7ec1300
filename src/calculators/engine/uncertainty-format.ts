import { formatNumber, type NumberFormat } from './number-format.ts';
import { significantInterval } from './rounding.ts';

/** A value and the half-width of its range, each as it is shown. */
export interface FormattedRange {
  readonly value: string;
  readonly halfWidth: string;
  /** The two together: 1,235 ± 54. */
  readonly text: string;
}

/**
 * Rounds the half-width to two significant digits and the value to the same place, since digits beyond it are noise:
 * 1234.56 ± 54.32 is shown as 1,235 ± 54. A half-width of zero says nothing of the place, and leaves the value unrounded.
 * @throws RangeError for a half-width that is negative or no finite number.
 */
export function formatWithUncertainty(
  value: number,
  halfWidth: number,
  format: Pick<NumberFormat, 'mode' | 'grouping' | 'minus'> = {},
): FormattedRange {
  if (!(halfWidth >= 0)) throw new RangeError(`A half-width is at least 0, not ${halfWidth}.`);
  const interval = halfWidth === 0 ? undefined : significantInterval(halfWidth, 2, format);
  const parts = {
    value: formatNumber(value, { ...format, interval }),
    halfWidth: formatNumber(halfWidth, { ...format, interval }),
  };
  return { ...parts, text: `${parts.value} ± ${parts.halfWidth}` };
}

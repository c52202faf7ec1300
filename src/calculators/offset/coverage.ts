import { formatNumber } from '../engine/number-format.ts';
import type { Quantification } from '../engine/quantification.ts';

/** The percentage that is matched as it is shown: rounded down to a tenth, so that 99.97 % never passes for all. */
export const shownCoverage = ({ value }: Quantification<'%'>): number => Math.floor(value * 10 + 1e-9) / 10;

/** A coverage is shown with one decimal, except all of it. */
export const decimalsOfCoverage = (shown: number): number => (shown === 100 ? 0 : 1);

/** The share that is matched, as text; nothing where nothing remains that could be matched. */
export function coverageText({ coverage }: { readonly coverage?: Quantification<'%'> }): string | undefined {
  if (!coverage) return undefined;
  const shown = shownCoverage(coverage);
  return `${formatNumber(shown, { decimals: decimalsOfCoverage(shown) })} %`;
}

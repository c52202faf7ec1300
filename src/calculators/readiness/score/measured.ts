import type { Measured } from '../assessment.ts';
import { readOwnNumber } from '../own-number.ts';
import type { Problem } from '../problems.ts';

/** The numbers of a measured quantity. */
export interface MeasuredValues {
  readonly actual: number;
  readonly baseline: number;
  readonly leading: number;
}

/** A measured quantity as far as it could be read: how far it lies between its baseline and its leading value. */
export interface ReadMeasured {
  /** 0 at the baseline or worse, 1 at the leading value or better. */
  readonly share?: number;
  /** What the share is computed from. */
  readonly values?: MeasuredValues;
  readonly problems: readonly Problem[];
}

/** How far along: s = clamp((x − b) / (l − b), 0, 1). It works either way, whether less or more is better. */
export const shareBetween = ({ actual, baseline, leading }: MeasuredValues): number =>
  Math.min(1, Math.max(0, (actual - baseline) / (leading - baseline)));

/**
 * Reads a measured quantity. Both values it is compared with are the reader's, who cites where they stand: without a
 * document it doesn't count.
 */
export function readMeasured({ actual, baseline, leading, unit = '', document }: Measured): ReadMeasured {
  const problems: Problem[] = [];
  const read = (typed: Measured['actual'], field: string) =>
    readOwnNumber(typed, field, unit, (one) => problems.push(one));
  const [x, b, l] = [read(actual, 'actual'), read(baseline, 'baseline'), read(leading, 'leading')];
  if (x === undefined || b === undefined || l === undefined) return { problems };
  if (b === l)
    problems.push({ severity: 'error', code: 'baselineEqualsLeading', field: 'leading', facts: { came: l } });
  if (!document?.trim()) {
    problems.push({
      severity: 'error',
      code: 'measuredWithoutDocument',
      field: 'measuredDocument',
      facts: {},
    });
  }
  if (problems.length) return { problems };
  const values = { actual: x, baseline: b, leading: l };
  return { share: shareBetween(values), values, problems };
}

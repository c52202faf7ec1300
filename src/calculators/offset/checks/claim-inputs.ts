import type { Typed } from '../../lines/entered.ts';
import type { Problem } from '../../lines/problems.ts';
import { isDay } from '../../lines/is-day.ts';
import { readNumber, type Complain } from '../../lines/typed-number.ts';
import type { Claim } from '../claim.ts';
import type { InstrumentId } from '../kind-ids.ts';
import { readPercent } from '../read-percent.ts';

/** The inputs of a claim that are typed; the limit of an instrument is `limits/` with its id. */
export type ClaimInput = 'from' | 'to' | 'vintageYears' | 'share' | `limits/${InstrumentId}`;

/**
 * What can't be read of what was typed into the settings of a claim, by field. What is told here sets nothing: no share, no
 * limit, and the calendar year for a period.
 */
export function problemsOfInputs({
  period,
  rules,
}: Pick<Claim, 'period' | 'rules'>): ReadonlyMap<ClaimInput, Problem> {
  const found = new Map<ClaimInput, Problem>();
  const at =
    (field: ClaimInput): Complain =>
    (problem) =>
      found.set(field, problem);
  if (period) {
    checkDay(period.from, 'from', at('from'));
    checkDay(period.to, 'to', at('to'));
    const { from, to } = period;
    if (!found.size && from > to) {
      at('from')({
        severity: 'error',
        code: 'outOfRange',
        field: 'from',
        facts: { came: from, maximum: to },
      });
    }
  }
  if (rules.share) {
    if (isEmpty(rules.share.percent)) {
      at('share')({ severity: 'error', code: 'missing', field: 'share', facts: { came: '' } });
    }
    readPercent(rules.share.percent, 'share', at('share'));
  }
  for (const [id, typed] of Object.entries(rules.limits)) {
    const field = `limits/${id as InstrumentId}` as const;
    readPercent(typed, field, at(field));
  }
  if (!isEmpty(rules.vintageYears)) readNumber(rules.vintageYears, 'vintageYears', at('vintageYears'));
  return found;
}

const isEmpty = (typed: Typed | undefined): boolean => String(typed ?? '').trim() === '';

function checkDay(day: string, field: 'from' | 'to', complain: Complain): void {
  const came = day.slice(0, 64);
  if (!came.trim()) complain({ severity: 'error', code: 'missing', field, facts: { came } });
  else if (!isDay(day)) complain({ severity: 'error', code: 'notADate', field, facts: { came } });
}

import { readMonth } from '../../lines/certificate-time.ts';
import type { LotCheck } from './check.ts';
import { differInScript, plainName, sameName } from './plain-name.ts';

/** ISO 14068-1, 11.2, as second sources give it: cancelled no later than twelve months after the period. */
const MONTHS_AFTER = 12;

/** Whether what is cancelled was cancelled for this company, voluntarily, in time and with a document (guideline 6.7.3). */
export const checkRetirement: LotCheck = (lot, read, { entity, periodOf }) => {
  const { status, forYear, retiredOn, vintage } = lot;
  if (status !== 'retired') {
    read.add('note', 'notRetiredYet', 'status', { status });
    return;
  }
  const beneficiary = read.text('beneficiary');
  if (!beneficiary) read.add('ask', 'beneficiaryUnsaid', 'beneficiary');
  else if (entity.trim() && differInScript(beneficiary, entity)) {
    const facts = { came: beneficiary.slice(0, 64), expected: entity };
    read.add('ask', 'beneficiaryTranslated', 'beneficiary', facts);
  } else if (entity.trim() && !sameName(beneficiary, entity)) {
    read.add('error', 'otherBeneficiary', 'beneficiary', {
      came: beneficiary.slice(0, 64),
      expected: entity,
    });
  } else if (entity.trim() && plainName(beneficiary) !== plainName(entity)) {
    const facts = { came: beneficiary.slice(0, 64), expected: entity };
    read.add('ask', 'beneficiarySimilar', 'beneficiary', facts);
  }
  if (read.choice('purpose') === 'compliance') read.add('error', 'usedForCompliance', 'purpose');
  if (read.choice('purpose') === 'other') read.add('ask', 'purposeOther', 'purpose');
  if (!read.line.evidence?.document?.trim()) read.add('ask', 'documentMissing');
  if (!retiredOn) return;
  const month = readMonth(retiredOn.slice(0, 7));
  if (vintage && month !== undefined && vintage.to > month && vintage.from > month) {
    read.add('error', 'notYetGenerated', 'retiredOn', { came: retiredOn });
  }
  if (forYear === undefined) return;
  const { from, to } = periodOf(forYear);
  const limit = monthsAfter(to, MONTHS_AFTER);
  if (retiredOn > limit) read.add('ask', 'retiredLate', 'retiredOn', { came: retiredOn, limit });
  if (retiredOn < from) read.add('ask', 'retiredEarly', 'retiredOn', { came: retiredOn, year: forYear });
};

/** The same day some months later, or the last day of that month. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, of = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  const date = new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), Math.min(of, last.getUTCDate())));
  return date.toISOString().slice(0, 10);
}

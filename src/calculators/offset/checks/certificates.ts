import { mayBurn } from '../../lines/certificate-origin.ts';
import {
  calendarYearsOf,
  isForYear,
  lastValidMonth,
  readMonth,
  yearOfMonth,
} from '../../lines/certificate-time.ts';
import type { LotCheck } from './check.ts';
import { askOwnProject } from './own-project.ts';

/** Whether a certificate is one that the guideline takes (6.7.2 b), is valid, and is of the year it is to cover. */
export const checkCertificate: LotCheck = (lot, read, { claim, entity, periodOf }) => {
  if (lot.instrument.id !== 'certificate') return;
  const { vintage, forYear = claim.year, retiredOn } = lot;
  if (read.choice('registry') === 'other') read.add('error', 'certificateNotRecognised', 'registry');
  if (read.choice('instrument') === 'own-use') read.add('error', 'certificateOfOwnUse', 'instrument');
  else askOwnProject(read, entity);
  if (claim.scope2 === 'location' && forYear === claim.year) read.add('error', 'certificateOnLocation');
  if (mayBurn(read.choice('origin'))) read.add('ask', 'certificateBurns', 'origin');
  if (!vintage) return;
  const generated = read.text('generated');
  const years = calendarYearsOf(forYear, periodOf(forYear));
  if (!years.some((year) => isForYear(vintage.from, year))) {
    const facts = { generated, year: forYear };
    // One that is held may still be cancelled for the year it is of.
    if (lot.status === 'retired') read.add('error', 'certificateOfOtherYear', 'generated', facts);
    else read.add('note', 'certificateOfOtherYear', 'generated', facts);
  }
  const cancelled = retiredOn && readMonth(retiredOn.slice(0, 7));
  const last = lastValidMonth(vintage.from);
  if (cancelled && cancelled > last) {
    const limit = `${yearOfMonth(last)}-${String((last % 12) + 1).padStart(2, '0')}`;
    read.add('error', 'certificateExpired', 'retiredOn', { came: retiredOn, limit });
  }
};

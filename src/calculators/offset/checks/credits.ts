import { readMonth, yearOfMonth } from '../../lines/certificate-time.ts';
import { readNumber } from '../../lines/typed-number.ts';
import type { ReadLot } from '../lots/read-lot.ts';
import type { OffsetReader } from '../offset-reader.ts';
import type { LotCheck } from './check.ts';
import { askOwnProject } from './own-project.ts';

/** From here on reductions can become CCERs of the new rules (令31号); those before are of the old. */
const NEW_CCER_FROM = readMonth('2020-09') ?? 0;

/** What issues certificates of electricity, and no credits. */
const CERTIFICATE = /绿证|绿电证书|绿色电力证书|\b(?:GECs?|I-?RECs?|TIGRs?|RECs?)\b/i;

/** A lot that is called a certificate first of all; a CCER may tell of certificates in brackets. */
const NAMED_CERTIFICATE = /^\s*(?:绿证|绿电证书|绿色电力证书|国际绿证|(?:GEC|I-?REC|TIGR)s?\b)/i;

/** Whether a credit is somebody else's reduction, from outside, of a known programme, and not too old for the reader. */
export const checkCredit: LotCheck = (lot, read, { claim, entity }) => {
  const { instrument, vintage, forYear = claim.year } = lot;
  if (instrument.id === 'certificate') return;
  if (instrument.id === 'allowance') {
    if (!claim.rules.allowances) read.add('error', 'allowanceOff');
    if (read.choice('voluntary') !== 'yes') read.add('error', 'allowanceNotVoluntary', 'voluntary');
  } else checkOrigin(read, entity);
  if (instrument.id === 'credit' && !read.text('registry')) {
    read.add('error', 'creditWithoutProgramme', 'registry');
  }
  if (CERTIFICATE.test(read.text('registry')) || NAMED_CERTIFICATE.test(lot.line.name)) {
    read.add('error', 'certificateAsCredit', 'registry');
  }
  if (instrument.id === 'ccer') checkCcer(lot, read);
  const limit = claim.rules.vintageYears;
  const years = limit === undefined || limit === '' ? undefined : readNumber(limit, '', () => undefined);
  if (vintage && years !== undefined && forYear - yearOfMonth(vintage.to) > years) {
    read.add('ask', 'vintageOld', 'vintage', { came: yearOfMonth(vintage.to), years, year: forYear });
  }
};

/** A project inside the boundary lowers the inventory already (guideline 6.7.3: no double counting). */
function checkOrigin(read: OffsetReader, entity: string): void {
  const where = read.choice('boundary');
  if (where === 'inside') read.add('error', 'insideBoundary', 'boundary');
  else if (where !== 'outside') read.add('ask', 'boundaryUnsaid', 'boundary');
  if (where !== 'inside') askOwnProject(read, entity);
}

function checkCcer({ vintage }: ReadLot, read: OffsetReader): void {
  const chosen = read.choice('technology');
  const technology = chosen === 'other' ? technologyIn(read.text('project')) : chosen;
  if (technology === 'pv' || technology === 'onshore-wind') read.add('ask', 'ccerOfWindOrSun', 'technology');
  const proven = read.text('certificatesCancelled');
  if ((technology === 'offshore-wind' || technology === 'csp') && !proven) {
    read.add('ask', 'ccerOffshoreOrCsp', chosen === 'other' ? 'technology' : 'certificatesCancelled');
  }
  if (vintage && vintage.from < NEW_CCER_FROM) {
    read.add('ask', 'legacyCcer', 'vintage', { came: read.text('vintage').slice(0, 64) });
  }
}

/** The kind of a project as its name tells it, where none is chosen. */
function technologyIn(project: string): string | undefined {
  if (/海上风电|offshore wind/i.test(project)) return 'offshore-wind';
  if (/光热|concentrat\w+ solar/i.test(project)) return 'csp';
  if (/光伏|photovoltaic/i.test(project)) return 'pv';
  return /风电|wind (?:farm|power)/i.test(project) ? 'onshore-wind' : undefined;
}

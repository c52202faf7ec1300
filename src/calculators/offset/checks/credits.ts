import { readMonth, yearOfMonth } from '../../lines/certificate-time.ts';
import { readNumber } from '../../lines/typed-number.ts';
import type { LotCheck } from './check.ts';
import { plainName } from './plain-name.ts';

/** From here on reductions can become CCERs of the new rules (令31号); those before are of the old. */
const NEW_CCER_FROM = readMonth('2020-09') ?? 0;

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
  if (instrument.id === 'ccer') checkCcer(lot, read);
  const limit = claim.rules.vintageYears;
  const years = limit === undefined || limit === '' ? undefined : readNumber(limit, '', () => undefined);
  if (vintage && years !== undefined && forYear - yearOfMonth(vintage.to) > years) {
    read.add('ask', 'vintageOld', 'vintage', { came: yearOfMonth(vintage.to), years, year: forYear });
  }
};

/** A project inside the boundary lowers the inventory already (guideline 6.7.3: no double counting). */
function checkOrigin(read: Parameters<LotCheck>[1], entity: string): void {
  const where = read.choice('boundary');
  const project = plainName(read.text('project'));
  const owner = plainName(entity);
  if (where === 'inside') read.add('error', 'insideBoundary', 'boundary');
  else if (where !== 'outside') read.add('ask', 'boundaryUnsaid', 'boundary');
  if (where !== 'inside' && owner.length >= 4 && project.includes(owner)) {
    read.add('ask', 'boundaryLikely', 'project', { project: read.text('project').slice(0, 64), entity });
  }
}

function checkCcer({ vintage }: Parameters<LotCheck>[0], read: Parameters<LotCheck>[1]): void {
  const technology = read.choice('technology');
  if (technology === 'pv' || technology === 'onshore-wind') read.add('ask', 'ccerOfWindOrSun', 'technology');
  const proven = read.text('certificatesCancelled');
  if ((technology === 'offshore-wind' || technology === 'csp') && !proven) {
    read.add('ask', 'ccerOffshoreOrCsp', 'certificatesCancelled');
  }
  if (vintage && vintage.from < NEW_CCER_FROM) {
    read.add('ask', 'legacyCcer', 'vintage', { came: read.text('vintage').slice(0, 64) });
  }
}

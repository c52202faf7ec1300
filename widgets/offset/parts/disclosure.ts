import {
  load,
  loadOffset,
  pinsOf,
  registryVersion,
  type QuantifiedClaim,
} from '../../../src/calculators/index.ts';
import type { TextFile } from '../../foundation/hand-over.ts';
import { fileName } from '../../foundation/parts/files.ts';
import { printReport } from '../../foundation/parts/print-report.ts';
import { version } from '../../foundation/version.ts';
import type { Desk } from '../desk.ts';
import { quantifiedYears } from './quantified-years.ts';

const [{ pinsHash }, { disclosureOf, disclosurePage, spokenDisclosure }, { compareClaims }] =
  await Promise.all([load.factoryFile(), loadOffset.disclosure(), loadOffset.years()]);

/** Prints the disclosure of clause 6.7.4. */
export function printDisclosure(desk: Desk, result: QuantifiedClaim): undefined {
  printReport(desk, spokenDisclosure(disclosureOn(desk, result), desk.texts));
}

/** The same as one page that stands alone, to be published as it is. */
export function disclosureFile(desk: Desk, result: QuantifiedClaim): TextFile {
  return {
    name: fileName(desk, String(result.claim.year), 'disclosure', 'html'),
    type: 'text/html;charset=utf-8',
    text: disclosurePage(disclosureOn(desk, result), desk.texts),
  };
}

function disclosureOn(desk: Desk, result: QuantifiedClaim) {
  const { entity } = desk.factory;
  return disclosureOf(result, entity, desk.language, {
    ...(entity.responsible && { preparedBy: entity.responsible }),
    preparedOn: new Date().toISOString().slice(0, 10),
    versions: { calculator: version, factors: registryVersion, pinsHash: pinsHash(pinsOf(result)) },
    years: yearsBeside(desk, result),
  });
}

/** All years of the file, this one as it is on the desk; none where there is no other. */
function yearsBeside(desk: Desk, result: QuantifiedClaim) {
  const others = quantifiedYears(desk).filter(({ claim }) => claim.year !== result.claim.year);
  if (!others.length) return [];
  return compareClaims([...others, result]).years.map(({ year, residual, matched, own, dependence }) => ({
    year,
    residual: residual.value,
    offsets: matched.value,
    reductions: own.value,
    ...(dependence && { dependence: dependence.value / 100 }),
  }));
}

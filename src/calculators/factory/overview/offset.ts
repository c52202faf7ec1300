import type { QuantifiedClaim } from '../../offset/quantify-claim.ts';
import type { Filled } from '../../readiness/filled/filled.ts';
import type { QuantifiedFactory } from '../quantify-factory.ts';
import { Remarks, withErrors } from './remarks.ts';
import type { Remark } from './step.ts';

/** The claim that the path is about: that of the newest year. */
export const newestClaim = ({ claims }: QuantifiedFactory): QuantifiedClaim | undefined =>
  [...claims].sort((a, b) => b.claim.year - a.claim.year)[0];

/** What is missing of the offsets: after own reductions (guideline 6.7.1), matched and in the ledger (6.7.3). */
export function offsetRemarks(factory: QuantifiedFactory, { answers }: Filled): readonly Remark[] {
  const newest = newestClaim(factory);
  const remarks = new Remarks('offset', newest && String(newest.claim.year));
  if (!newest) {
    remarks.missing('noClaim', '6.7.3');
    return remarks.all;
  }
  const { year } = newest.claim;
  const said = (requirement: string) => answers.find((one) => one.requirement === requirement)?.code;
  const has = (code: string) => newest.findings.some((one) => one.code === code);
  if (has('noInventory')) remarks.missing('claimWithoutInventory', '6.7.3', { year });
  if (said('6.7.1-r1') === 'offsetWithoutReductions') {
    remarks.missing('offsetWithoutReductions', '6.7.1', { year });
  }
  const tonnes = newest.counted.shortage.value;
  if (tonnes > 0) remarks.missing('offsetsFallShort', '6.7.3', { year, tonnes });
  if (has('linesNotCounted')) {
    remarks.look('residualIncomplete', '6.7.3', { year }, withErrors(newest.residual.lines).first);
  }
  const blocked = newest.lots.filter(({ standing }) => standing === 'blocked');
  remarks.missing('lotsNotCounted', '6.7.3', { year, count: blocked.length }, blocked[0]?.line.id);
  if (said('6.7.1-r3') === 'dependenceRises') remarks.look('dependenceRises', '6.7.1', { year });
  others(newest, remarks);
  return remarks.all;
}

const apart = ['noInventory', 'lotsNotCounted', 'linesNotCounted', 'noReductions', 'entityUnnamed'];

/** What else the calculator found about the claim. */
function others({ claim: { year }, findings }: QuantifiedClaim, remarks: Remarks): void {
  const count = (severity: string) =>
    findings.filter((one) => one.severity === severity && !apart.includes(one.code)).length;
  remarks.missing('claimToCorrect', '6.7.3', { year, count: count('error') });
  remarks.look('claimToLookAt', '6.7.3', { year, count: count('ask') });
}

/** What is missing of the disclosure (guideline 6.7.4): there is something to tell, whose it is, and where it is told. */
export function disclosureRemarks(factory: QuantifiedFactory): readonly Remark[] {
  const newest = newestClaim(factory);
  const remarks = new Remarks('offset', newest && String(newest.claim.year));
  if (!newest?.counted.matches.length) {
    remarks.missing('nothingToDisclose', '6.7.4');
    return remarks.all;
  }
  const { year, disclosure } = newest.claim;
  if (!factory.file.entity.name.trim()) remarks.missing('entityUnnamed', '6.7.4', { year });
  if (!disclosure?.address?.trim()) remarks.missing('addressMissing', '6.7.4', { year });
  if (!disclosure?.contact?.trim()) remarks.look('contactMissing', '6.7.4', { year });
  return remarks.all;
}

import { readMonth } from '../../lines/certificate-time.ts';
import type { ReadLot } from '../lots/read-lot.ts';
import type { UsedCertificate } from '../lots/used-certificates.ts';
import type { Findings } from './check.ts';

/**
 * Where numbers are missing on one side, certificates of the same month may be the same: that is asked, since nobody could
 * say it from the data.
 */
export function findMaybeInInventory(
  lots: readonly ReadLot[],
  used: readonly UsedCertificate[],
  findings: Findings,
): void {
  for (const { line, instrument, serials, vintage } of lots) {
    if (instrument.id !== 'certificate' || !vintage) continue;
    const same = used.find(
      ({ generated, ranges }) =>
        readMonth(generated.trim()) === vintage.from && (!ranges.length || !serials.length),
    );
    if (!same) continue;
    const { name, year, generated } = same;
    findings.add(line.id, 'ask', 'certificateMaybeInInventory', 'serials', { line: name, year, generated });
  }
}

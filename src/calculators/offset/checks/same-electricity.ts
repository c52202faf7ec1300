import type { ReadLot } from '../lots/read-lot.ts';
import type { Findings } from './check.ts';
import { plainName } from './plain-name.ts';

/**
 * A certificate and a CCER for the same kWh: of one project, generated within the vintage of the credits
 * (国能综通新能〔2024〕124号: a project chooses). Neither counts until it is known which was issued.
 */
export function findSameElectricity(lots: readonly ReadLot[], findings: Findings): void {
  const projectOf = ({ line }: ReadLot) => plainName(String(line.fields['project'] ?? ''));
  const certificates = new Map<string, ReadLot[]>();
  for (const lot of lots) {
    const project = projectOf(lot);
    if (lot.instrument.id === 'certificate' && project && lot.vintage) {
      certificates.set(project, [...(certificates.get(project) ?? []), lot]);
    }
  }
  for (const credit of lots) {
    if (credit.instrument.id !== 'ccer' || !credit.vintage) continue;
    const { from, to } = credit.vintage;
    for (const certificate of certificates.get(projectOf(credit)) ?? []) {
      const generated = certificate.vintage?.from ?? -1;
      if (generated < from || generated > to) continue;
      tell(credit, certificate, findings);
      tell(certificate, credit, findings);
    }
  }
}

const tell = ({ line }: ReadLot, other: ReadLot, findings: Findings): void =>
  findings.add(line.id, 'error', 'sameElectricityTwice', 'project', {
    project: String(line.fields['project']).slice(0, 64),
    other: other.line.name || other.line.id,
  });

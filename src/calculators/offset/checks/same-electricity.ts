import type { ReadLot } from '../lots/read-lot.ts';
import type { Findings } from './check.ts';
import { plainName, TELLING } from './plain-name.ts';

/**
 * A certificate and credits for the same kWh: of one project, generated within the vintage of the credits. A project of
 * CCERs chooses (国能综通新能〔2024〕124号), so neither counts until it is known which was issued. Where the credits are of
 * another programme, or said to be of no wind or sun, or only a part of the name is the same, it is asked.
 */
export function findSameElectricity(lots: readonly ReadLot[], findings: Findings): void {
  const certificates = new Map<string, ReadLot[]>();
  for (const lot of lots) {
    const project = projectOf(lot);
    if (lot.instrument.id === 'certificate' && project && lot.vintage) {
      certificates.set(project, [...(certificates.get(project) ?? []), lot]);
    }
  }
  for (const credit of lots) {
    const project = projectOf(credit);
    if (credit.instrument.unit !== 'tCO2e' || !credit.vintage || !project) continue;
    const { from, to } = credit.vintage;
    for (const [name, generated] of certificates) {
      if (!isAlike(project, name)) continue;
      const within = generated.filter((lot) => isWithin(lot, from, to));
      const [one] = within;
      if (!one) continue;
      const certain =
        project === name && credit.instrument.id === 'ccer' && credit.line.fields['technology'] !== 'other';
      tell(credit, one, certain, findings);
      for (const certificate of within) tell(certificate, credit, certain, findings);
    }
  }
}

const projectOf = ({ line }: ReadLot): string => plainName(String(line.fields['project'] ?? ''));

/** Equal, or one within the other: 瓜州光热 and 甘肃瓜州光热项目. */
const isAlike = (one: string, other: string): boolean =>
  one === other ||
  (Math.min(one.length, other.length) >= TELLING && (one.includes(other) || other.includes(one)));

const isWithin = ({ vintage }: ReadLot, from: number, to: number): boolean =>
  vintage !== undefined && vintage.from >= from && vintage.from <= to;

const twice = ['error', 'sameElectricityTwice'] as const;
const likely = ['ask', 'sameElectricityLikely'] as const;

function tell({ line }: ReadLot, other: ReadLot, certain: boolean, findings: Findings): void {
  const [severity, code] = certain ? twice : likely;
  findings.add(line.id, severity, code, 'project', {
    project: String(line.fields['project']).slice(0, 64),
    other: other.line.name || other.line.id,
  });
}

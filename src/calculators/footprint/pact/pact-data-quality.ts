import type { Language } from '../../engine/language.ts';
import { dataQualityOf, qualityAspects } from '../analysis/data-quality.ts';
import { primaryDataOf } from '../analysis/primary-data.ts';
import type { FootprintStudy } from '../study.ts';
import { decimalText } from './decimal-text.ts';
import type { Gate } from './gate.ts';
import type { Tell } from './pact-details.ts';
import { finding } from './pact-findings.ts';
import type { DataQuality, QualityIndicators } from './product-footprint.ts';
import { secondarySources } from './secondary-sources.ts';

/** Where the data before the gate come from, and how well they represent it, as far as that is known. */
export function pactDataQuality(
  { lines }: Gate,
  study: FootprintStudy,
  language: Language,
  tell: Tell,
): DataQuality {
  const { share, sources } = primaryDataOf(lines);
  if (sources.unknown > 0) {
    tell(finding('ask', 'dataUnknown', 'pcf.primaryDataShare', { share: sources.unknown * 100 }));
  }
  const dqi = indicatorsOf(lines, study, tell);
  const secondary = secondarySources(lines, language, tell);
  return {
    ...(secondary.length && { secondaryEmissionFactorSources: secondary }),
    ...(share !== undefined && { primaryDataShare: decimalText(share * 100) }),
    ...(dqi && { dqi }),
  };
}

/** The ratings of all three aspects; none where something isn't known of a line, for a guess would be a rating too. */
function indicatorsOf(
  lines: Gate['lines'],
  study: FootprintStudy,
  tell: Tell,
): QualityIndicators | undefined {
  const { aspects } = dataQualityOf(lines, study);
  const unknown = Math.max(...qualityAspects.map((aspect) => aspects[aspect].unknownShare));
  const { technology, geography, time } = aspects;
  if (technology.score === undefined || geography.score === undefined || time.score === undefined) {
    return undefined;
  }
  if (unknown > 0) {
    tell(finding('ask', 'dataUnknown', 'pcf.dqi', { share: unknown * 100 }));
    return undefined;
  }
  return {
    technologicalDQR: decimalText(technology.score),
    geographicalDQR: decimalText(geography.score),
    temporalDQR: decimalText(time.score),
  };
}

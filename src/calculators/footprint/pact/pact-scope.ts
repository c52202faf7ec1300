import { gridAreas } from '../../factors/grid-areas.ts';
import { countedStages } from '../quantify/counted-stages.ts';
import type { QuantifiedStudy } from '../quantify/quantify-study.ts';
import type { FootprintStudy } from '../study.ts';
import type { Gate } from './gate.ts';
import type { PactDetails, Tell } from './pact-details.ts';
import { finding } from './pact-findings.ts';
import { momentOf } from './pact-moments.ts';
import { pactSentences } from './pact-sentences.ts';
import type { Scope } from './product-footprint.ts';

/** When, where, and of what processes the footprint is. Nothing where the period can't be told; `tell` then got it. */
export function pactScope(
  { study }: QuantifiedStudy,
  gate: Gate,
  details: PactDetails,
  tell: Tell,
): Scope | undefined {
  const { from, to } = study.period;
  const referencePeriodStart = momentOf(from);
  const referencePeriodEnd = momentOf(to, true);
  for (const [key, day, moment] of [
    ['referencePeriodStart', from, referencePeriodStart],
    ['referencePeriodEnd', to, referencePeriodEnd],
  ] as const) {
    if (!moment) tell(finding('error', 'notReadable', `pcf.${key}`, { expected: 'day', came: day }));
  }
  if (!referencePeriodStart || !referencePeriodEnd) return undefined;
  if (referencePeriodStart >= referencePeriodEnd) {
    tell(finding('error', 'periodReversed', 'pcf.referencePeriodEnd', { from, to }));
    return undefined;
  }
  return {
    referencePeriodStart,
    referencePeriodEnd,
    ...placeOf(study, tell),
    boundaryProcessesDescription: details.processes ?? processesOf(gate, details),
  };
}

/** A province, else the country: grids of several provinces and what is left of a market are of the whole of it. */
function placeOf({ area }: FootprintStudy, tell: Tell): Partial<Scope> {
  const known = gridAreas.find(({ id }) => id === area);
  const code = known && known.kind !== 'province' ? 'CN' : area;
  if (/^[A-Z]{2}-[0-9A-Z]{1,3}$/.test(code)) return { geographyCountrySubdivision: code };
  if (/^[A-Z]{2}$/.test(code)) return { geographyCountry: code };
  tell(finding('ask', 'placeUnknown', 'pcf.geographyCountry', { came: area }));
  return {};
}

/** Processes that are named per stage: what matters most, and not the whole bill of materials. */
const named = 12;

/** The lines of each stage before the gate by name, the largest first. */
function processesOf({ lines }: Gate, { language, names }: PactDetails): string {
  const { colon, semicolon } = pactSentences[language];
  const bySize = [...lines].sort((a, b) => Math.abs(b.total.value) - Math.abs(a.total.value));
  return countedStages['cradle-to-gate']
    .flatMap((stage) => {
      const all = new Set(bySize.flatMap(({ line }) => (line.stage === stage ? line.name.trim() || [] : [])));
      const largest = [...all].slice(0, named);
      if (all.size > named) largest.push('…');
      return largest.length ? [`${names.stages[stage]}${colon}${largest.join(semicolon)}`] : [];
    })
    .join('\n');
}

import { isOfAnyGas } from '../../lines/by-substance.ts';
import { readNumber } from '../../lines/typed-number.ts';
import { isRefused } from '../analysis/cut-off.ts';
import { countedStages } from '../quantify/counted-stages.ts';
import type { QuantifiedStudy } from '../quantify/quantify-study.ts';
import type { Omission } from '../study.ts';
import { decimalText } from './decimal-text.ts';
import type { Gate } from './gate.ts';
import type { PactDetails, Tell } from './pact-details.ts';
import { finding } from './pact-findings.ts';
import { pactSentences } from './pact-sentences.ts';
import type { Method } from './product-footprint.ts';

/** By which rules the footprint was made. Nothing where a share that was left out can't be read; `tell` then got it. */
export function pactMethod(
  quantified: QuantifiedStudy,
  gate: Gate,
  details: PactDetails,
  tell: Tell,
): Method | undefined {
  const exempted = exemptedOf(quantified, gate, tell);
  if (exempted === undefined) return undefined;
  const { omissions } = quantified.study.cutOff;
  for (const { name } of omissions.filter((one) => isBeforeGate(one) && isRefused(one.flow))) {
    tell(finding('error', 'omissionRefused', 'pcf.exemptedEmissionsPercent', { of: name }));
  }
  return {
    ipccCharacterizationFactors: potentialsOf(quantified, gate),
    crossSectoralStandards: ['ISO14067'],
    exemptedEmissionsPercent: decimalText(exempted),
    exemptedEmissionsDescription: omissions
      .filter(isBeforeGate)
      .map((omission) => exemptionText(omission, details))
      .join('\n'),
    allocationRulesDescription: allocationText(quantified, gate, details),
  };
}

/** The set that the study takes, and those inside aggregate factors, which can't be changed any more. */
function potentialsOf({ study }: QuantifiedStudy, { lines }: Gate): readonly string[] {
  const inside = lines.flatMap(({ used }) => used.filter(isOfAnyGas).flatMap(({ gwp }) => gwp ?? []));
  return [...new Set<string>([study.gwp, ...inside])].sort();
}

const isBeforeGate = ({ stage }: Omission): boolean => countedStages['cradle-to-gate'].includes(stage);

/**
 * What was left out before the gate, in percent. The reader estimates it of the whole footprint, so beyond the gate it is
 * a larger part of what is exported.
 */
function exemptedOf({ study, total }: QuantifiedStudy, gate: Gate, tell: Tell): number | undefined {
  const shares = study.cutOff.omissions.filter(isBeforeGate).map((omission) => {
    const share = readNumber(omission.share, 'share', () => {}, { unit: '%' });
    if (share === undefined) {
      const facts = { expected: 'notNegative', came: String(omission.share), of: omission.name };
      tell(finding('error', 'notReadable', 'pcf.exemptedEmissionsPercent', facts));
    }
    return share;
  });
  const known = shares.filter((share) => share !== undefined);
  if (known.length < shares.length) return undefined;
  const larger = gate.total > 0 && total.value > gate.total ? total.value / gate.total : 1;
  return known.reduce((sum, share) => sum + share, 0) * larger;
}

function exemptionText({ name, share, reason }: Omission, { language }: PactDetails): string {
  const { colon, semicolon } = pactSentences[language];
  return [`${name}${colon}${String(share).replace(/\s*%$/, '')} %`, ...(reason ? [reason] : [])].join(
    semicolon,
  );
}

/** Each allocation that a line before the gate uses: its method, the product's share, and the reader's reason. */
function allocationText(
  { allocations }: QuantifiedStudy,
  { lines }: Gate,
  { language, names }: PactDetails,
): string {
  const { colon, comma, semicolon, notShared, shareOf } = pactSentences[language];
  const used = allocations.filter(({ allocation }) =>
    lines.some(({ line }) => line.allocation === allocation.id),
  );
  if (!used.length) return notShared;
  return used
    .map(({ allocation, method, shares }) => {
      const share = shares?.[0];
      const words = [names.allocationMethods[method], ...(share ? [shareOf(share.value * 100)] : [])];
      const text = `${allocation.name}${colon}${words.join(comma)}`;
      return allocation.reason ? `${text}${semicolon}${allocation.reason}` : text;
    })
    .join('\n');
}

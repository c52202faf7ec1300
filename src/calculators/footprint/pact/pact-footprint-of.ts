import type { QuantifiedStudy } from '../quantify/quantify-study.ts';
import { checkPact } from './check-pact.ts';
import { contentsOf, declaredUnitOf, writtenContents } from './declared-unit.ts';
import { gateOf, type Gate } from './gate.ts';
import { pactDataQuality } from './pact-data-quality.ts';
import type { PactDetails, Tell } from './pact-details.ts';
import { pactEmissions } from './pact-emissions.ts';
import { finding, type PactFinding } from './pact-findings.ts';
import { pactIdentity } from './pact-identity.ts';
import { pactMethod } from './pact-method.ts';
import { pactScope } from './pact-scope.ts';
import { pactSentences } from './pact-sentences.ts';
import type { CarbonFootprint, ProductFootprint } from './product-footprint.ts';

/** The version of the PACT technical specification that exported footprints follow. */
export const pactVersion = '3.0.3';

/** A footprint to hand on, with what is to be looked at before; or everything that is missing for it. */
export type PactExport =
  | {
      readonly ok: true;
      readonly footprint: ProductFootprint;
      readonly findings: readonly PactFinding[];
    }
  | { readonly ok: false; readonly findings: readonly PactFinding[] };

/**
 * The footprint of a study's product by the PACT data model, from the cradle to the gate: never what comes after it.
 * What is missing is told, and nothing is made up for it. The same study with the same details gives the same footprint.
 */
export function pactFootprintOf(quantified: QuantifiedStudy, details: PactDetails): PactExport {
  const findings: PactFinding[] = [];
  const tell: Tell = (one) => findings.push(one);
  const { study } = quantified;
  const gate = gateOf(quantified);
  checkGate(quantified, gate, tell);
  const identity = pactIdentity(study, details, tell);
  const pcf = carbonFootprintOf(quantified, gate, details, tell);
  if (!identity || !pcf || findings.some(({ severity }) => severity === 'error')) {
    return { ok: false, findings: errorsFirst(findings) };
  }
  const { validity, precedingIds } = details;
  const checked = checkPact({
    ...identity,
    specVersion: pactVersion,
    ...(precedingIds?.length && { precedingPfIds: precedingIds }),
    created: details.created,
    status: details.status ?? 'Active',
    ...(validity && { validityPeriodStart: validity.from, validityPeriodEnd: validity.to }),
    comment: commentOf(quantified, gate, details),
    pcf,
  } satisfies ProductFootprint);
  return checked.ok
    ? { ok: true, footprint: checked.footprint, findings }
    : { ok: false, findings: [...findings, ...checked.findings] };
}

const errorsFirst = (findings: readonly PactFinding[]): readonly PactFinding[] => [
  ...findings.filter(({ severity }) => severity === 'error'),
  ...findings.filter(({ severity }) => severity !== 'error'),
];

/** The text of a footprint's file. */
export function pactText(footprint: ProductFootprint): string {
  return `${JSON.stringify(footprint, null, 2)}\n`;
}

/** Whether there is a whole footprint up to the gate. */
function checkGate({ study }: QuantifiedStudy, gate: Gate, tell: Tell): void {
  if (study.boundary === 'gate-to-gate') {
    tell(finding('error', 'notToGate', '', { came: study.boundary, expected: 'cradle-to-gate' }));
  }
  if (gate.notCounted || !gate.lines.length) {
    tell(finding('error', 'linesNotCounted', '', { count: gate.notCounted, of: gate.lines.length }));
  }
  if (gate.credits.length) {
    const of = gate.credits.map(({ line }) => line.name).join(', ');
    tell(finding('error', 'credits', 'pcf.fossilGhgEmissions', { of }));
  }
  const { notSeparable: share } = gate;
  if (share > 0) tell(finding('ask', 'notSeparated', 'pcf.fossilGhgEmissions', { share }));
}

function carbonFootprintOf(
  quantified: QuantifiedStudy,
  gate: Gate,
  details: PactDetails,
  tell: Tell,
): CarbonFootprint | undefined {
  const { study } = quantified;
  const packagingIncluded = study.identity?.packagingIncluded;
  if (packagingIncluded === undefined) {
    tell(finding('error', 'missing', 'pcf.packagingEmissionsIncluded', { expected: 'yesOrNo' }));
  }
  const contents = contentsOf(study, tell);
  const unit = declaredUnitOf(study, tell);
  const scope = pactScope(quantified, gate, details, tell);
  const emissions = pactEmissions(gate, contents, tell);
  const carbon = writtenContents(contents);
  const method = pactMethod(quantified, gate, details, tell);
  const quality = pactDataQuality(gate, study, details.language, tell);
  if (!unit || !scope || !emissions || !carbon || !method) return undefined;
  return {
    ...unit,
    ...scope,
    ...emissions,
    ...carbon,
    ...(packagingIncluded !== undefined && { packagingEmissionsIncluded: packagingIncluded }),
    // No line of a study captures carbon dioxide, so none is in the figures.
    ccsTechnologicalCO2CaptureIncluded: false,
    ...method,
    ...quality,
  };
}

/** What a customer should know: the reader's own words, what isn't kept apart, and that nobody has verified it. */
function commentOf({ study }: QuantifiedStudy, gate: Gate, { language, comment }: PactDetails): string {
  const { notSeparable, selfCalculated, closedLoop } = pactSentences[language];
  const apart = gate.notSeparable > 0 ? notSeparable(gate.notSeparable) : undefined;
  const recycling = study.rules.recycling === 'closed-loop' ? closedLoop : undefined;
  const potentials = study.gwp === 'AR6' ? undefined : study.gwpReason;
  return [comment, potentials, recycling, apart, selfCalculated].filter(Boolean).join('\n');
}

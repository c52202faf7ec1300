import { jsonProblemCodes, type JsonProblem } from '../../engine/json/json-problem.ts';
import type { Finding } from '../../lines/problems.ts';

/** What can be said about a footprint that comes in or goes out. */
export const pactFindingCodes = [
  // errors of what comes in
  ...jsonProblemCodes,
  'noFootprint',
  'severalFootprints',
  'otherVersion',
  'geographyTwice',
  'packagingNotIncluded',
  'captureNotIncluded',
  'tooLarge',
  // of what it would be used for
  'unitNotUsable',
  'unitDiffers',
  // to look at again
  'replaced',
  'expired',
  'periodReversed',
  'totalsDiffer',
  'partsDiffer',
  'partsNotKept',
  // errors of what goes out
  'missing',
  'notReadable',
  'negativePart',
  'credits',
  'notToGate',
  'linesNotCounted',
  'biogenicBalance',
  'omissionRefused',
  // to look at again
  'notSeparated',
  'placeUnknown',
  'sourceWithoutVersion',
  'dataUnknown',
] as const;

export type PactFindingCode = (typeof pactFindingCodes)[number];

/**
 * An `error` is why there is no footprint, an `ask` wants a second look. Facts: those of `JsonProblem`; `expected`, a
 * name of what should be there; `came`; `of`, the names of entries, separated by commas.
 */
export interface PactFinding extends Finding<PactFindingCode> {
  /** The entry of the footprint it is about: pcf.fossilCarbonContent. Without one it is about the whole. */
  readonly path?: string;
}

/** What is wrong with a stranger's JSON, as a finding. */
export function findingOf(problem: JsonProblem): PactFinding {
  return { severity: 'error', ...problem };
}

/** @returns a finding about an entry */
export function finding(
  severity: PactFinding['severity'],
  code: PactFindingCode,
  path: string,
  facts: PactFinding['facts'] = {},
): PactFinding {
  return { severity, code, ...(path && { path }), facts };
}

import { lineProblemCodes, type Problem as LineProblem } from '../lines/problems.ts';

/** What is to be said about a line or about the whole study. */
export type Problem = LineProblem<ProblemCode>;

/** What only the analysis finds out about a line, by the line's id. */
export type ProblemOfLine = readonly [line: string, problem: Problem];

export const problemCodes = [
  ...lineProblemCodes,
  // errors
  'declaredUnitForWhole',
  'unitAmountMissing',
  'outputMissing',
  'unknownAssembly',
  'assemblyWithinItself',
  'assemblyTooDeep',
  'unknownAllocation',
  'allocationIncomplete',
  'productDataMissing',
  'sharesNotOne',
  'siteShareExceeded',
  'omissionRefused',
  'unknownElectricityYear',
  'powerOfNothing',
  'nothingCarried',
  'upstreamUnit',
  'ownUnitDiffers',
  'nothingLeft',
  'doubleBenefit',
  'recyclingMissing',
  'linesNotCounted',
  // to look at again
  'outsideBoundary',
  'assemblyScaleIgnored',
  'freightPartial',
  'upstreamMissing',
  'upstreamTwice',
  'emptyReturnTwice',
  'contractConditions',
  'negativeOwnFactor',
  'gridLossMissing',
  'allocationReason',
  'omissionLarge',
  'omissionsLarge',
  'biogenicBalance',
  'unitNotDescribed',
  'gwpReasonMissing',
  'closedLoopToGate',
  'recycledFactorPrimary',
  'scrapInFactor',
  'recycledContentNotTaken',
  'avoidedNotTaken',
  'dataOld',
  // choices to know of
  'certificatesSold',
  'lossTreatedElsewhere',
  'disposalNotCounted',
  'freightUnstated',
  'notSeparated',
] as const;

export type ProblemCode = (typeof problemCodes)[number];

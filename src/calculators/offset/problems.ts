import {
  lineProblemCodes,
  type Finding,
  type LineProblemCode,
  type Problem as LineProblem,
} from '../lines/problems.ts';

/**
 * What is to be said about a lot or about the whole claim. An `error` blocks: the lot doesn't count until it is put right.
 * An `ask` warns: it counts, and a verifier will ask. A `note` tells what was done.
 */
export type Problem = LineProblem<ProblemCode>;

/** The same about the whole claim. */
export type ClaimFinding = Finding<ProblemCode>;

/** The first of each block concern single lots, the others the claim. */
export const problemCodes = [
  ...lineProblemCodes,
  // blocks
  'notWhole',
  'serialUnreadable',
  'serialOverlap',
  'serialsFewer',
  'otherBeneficiary',
  'usedForCompliance',
  'notYetGenerated',
  'certificateExpired',
  'certificateOfOtherYear',
  'certificateNotRecognised',
  'certificateOfOwnUse',
  'certificateOnLocation',
  'certificateInInventory',
  'sameElectricityTwice',
  'insideBoundary',
  'allowanceOff',
  'allowanceNotVoluntary',
  'creditWithoutProgramme',
  'certificateAsCredit',
  'vintageUnreadable',
  'handExceedsLot',
  'noInventory',
  'soldAndClaimed',
  // to look at again
  'serialMissing',
  'serialsMore',
  'beneficiaryUnsaid',
  'beneficiarySimilar',
  'beneficiaryTranslated',
  'purposeOther',
  'entityUnnamed',
  'retiredLate',
  'retiredEarly',
  'boundaryUnsaid',
  'boundaryLikely',
  'documentMissing',
  'sameElectricityLikely',
  'ccerOfWindOrSun',
  'ccerOffshoreOrCsp',
  'legacyCcer',
  'vintageOld',
  'certificateBurns',
  'certificateMaybeInInventory',
  'certificatesAboveMonth',
  'monthsUnknown',
  'certificatesAboveGrid',
  'ownCertificatesSold',
  'removalsExceedScope1',
  'dependenceNotFalling',
  'emissionsAndOffsetsRise',
  'shareUnmet',
  'lotsNotCounted',
  'linesNotCounted',
  'ownElectricityFactor',
  'notProven',
  'reductionWithoutDocument',
  'noReductions',
  // choices to know of
  'notRetiredYet',
  'certificatesLowerScope2Only',
  'creditsLeftOver',
  'priceMissing',
  'scope3NotClaimed',
  'onCarbonMarket',
  'yearsNotComparable',
] as const;

export type ProblemCode = (typeof problemCodes)[number];

/** What only the offset calculator checks. */
export type OwnProblemCode = Exclude<ProblemCode, LineProblemCode>;

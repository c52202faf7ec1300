import type { ReferenceId } from '../../references.ts';
import type { OwnProblemCode } from '../problems.ts';

/** What a check follows: a clause or a term of the guideline by its number, or a place in another document. */
export type CheckBasis =
  { readonly clause: string } | { readonly reference: ReferenceId; readonly locator: string };

const reduceFirst: CheckBasis = { clause: '6.7.1' };
const allowedTypes: CheckBasis = { clause: '6.7.2' };
const ledger: CheckBasis = { clause: '6.7.3' };
const disclosure: CheckBasis = { clause: '6.7.4' };
const greenPower: CheckBasis = { clause: '6.2.3' };
/** The term says that a certificate has a code of its own. */
const certificateTerm: CheckBasis = { clause: '3.6' };
/** The term names allowances beside credits, which clause 6.7.2 doesn't. */
const offsetTerm: CheckBasis = { clause: '3.9' };

const certificateIs: CheckBasis = { reference: 'nea-2024-67', locator: '绿证的计量单位' };
const onlyProof: CheckBasis = { reference: 'nea-2024-67', locator: '第三条' };
const validity: CheckBasis = { reference: 'nea-2024-67', locator: '绿证有效期' };
const sameYear: CheckBasis = { reference: 'nea-2026-certificates', locator: '绿证核销' };
const ownUse: CheckBasis = { reference: 'nea-2026-certificates', locator: '自发自用电量的绿证' };
const oneOfTwo: CheckBasis = { reference: 'nea-mee-2024-124', locator: '绿证与自愿减排的衔接' };
const newCcer: CheckBasis = { reference: 'mee-samr-2023-31', locator: '可登记的减排量产生时间' };
const oldCcer: CheckBasis = { reference: 'mee-2023-voluntary-market', locator: '三' };
const tradingScheme: CheckBasis = { reference: 'mee-2020-19', locator: '配额清缴与抵销' };

const quality: CheckBasis = { reference: 'ghg-protocol-scope-2', locator: 'Scope 2 Quality Criteria' };
const locationBased: CheckBasis = { reference: 'ghg-protocol-scope-2', locator: 'location-based method' };

const subject: CheckBasis = { reference: 'iso-14068-1-2023', locator: 'subject and boundary' };
const retiredOnly: CheckBasis = { reference: 'iso-14068-1-2023', locator: '11.1' };
const creditCriteria: CheckBasis = { reference: 'iso-14068-1-2023', locator: '11.2' };
const programmeCriteria: CheckBasis = { reference: 'iso-14068-1-2023', locator: '11.3' };

/**
 * What every check of the ledger and of the claim follows. An empty list: the reader's own rule, or how this calculator
 * works, which no document asks for.
 */
export const basisOf: Readonly<Record<OwnProblemCode, readonly CheckBasis[]>> = {
  notWhole: [ledger, certificateIs],
  serialUnreadable: [ledger],
  serialOverlap: [ledger, certificateTerm],
  serialsFewer: [ledger],
  otherBeneficiary: [ledger, quality],
  usedForCompliance: [ledger, tradingScheme],
  notYetGenerated: [ledger, retiredOnly],
  certificateExpired: [greenPower, validity],
  certificateOfOtherYear: [greenPower, validity, sameYear],
  certificateNotRecognised: [allowedTypes, onlyProof],
  certificateOfOwnUse: [ledger, ownUse],
  certificateOnLocation: [locationBased],
  certificateInInventory: [ledger, quality],
  sameElectricityTwice: [ledger, oneOfTwo],
  sameElectricityLikely: [ledger, oneOfTwo],
  insideBoundary: [ledger, creditCriteria],
  allowanceOff: [allowedTypes, offsetTerm],
  allowanceNotVoluntary: [offsetTerm, tradingScheme],
  creditWithoutProgramme: [allowedTypes, ledger, programmeCriteria],
  certificateAsCredit: [allowedTypes, greenPower, certificateIs],
  vintageUnreadable: [ledger],
  handExceedsLot: [],
  noInventory: [ledger],
  soldAndClaimed: [ledger, disclosure],

  serialMissing: [ledger],
  serialsMore: [ledger],
  beneficiaryUnsaid: [ledger],
  beneficiarySimilar: [ledger],
  beneficiaryTranslated: [ledger],
  purposeOther: [ledger],
  entityUnnamed: [ledger],
  retiredLate: [creditCriteria],
  retiredEarly: [ledger],
  boundaryUnsaid: [ledger, creditCriteria],
  boundaryLikely: [ledger, creditCriteria],
  documentMissing: [ledger],
  ccerOfWindOrSun: [oneOfTwo],
  ccerOffshoreOrCsp: [oneOfTwo],
  legacyCcer: [newCcer, oldCcer],
  vintageOld: [],
  certificateBurns: [quality],
  certificateMaybeInInventory: [ledger, quality],
  certificatesAboveMonth: [quality],
  monthsUnknown: [],
  certificatesAboveGrid: [ledger, quality],
  ownCertificatesSold: [ledger, quality],
  removalsExceedScope1: [ledger],
  dependenceNotFalling: [reduceFirst],
  emissionsAndOffsetsRise: [reduceFirst, { clause: '4.1' }],
  shareUnmet: [],
  lotsNotCounted: [ledger],
  linesNotCounted: [ledger],
  ownElectricityFactor: [ledger, quality],
  notProven: [],
  reductionWithoutDocument: [reduceFirst, disclosure],
  noReductions: [reduceFirst, { clause: '4.1' }],

  notRetiredYet: [ledger, retiredOnly],
  certificatesLowerScope2Only: [greenPower, quality],
  creditsLeftOver: [ledger],
  priceMissing: [],
  scope3NotClaimed: [{ clause: '5.3' }, { clause: '6.1.2' }, subject],
  onCarbonMarket: [ledger, tradingScheme],
  yearsNotComparable: [reduceFirst],
};

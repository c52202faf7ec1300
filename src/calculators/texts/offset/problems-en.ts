import type { SerialProblemCode } from '../../offset/serials/serial-range.ts';
import { shownIn } from '../shown.ts';
import type { ProblemTexts } from './problems-zh.ts';

const { shown, rounded, amount, named } = shownIn('en');

const unreadable: Record<SerialProblemCode, string> = {
  reversed: 'its end is smaller than its start',
  otherPrefix: 'its ends belong to different series',
  ambiguous: 'it can be read in two ways; please write both ends in full, such as “A0001 to A0100”',
  noNumber: 'it holds no serial number',
  tooManyDigits: 'the number has too many digits',
  tooLong: 'the text is too long; please enter it as several lots',
  overlapsItself: 'it shares numbers with another entry of this lot',
  uncountable:
    'the range does not tell how many certificates it holds; please list them one by one, or check the quantity',
};

const bases = {
  scope2: 'the method of scope 2',
  scope3: 'the choice of scope 3',
  gwp: 'the GWP values',
};

/** The same in English. */
export const en: ProblemTexts = {
  notWhole: ({ came, unit }) =>
    `This should be a whole number of ${shown(unit)}, not ${shown(came)}; a credit or certificate cannot be divided. Please enter it as the registry shows it.`,
  serialUnreadable: ({ why, came }) => `“${came}”: ${named(unreadable, why)}.`,
  serialOverlap: ({ other, serials, year }) =>
    `The numbers ${serials} are also in “${other}”${year === undefined ? '' : `, which is used for ${year}`}. A number counts once, so this lot does not count; please check, and correct or delete one of the two.`,
  serialsFewer: ({ named: count, quantity }) =>
    `The quantity is ${shown(quantity)}, but the numbers listed are ${shown(count)}; until numbers are added or the quantity is corrected, the lot does not count.`,
  otherBeneficiary: ({ came, expected }) =>
    `The beneficiary is “${came}”, but should be “${expected}”. What was retired for others does not offset this company’s emissions; please check the name on the certificate of retirement.`,
  usedForCompliance: () =>
    'It was used for compliance in a carbon market, so it cannot be used again voluntarily and does not count.',
  notYetGenerated: ({ came }) =>
    `It was retired on ${came}, before the reduction was made or the power generated. What does not exist yet cannot be retired; please check the date and the period.`,
  certificateExpired: ({ came, limit }) =>
    `It was cancelled on ${came}, but was valid until ${limit}. An expired certificate cannot be used; please check the date or use another.`,
  certificateOfOtherYear: ({ generated, year }) =>
    `The power was generated in ${generated}, which cannot be used for ${year} (from 2026 only power generated in the year itself, before that while the certificate is valid); please check the month and the year, or use certificates of that year.`,
  certificateNotRecognised: () =>
    'Only certificates recognised by the National Energy Administration may be used (clause 6.7.2 b); others do not count.',
  certificateOfOwnUse: () =>
    'Self-used power was not purchased from the grid and carries no emissions already; its certificates cannot cover grid electricity and do not count.',
  certificateOnLocation: () =>
    'Scope 2 of this year is location-based. Certificates change nothing there and do not count; to use them, please choose the market-based method.',
  certificateInInventory: ({ line, year, serials }) =>
    `The certificates ${serials} are already used in “${line}” of the ${year} inventory, where they lower scope 2; please keep one of the two. They do not count here.`,
  sameElectricityTwice: ({ project, other }) =>
    `Power of “${project}” has both certificates and CCERs for the same time (see “${other}”). Only one of them is possible, so neither lot counts until this is clear.`,
  insideBoundary: () =>
    'The project is inside the inventory boundary, where its reduction shows already; offsetting with it would count it twice, so it does not count.',
  allowanceOff: () =>
    'Allowances are no reductions, and clause 6.7.2 does not list them; they count only if the matching rules allow them and they were cancelled voluntarily.',
  allowanceNotVoluntary: () =>
    'Allowances must have been cancelled voluntarily; those surrendered for compliance or not cancelled do not count. Please check.',
  creditWithoutProgramme: () =>
    'Please name the programme and the registry (such as VCS); a credit of unknown origin cannot be verified and does not count.',
  certificateAsCredit: () =>
    'Certificates are counted in megawatt-hours and cover electricity from the grid; they are no credits in tonnes. Please enter them as certificates; they do not count here.',
  vintageUnreadable: ({ came }) =>
    `The time should be written as 2024, 2023–2024 or 2024-05 (for certificates 2024-05), not “${came}”.`,
  handExceedsLot: ({ came, quantity, unit }) =>
    `The quantity to be used, ${amount(came, unit)}, is more than the lot’s ${amount(quantity, unit)}; please lower it.`,
  noInventory: ({ year }) =>
    `The file has no inventory for ${year}, so the residual emissions are unknown; please complete the inventory, or state the emissions instead.`,
  soldAndClaimed: ({ name, sold }) =>
    `The reduction “${name}” was sold as ${sold === 'certificates' ? 'green power certificates' : 'carbon credits'} and belongs to the buyer, so the company cannot disclose it as its own; please remove it, or correct whether it was sold.`,
  serialMissing: () =>
    'No numbers are given, so nothing shows that it is used only once; please enter the serial or certificate numbers of the registry.',
  serialsMore: ({ named: count, quantity }) =>
    `The numbers listed are ${shown(count)}, but the quantity is ${shown(quantity)}; please check. The quantity counts until then.`,
  beneficiarySimilar: ({ came, expected }) =>
    `The beneficiary is written “${came}”, not exactly “${expected}”; it counts as the same company, please check the name on the certificate of retirement.`,
  beneficiaryTranslated: ({ came, expected }) =>
    `The beneficiary “${came}” is written in another script than “${expected}”, so the two cannot be compared; it counts, please confirm that it is this company’s name.`,
  purposeOther: () =>
    'The purpose is “other”: what was retired for a product, an event or a customer cannot offset this company’s emissions as well. It counts; please check the purpose on the certificate of retirement.',
  beneficiaryUnsaid: () =>
    'Please enter the beneficiary of the retirement: its certificate should name this company.',
  entityUnnamed: () =>
    'The company’s name is missing, so whether the lots were retired for it cannot be checked.',
  retiredLate: ({ came, limit }) =>
    `It was retired on ${came}, later than 12 months after the reporting period (${limit}), which is too late by ISO 14068-1; please confirm. A verifier will ask for the reason.`,
  retiredEarly: ({ came, year }) =>
    `It was retired on ${came}, before the reporting period of ${year}; please confirm that its certificate says it was for ${year}.`,
  boundaryUnsaid: () =>
    'Please say whether the project is inside or outside the inventory boundary; one inside cannot be used for offsetting.',
  boundaryLikely: ({ project, entity }) =>
    `The name of the project “${project}” resembles “${entity}”, so it may be the company’s own, inside the inventory boundary; please confirm.`,
  documentMissing: () =>
    'No document proves the retirement; please enter its number or file name for verification.',
  sameElectricityLikely: ({ project, other }) =>
    `The project “${project}” is like that of “${other}” and the periods overlap: they may be the same electricity, which cannot be claimed by certificates and by credits. Please check.`,
  ccerOfWindOrSun: () =>
    'Onshore wind and photovoltaics are not newly admitted to CCER (Guoneng Zongtong Xinneng [2024] No. 124); please check when these were issued and how they are registered.',
  ccerOffshoreOrCsp: () =>
    'Offshore wind and concentrating solar power must choose between certificates and CCERs; please enter the proof that the matching certificates were cancelled.',
  legacyCcer: ({ came }) =>
    `The reductions were made in ${came}, before September 2020, from when the new rules (Order No. 31) register them, so they may be old CCERs; please confirm that they can still be retired, and disclose it.`,
  vintageOld: ({ came, years, year }) =>
    `The vintage is ${came}, which is more than your limit of ${shown(years)} years before ${year}; please confirm. The limit is your own, not a rule of a standard.`,
  certificateBurns: () =>
    'The power comes from biomass or something else: certificates set its CO₂ to zero, but CH₄ and N₂O of burning are not computed, so scope 2 may be too low.',
  certificateMaybeInInventory: ({ line, year, generated }) =>
    `“${line}” of the ${year} inventory also uses certificates of power generated in ${generated}, and one of the two has no numbers to compare; please add them and confirm that they are not the same.`,
  certificatesAboveMonth: ({ months }) =>
    `In these months the certificates exceed the electricity purchased: ${months}. Please check the months of generation and the quantities.`,
  monthsUnknown: () =>
    'Certificates are to be matched month by month, but the electricity has no figures for all twelve months; it is matched by the year until they are added.',
  certificatesAboveGrid: ({ certificates, grid }) =>
    `The certificates, ${rounded(certificates)} MWh, exceed the uncovered grid electricity, ${rounded(grid)} MWh; the excess covers no electricity and offsets nothing else.`,
  ownCertificatesSold: () =>
    'The inventory has own power whose certificates were sold: its attributes belong to the buyer and it is no green power of the company; please confirm that the inventory treats it so.',
  removalsExceedScope1: ({ removals }) =>
    `The removals inside the boundary, ${rounded(removals)} tCO₂e, exceed scope 1, which is taken as zero; the excess lowers no other scope.`,
  dependenceNotFalling: ({ year, than, came, before }) =>
    `The dependence on offsets is ${rounded(came)} % in ${year} and has not fallen from the ${rounded(before)} % of ${than}; clause 6.7.1 asks that it fall each year. Please give the reason and the reductions that are planned.`,
  emissionsAndOffsetsRise: ({ year, than, came, before, share, shareBefore }) =>
    `Both the emissions (${rounded(came)} tCO₂e) and the share that is offset (${rounded(share)} %) are higher in ${year} than in ${than} (${rounded(before)} tCO₂e, ${rounded(shareBefore)} %); offsetting should not replace reducing (clause 6.7.1). Please give the reason and the reductions that are planned.`,
  shareUnmet: ({ of, came, needed }) =>
    `The ${of === 'local' ? 'local credits' : 'removals'} are only ${shown(came)} tCO₂e; the share you set needs at least ${shown(needed)} tCO₂e. Please add some, or change the share.`,
  lotsNotCounted: ({ count }) => `Lots not counted: ${count}. Please see the remarks under each lot.`,
  linesNotCounted: ({ count }) =>
    `Lines of emissions not counted: ${count}. The residual emissions may be too low; please correct them first, in the inventory or where they are stated.`,
  ownElectricityFactor: ({ count }) =>
    `Lines of electricity with a factor of your own: ${count}. The residual emissions follow it; please confirm where it comes from and disclose it with the result.`,
  notProven: () =>
    'There are too many lots to prove that this choice is the cheapest; it is usable, but a better one may exist.',
  reductionWithoutDocument: ({ count }) =>
    `Reductions without a document: ${count}. Please enter the calculation or the acceptance report.`,
  noReductions: () =>
    'Emissions are offset, but no own reductions are entered; clause 6.7.1 asks to reduce before offsetting. Please add the measures of the year and what they reduced.',
  notRetiredYet: ({ status }) =>
    status === 'ordered'
      ? 'It is neither delivered nor retired, so it does not count now.'
      : 'It is not retired yet, so it does not count now; it may only stand in the plan.',
  certificatesLowerScope2Only: () =>
    'Certificates lower only the market-based scope 2, in megawatt-hours; they are not turned into tonnes for scope 1 or 3.',
  creditsLeftOver: ({ came }) =>
    `Of the retired credits ${shown(came)} tCO₂e are left over and do not count for this year; no more than 100 % can be matched.`,
  priceMissing: ({ count }) => `Lots without a price: ${count}. The total cost does not include them.`,
  scope3NotClaimed: () =>
    'Scope 3 is outside the claimed boundary and not in the residual emissions; please say in public that only scopes 1 and 2 are included.',
  yearsNotComparable: ({ year, than, differ }) =>
    `${year} and ${than} differ in ${named(bases, differ)}, so their figures cannot be compared directly; please bring them to one basis to see the trend.`,
  onCarbonMarket: () =>
    'The company is in a carbon market: voluntary offsetting does not replace surrendering, and credits or allowances used for compliance cannot be used here again.',
};

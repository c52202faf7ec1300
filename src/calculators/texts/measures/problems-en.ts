import { shownIn } from '../shown.ts';
import type { ProblemTexts } from './problems-zh.ts';

const { shown, rounded, named } = shownIn('en');

const bases = { location: 'location-based', market: 'market-based' };

/** Lines by their names, if they have any. */
const quoted = (names: string | number | undefined) => (names ? `“${named({}, names)}”` : 'another measure');

/** What can be wrong with a measure or a plan, as sentences in English. */
export const en: ProblemTexts = {
  estimatorNotOfMeasure: ({ measure, came }) =>
    `Measure ${shown(measure)} can’t be estimated as “${shown(came)}”; add it again from the list of annex A.`,
  noInventory: ({ year }) =>
    `This file has no inventory of ${shown(year)}; make it first, or state the emissions under “Starting point and target”.`,
  planYearsDisordered: ({ from, to, baseYear }) =>
    `A plan begins after its base year; these came: base year ${shown(baseYear)}, from ${shown(from)} to ${shown(to)}. Change the years.`,
  noImprovement: ({ came, before }) =>
    `After the change it is ${rounded(came)}, which is no better than ${rounded(before)} before; check both.`,
  pueBelowOne: ({ came }) => `A PUE is at least 1 (all electricity ÷ that of the IT); ${rounded(came)} came.`,
  nothingChosen: () =>
    'Nothing of what this measure can do is chosen, so nothing can be estimated; choose at least one.',
  boundariesDiffer: ({ virgin, recycled }) =>
    `The factors of the two materials count different parts of their lives (${shown(virgin)}, ${shown(recycled)}) and can’t be subtracted; choose two with one boundary.`,
  publicationsDiffer: ({ virgin, recycled }) =>
    `The two factors come from different publications (${shown(virgin)}, ${shown(recycled)}): the difference may be one of method and not of material.`,
  chargeMissing: () =>
    'The refrigerant charge isn’t said, so its leakage isn’t counted and the reduction may be too high.',
  estimateWithoutDocument: () => 'It names no document; a verifier will ask for the study, test or offer.',
  certificateBurns: () =>
    'Of power from biomass or another source that burns, certificates cover the CO₂ only; CH₄ and N₂O are not computed.',
  planTooShort: ({ years, from, to }) =>
    `The plan runs from ${shown(from)} to ${shown(to)}, ${shown(years)} in all; clause 7.1.2 asks for at least three years.`,
  baselineMissing: () =>
    'The emissions of the base year are not known: there is no trajectory, and nothing limits the measures. State them under “Starting point and target”.',
  linesNotCounted: ({ count }) =>
    `${shown(count)} of the inventory’s lines are in no total, so the plan may start too low; mend the inventory first.`,
  wholeFactory: ({ share }) =>
    `The inventory counts a share of ${rounded(share)} %, the plan the whole factory; so their totals differ.`,
  noDiscountRate: () =>
    'No discount rate is said, so money later counts as money now; enter the rate your enterprise uses under “Starting point and target”.',
  certificatesAboveGrid: ({ came, available }) =>
    `After the savings ${rounded(available)} MWh of grid electricity are left, fewer than the ${rounded(came)} MWh that certificates cover; the others cover nothing.`,
  yearMissing: ({ year }) => `No year is said, so it counts from ${shown(year)}, the first of the plan.`,
  savesMoreElectricity: ({ came, available }) =>
    `It saves ${rounded(came)} MWh, more than the ${rounded(available)} MWh there are to save; check the use and the saving.`,
  savesMoreEmissions: ({ scope, came, available }) =>
    `It reduces scope ${shown(scope)} by ${rounded(came)} t, more than the ${rounded(available)} t there are; check the fuel and its amount.`,
  certifiesMore: ({ came, available }) =>
    `Certificates of ${rounded(came)} MWh are more than the ${rounded(available)} MWh that nothing covers yet; the others reduce nothing.`,
  storageWithoutPv: () =>
    'Storage reduces nothing by itself: it raises the self-use of photovoltaics, and the plan has none.',
  emissionsRise: ({ basis, came }) =>
    `Emissions rise this way: by ${rounded(came)} t a year, ${named(bases, basis)}. Check its performance and where the energy comes from.`,
  countedOnce: ({ line }) =>
    `It is the same effect as ${quoted(line)}: only the larger counts, so this one is 0.`,
  chained: ({ lines, share }) =>
    `It acts on the same load as ${quoted(lines)}, so on the ${rounded(share)} % that are left (savings multiply, they don’t add).`,
  inBaseline: ({ year, baseYear }) =>
    `It works since ${shown(year)}, not after the base year ${shown(baseYear)}: the meters hold it already, so it isn’t counted again.`,
  afterPlan: ({ year, to }) =>
    `It works from ${shown(year)}, after the last year of the plan, ${shown(to)}: not counted in it.`,
  scope3NotCounted: ({ came }) =>
    Number(came) < 0
      ? `It adds ${rounded(-Number(came))} t to scope 3, which the base year doesn’t count: not in the total. Say so wherever the reduction is stated.`
      : `It reduces scope 3 (by ${rounded(came)} t), which the base year doesn’t count: not in the total.`,
  alreadyGreen: ({ came }) =>
    `${rounded(came)} MWh of it are covered by certificates: saving them lowers the location-based figure only.`,
};

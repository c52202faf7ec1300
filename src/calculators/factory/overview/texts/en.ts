import { shownIn } from '../../../texts/shown.ts';
import type { RemarkTexts } from './zh.ts';

const { shown, rounded, named } = shownIn('en');

const markets = { national: 'the national carbon market', local: 'a local carbon market' };

/** The same in English. */
export const en: RemarkTexts = {
  noInventory: () => 'There is no inventory of any year yet. There shall be one every year at least.',
  yearMissing: ({ year, expected }) =>
    `The latest inventory is that of ${year}; that of ${expected} is missing.`,
  yearsBetweenMissing: ({ years }) => `Inventories in between are missing: ${shown(years)}.`,
  linesNotCounted: ({ year, count }) =>
    `The ${year} inventory has lines to correct that are not in its total (lines: ${count}).`,
  completenessOpen: ({ year, count }) =>
    `The completeness check of the ${year} inventory has open questions (${count}): is there such a source, and if not, why.`,
  linesToLookAt: ({ year, count }) =>
    `The ${year} inventory has lines that count and want a second look (lines: ${count}).`,
  neitherScopeCounted: ({ year }) => `The ${year} inventory counts nothing of scope 1 and scope 2 yet.`,
  oneScopeCounted: ({ year, scope }) =>
    `The ${year} inventory has no source of scope ${scope}. The boundary covers scopes 1 and 2 at least.`,
  scope3NotCounted: ({ year }) =>
    `The ${year} inventory does not count scope 3. The guideline encourages including it step by step.`,
  notForCompliance: ({ year, market }) =>
    `By the ${year} inventory the company is on ${named(markets, market)}: emissions for compliance are computed apart, by the authority’s guideline.`,
  gwpReasonMissing: ({ year, set }) =>
    `The ${year} inventory uses the global warming potentials of ${shown(set)} instead of the latest, AR6, and does not say why yet.`,
  equityShareOpen: ({ year }) =>
    `The ${year} inventory is by equity share, and the share is missing or cannot be read.`,
  periodDiffers: ({ year, from, to, expectedFrom, expectedTo }) =>
    `The inventory of ${year} is of ${shown(from)} to ${shown(to)}; the profile has ${shown(expectedFrom)} to ${shown(expectedTo)}.`,
  baseYearMissing: () => 'There are inventories of several years, but no base year is chosen.',
  baseYearWithoutInventory: ({ baseYear }) =>
    `The base year is ${baseYear}, but there is no inventory of it.`,
  recalculationDue: ({ year, baseYear }) =>
    `The changes of ${year} are beyond the threshold: the base year ${baseYear} is due to be recalculated.`,
  methodsDiffer: ({ year, baseYear }) =>
    `The methods or global warming potentials of ${year} differ from those of the base year ${baseYear}: the two cannot be compared as they stand.`,
  noStudy: () => 'There is no footprint study of any product yet. Key products shall have one.',
  studyEmpty: ({ name }) => `The study of “${shown(name)}” has no lines yet.`,
  studyLinesNotCounted: ({ name, count }) =>
    `The study of “${shown(name)}” has lines to correct that are not in the footprint (lines: ${count}).`,
  studyLinesToLookAt: ({ name, count }) =>
    `The study of “${shown(name)}” has lines that count and want a second look (lines: ${count}).`,
  noPlan: () =>
    'There is no reduction plan yet. There should be one of three years at least, with yearly targets.',
  planEmpty: () => 'There are no measures in the reduction plan yet.',
  planTooShort: ({ from, to }) => `The reduction plan, ${from} to ${to}, is shorter than three years.`,
  planYearsDisordered: ({ from, to }) =>
    `The years of the reduction plan are out of order (${from} to ${to}; they must come after its base year).`,
  planWithoutBaseline: () =>
    'The reduction plan starts from nothing: there is neither an inventory of its base year nor a stated baseline.',
  planWithoutTarget: () => 'The reduction plan has no quantified target yet.',
  targetMissed: ({ year, tonnes }) =>
    `With the measures planned, ${year} emits ${rounded(tonnes)} tCO₂e more than the target (middle value).`,
  measuresNotCounted: ({ count }) => `There are measures to correct that the plan does not count (${count}).`,
  measuresToLookAt: ({ count }) => `There are measures that count and want a second look (${count}).`,
  noClaim: () =>
    'There is no offset claim of any year yet. Residual emissions are offset after own reductions.',
  claimWithoutInventory: ({ year }) =>
    `The ${year} claim rests on the inventory, but there is no inventory of that year.`,
  offsetsFallShort: ({ year, tonnes }) =>
    `Of the residual emissions of ${year}, ${rounded(tonnes)} tCO₂e are not covered by what is cancelled.`,
  residualIncomplete: ({ year }) => `Some emissions of ${year} could not be counted, so more may remain.`,
  offsetWithoutReductions: ({ year }) => `There are offsets for ${year}, but no own reductions are listed.`,
  dependenceRises: ({ year }) =>
    `In ${year} the dependence on offsetting is not below that of the year before.`,
  lotsNotCounted: ({ year, count }) =>
    `The offset ledger, as of ${year}, has lots that cannot be counted (${count}).`,
  claimToCorrect: ({ year, count }) => `The ${year} claim has things to correct (${count}).`,
  claimToLookAt: ({ year, count }) => `The ${year} claim has things that want a second look (${count}).`,
  nothingToDisclose: () =>
    'Nothing is cancelled yet, so there is nothing to disclose. A company that has offset shall disclose it.',
  addressMissing: ({ year }) => `The ${year} claim does not say yet where it is disclosed.`,
  contactMissing: ({ year }) => `The ${year} disclosure names no contact, so the public cannot object.`,
  entityUnnamed: ({ year }) => `The ${year} disclosure does not say whose it is.`,
  noAssessment: () =>
    'There is no self-assessment against the guideline yet. There should be a review every year.',
  gatesFailed: ({ date, count }) =>
    `By the assessment of ${date} there are basic requirements that are not met (${count}).`,
  gatesOpen: ({ date, count }) => `The assessment of ${date} leaves basic requirements open (${count}).`,
  requirementsUnknown: ({ date, count }) =>
    `The assessment of ${date} has requirements without an answer (${count}).`,
  conditionsUndecided: ({ date, count }) =>
    `The assessment of ${date} has conditions that are not decided (${count}).`,
  reviewDue: ({ date }) => `The latest assessment is that of ${date}, more than a year ago.`,
  textChanged: ({ date }) =>
    `The text of the guideline has changed since the assessment of ${date}; please look at it again.`,
};

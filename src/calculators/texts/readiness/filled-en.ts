import type { FilledAnswer } from '../../readiness/filled/filled.ts';
import { shownIn } from '../shown.ts';
import type { FilledTexts } from './filled-zh.ts';

const { shown, rounded, named } = shownIn('en');

const markets = {
  no: 'not on a carbon market',
  national: 'on the national carbon market',
  local: 'on a local carbon market',
};

const oneScope = ({ scope1 }: FilledAnswer['facts']) => (Number(scope1) ? 1 : 2);

/** The same in English. */
export const en: FilledTexts = {
  scopes1And2Counted: ({ year, scope1, scope2 }) =>
    `The ${year} inventory counts scope 1 (lines: ${scope1}) and scope 2 (lines: ${scope2}).`,
  sourcesCounted: ({ year, scope1, scope2 }) =>
    `The ${year} inventory counts scope 1 (lines: ${scope1}) and scope 2 (lines: ${scope2}); please confirm that no source of the factory is missing.`,
  oneScopeCounted: (facts) =>
    `The ${facts.year} inventory counts scope ${oneScope(facts)} only, with no source of scope ${3 - oneScope(facts)}; if there is none, please answer “Met” and say why.`,
  neitherScopeCounted: ({ year, scope3 }) =>
    `The ${year} inventory has scope 3 only (lines: ${scope3}); neither scope 1 nor scope 2 is counted.`,
  linesWithErrors: ({ year, errors }) =>
    `The ${year} inventory has lines to correct, which are not in its total (lines: ${errors}).`,
  scope3Counted: ({ year, scope3 }) =>
    `The ${year} inventory counts scope 3 (lines: ${scope3}); please confirm whether upstream and downstream are complete and managed.`,
  scope3NotCounted: ({ year }) => `The ${year} inventory does not count scope 3.`,
  inventoryKept: ({ year }) =>
    `The ${year} inventory states its boundary, period and method; please confirm whether the accounting system is documented.`,
  rulesKept: ({ year }) =>
    `The ${year} inventory is calculated by the accounting standard chosen in it, with nothing to correct.`,
  yearsCounted: ({ year, before }) =>
    `There are inventories of ${before} and ${year}, and the reduction plan sets a target on them.`,
  oneYearCounted: ({ year }) =>
    `The reduction plan sets a target on the inventory, but there is only that of ${year}, which does not show yet that there is one every year; please confirm.`,
  yearWithoutTarget: ({ year }) =>
    `There is an inventory of ${year}, but the reduction plan sets no target on it yet.`,
  yearMissing: ({ year, expected }) =>
    `The latest inventory is that of ${year}; yearly accounting would have that of ${expected}.`,
  footprintCounted: ({ count, sound }) =>
    `There are product footprint studies (${count}; nothing to correct in ${sound}); please confirm that they cover the key products.`,
  footprintWithErrors: ({ count }) =>
    `There are product footprint studies (${count}), each with something to correct.`,
  reducedBeforeOffsetting: ({ year, tonnes }) =>
    `The ${year} claim lists own reductions of ${rounded(tonnes)} tCO₂e, and offsets what remains after them.`,
  offsetWithoutReductions: ({ year }) => `There are offsets for ${year}, but no own reductions are listed.`,
  dependenceFalls: ({ year, now, then }) =>
    `In ${year} the dependence on offsetting is ${rounded(now)} %, below the ${rounded(then)} % of the year before.`,
  dependenceRises: ({ year, now, then }) =>
    `In ${year} the dependence on offsetting is ${rounded(now)} %, not below the ${rounded(then)} % of the year before.`,
  typesAllowed: ({ year, count }) =>
    `All lots retired for ${year} (${count}) are of types that clause 6.7.2 lists.`,
  offsetsMatch: ({ year, coverage }) =>
    `Of the residual emissions of ${year}, ${rounded(coverage)} % are matched.`,
  offsetsFallShort: ({ year, coverage }) =>
    `Of the residual emissions of ${year}, only ${rounded(coverage)} % are matched.`,
  residualIncomplete: ({ year, coverage }) =>
    `Of the residual emissions of ${year} that could be counted, ${rounded(coverage)} % are matched; some could not be counted, so more may remain.`,
  ledgerSound: ({ year, count }) =>
    `The offset ledger, as of ${year}, has no lot that cannot be counted (lots: ${count}).`,
  ledgerWithBlocks: ({ year, count, blocked }) =>
    `The offset ledger, as of ${year}, has lots that cannot be counted (${blocked} of ${count}).`,
  disclosureNamed: ({ year, address }) =>
    `The disclosure for ${year} is at ${shown(address)}; please confirm that accounting results, reduction measures, and sources and quantities of offsets are all there.`,
  offsetsInLedger: ({ count }) => `There are lots in the offset ledger (${count}).`,
  carbonMarketInInventory: ({ year, market }) =>
    `By the ${year} inventory the company is ${named(markets, market)}.`,
  planDrafted: ({ from, to }) =>
    `There is a draft reduction plan for ${from}–${to}; please confirm whether the company has adopted it.`,
  conditionInProfile: () => 'The profile of the factory says so.',
};

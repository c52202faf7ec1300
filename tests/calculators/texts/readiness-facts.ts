import type { FilledAnswer, FilledCode } from '../../../src/calculators/readiness/filled/filled.ts';
import type { Problem, ProblemCode } from '../../../src/calculators/readiness/problems.ts';
import { lineFacts } from './typical-facts.ts';

/** The facts that come with what is said about an answer or an assessment; a condition by its name in the collection. */
export const readinessFacts: Readonly<Record<ProblemCode, Problem['facts']>> = {
  ...lineFacts,
  mandatoryNotApplicable: {},
  notApplicableWithoutReason: {},
  measuredWithoutDocument: {},
  baselineEqualsLeading: { came: 42.5 },
  answerDiffersFromMeasured: { said: 'met', answer: 'partly' },
  answerDiffersFromFile: { said: 'not', answer: 'met' },
  conditionUndecided: { condition: 'A data centre' },
  conditionWithoutReason: { condition: 'A data centre' },
  conditionDiffersFromFile: { condition: 'A carbon market' },
  metWithoutEvidence: { word: 'shall' },
  evidenceAfterAssessment: { came: '2026-02-01', date: '2026-01-15' },
  dueInThePast: { came: '2025-12-31', date: '2026-01-15' },
  carriedOver: {},
  weightsAllZero: {},
  textChanged: { of: 1, present: 2 },
};

const inventory = { year: 2025, scope1: 7, scope2: 3, scope3: 9, errors: 0 };

/** The facts of everything that is filled in, as the calculators give them. */
export const filledFacts: Readonly<Record<FilledCode, FilledAnswer['facts']>> = {
  scopes1And2Counted: inventory,
  sourcesCounted: inventory,
  oneScopeCounted: { ...inventory, scope2: 0 },
  neitherScopeCounted: { ...inventory, scope1: 0, scope2: 0 },
  linesWithErrors: { ...inventory, errors: 4 },
  scope3Counted: inventory,
  scope3NotCounted: { ...inventory, scope3: 0 },
  inventoryKept: inventory,
  rulesKept: inventory,
  yearsCounted: { ...inventory, before: 2024 },
  oneYearCounted: inventory,
  yearWithoutTarget: inventory,
  yearMissing: { ...inventory, year: 2022, expected: 2025 },
  footprintCounted: { count: 6, sound: 5 },
  footprintWithErrors: { count: 6, sound: 0 },
  reducedBeforeOffsetting: { year: 2025, tonnes: 1_234.5 },
  offsetWithoutReductions: { year: 2025, tonnes: 0 },
  dependenceFalls: { year: 2025, now: 40, then: 62.5 },
  dependenceRises: { year: 2025, now: 62.5, then: 40 },
  typesAllowed: { year: 2025, count: 8 },
  offsetsMatch: { year: 2025, coverage: 100 },
  offsetsFallShort: { year: 2025, coverage: 66.6667 },
  residualIncomplete: { year: 2025, coverage: 100 },
  ledgerSound: { year: 2025, count: 8 },
  ledgerWithBlocks: { year: 2025, count: 8, blocked: 3 },
  disclosureNamed: { year: 2025, address: 'https://example.com/disclosure' },
  offsetsInLedger: { count: 8 },
  carbonMarketInInventory: { year: 2025, market: 'national' },
  planDrafted: { from: 2026, to: 2030 },
  conditionInProfile: {},
};

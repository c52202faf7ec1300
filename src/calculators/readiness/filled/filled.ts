import type { AnswerWord } from '../assessment.ts';

/** What the factory's own file shows about a requirement, and what of it. The reader may say otherwise. */
export interface FilledAnswer {
  readonly requirement: string;
  readonly answer: Extract<AnswerWord, 'met' | 'partly' | 'not'>;
  readonly code: FilledCode;
  readonly facts: Readonly<Record<string, string | number>>;
}

/** The same about a condition. */
export interface FilledCondition {
  readonly condition: string;
  readonly applies: 'yes' | 'no';
  readonly code: FilledCode;
  readonly facts: Readonly<Record<string, string | number>>;
}

/** Why an answer is filled in; the texts say it in a sentence. */
export const filledCodes = [
  'scopes1And2Counted',
  'sourcesCounted',
  'oneScopeCounted',
  'neitherScopeCounted',
  'linesWithErrors',
  'scope3Counted',
  'scope3NotCounted',
  'inventoryKept',
  'rulesKept',
  'yearsCounted',
  'oneYearCounted',
  'yearWithoutTarget',
  'yearMissing',
  'footprintCounted',
  'footprintWithErrors',
  'reducedBeforeOffsetting',
  'offsetWithoutReductions',
  'dependenceFalls',
  'dependenceRises',
  'typesAllowed',
  'offsetsMatch',
  'offsetsFallShort',
  'residualIncomplete',
  'ledgerSound',
  'ledgerWithBlocks',
  'disclosureNamed',
  'offsetsInLedger',
  'carbonMarketInInventory',
  'planDrafted',
  'conditionInProfile',
] as const;

export type FilledCode = (typeof filledCodes)[number];

/** All that a file fills in. */
export interface Filled {
  readonly answers: readonly FilledAnswer[];
  readonly conditions: readonly FilledCondition[];
}

export const nothingFilled: Filled = { answers: [], conditions: [] };

/** One filled answer. */
export const filledAnswer = (
  requirement: string,
  answer: FilledAnswer['answer'],
  code: FilledCode,
  facts: FilledAnswer['facts'] = {},
): FilledAnswer => ({ requirement, answer, code, facts });

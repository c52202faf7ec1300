import { readNumber } from '../../lines/typed-number.ts';
import {
  filledAnswer,
  type Filled,
  type FilledAnswer,
  type FilledCode,
  type FilledCondition,
} from './filled.ts';
import { ledgerAnswers } from './from-ledger.ts';
import {
  isSound,
  type InventoryRecord,
  type PlanRecord,
  type ProfileRecord,
  type Records,
  type StudyRecord,
} from './records.ts';

/**
 * What the factory's other calculators show about the requirements, as of the year of the assessment. It says no more
 * than they do: that a system is documented, or a plan adopted, is for the reader to confirm.
 */
export function fill({ inventories, studies, claims, plan, profile }: Records, year: number): Filled {
  const known = inventories.filter(({ inventory }) => inventory.year <= year);
  const newest = newestOf(known, ({ inventory }) => inventory.year);
  const claim = newestOf(
    claims.filter((one) => one.claim.year <= year),
    (one) => one.claim.year,
  );
  return {
    answers: [
      ...(newest ? inventoryAnswers(newest, known, plan, year) : []),
      ...footprintAnswers(studies),
      ...(claim ? ledgerAnswers(claim, claims) : []),
      ...planAnswers(plan),
    ],
    // What a calculator shows says more than what was said once of the factory.
    conditions: [
      ...(newest ? marketCondition(newest) : []),
      ...offsetCondition(claim?.lots.length ?? 0),
      ...profileConditions(profile),
    ],
  };
}

const newestOf = <Item>(items: readonly Item[], yearOf: (item: Item) => number): Item | undefined =>
  items.reduce<Item | undefined>(
    (newest, one) => (newest && yearOf(newest) >= yearOf(one) ? newest : one),
    undefined,
  );

function inventoryAnswers(
  { inventory, lines }: InventoryRecord,
  known: readonly InventoryRecord[],
  plan: PlanRecord | undefined,
  year: number,
): FilledAnswer[] {
  const counted = (scope: 1 | 2 | 3) =>
    lines.filter((line) => line.scope === scope && line.result && isSound(line)).length;
  const errors = lines.filter((line) => !isSound(line)).length;
  const [one, two, three] = [counted(1), counted(2), counted(3)];
  if (one + two + three === 0) return [];
  const facts = { year: inventory.year, scope1: one, scope2: two, scope3: three, errors };
  const scopes = (requirement: string, both: FilledAnswer) =>
    errors
      ? filledAnswer(requirement, 'partly', 'linesWithErrors', facts)
      : one && two
        ? both
        : one || two
          ? filledAnswer(requirement, 'partly', 'oneScopeCounted', facts)
          : filledAnswer(requirement, 'not', 'neitherScopeCounted', facts);
  // That a line of scope 3 counts says neither that it is managed (5.3) nor that upstream and downstream are there (6.1.2).
  const scope3 = (requirement: string) =>
    three
      ? filledAnswer(requirement, 'partly', 'scope3Counted', facts)
      : filledAnswer(requirement, 'not', 'scope3NotCounted', facts);
  return [
    scopes('5.3-r1', filledAnswer('5.3-r1', 'met', 'scopes1And2Counted', facts)),
    scope3('5.3-r2'),
    filledAnswer('6.1.1-r1', 'partly', 'inventoryKept', facts),
    filledAnswer('6.1.1-r2', errors ? 'partly' : 'met', errors ? 'linesWithErrors' : 'rulesKept', facts),
    // Both scopes are there; whether every source of them is, nobody knows who hasn't seen the factory.
    scopes('6.1.2-r1', filledAnswer('6.1.2-r1', 'partly', 'sourcesCounted', facts)),
    scope3('6.1.2-r2'),
    yearly(facts, known, plan, year),
  ];
}

/** Every year, and what targets rest on (guideline 6.1.4): one year alone doesn't show that it is every year. */
function yearly(
  facts: FilledAnswer['facts'] & { readonly year: number },
  known: readonly InventoryRecord[],
  plan: PlanRecord | undefined,
  year: number,
): FilledAnswer {
  const answer = (word: FilledAnswer['answer'], code: FilledCode, more: FilledAnswer['facts'] = {}) =>
    filledAnswer('6.1.4-r1', word, code, { ...facts, ...more });
  if (facts.year < year - 1) return answer('not', 'yearMissing', { expected: year - 1 });
  if (!hasTarget(plan)) return answer('partly', 'yearWithoutTarget');
  const before = facts.year - 1;
  return known.some(({ inventory }) => inventory.year === before)
    ? answer('met', 'yearsCounted', { before })
    : answer('partly', 'oneYearCounted');
}

/** A target that rests on an inventory: of a plan that starts from one, and above zero. */
function hasTarget(plan: PlanRecord | undefined): boolean {
  if (plan?.baseline !== 'inventory' || plan.target === undefined) return false;
  const target = readNumber(plan.target, 'target', () => undefined, { unit: '%' });
  return target !== undefined && target > 0;
}

/** Whether all key products have one, only the factory knows. */
function footprintAnswers(studies: readonly StudyRecord[]): FilledAnswer[] {
  const counted = studies.filter(({ lines, total }) => lines.length > 0 && total.value !== 0);
  if (!counted.length) return [];
  const sound = counted.filter(({ lines }) => lines.every(isSound)).length;
  const facts = { count: counted.length, sound };
  return [filledAnswer('6.1.3-r1', 'partly', sound ? 'footprintCounted' : 'footprintWithErrors', facts)];
}

/** At least three years (guideline 7.1.2). It is a draft until the factory has adopted it. */
function planAnswers(plan: PlanRecord | undefined): FilledAnswer[] {
  if (!plan?.measures.length || plan.to - plan.from < 2) return [];
  return [filledAnswer('7.1.2-r1', 'partly', 'planDrafted', { from: plan.from, to: plan.to })];
}

function marketCondition({ inventory }: InventoryRecord): FilledCondition[] {
  if (inventory.carbonMarket === 'unknown') return [];
  return [
    {
      condition: 'carbon-market',
      applies: inventory.carbonMarket === 'no' ? 'no' : 'yes',
      code: 'carbonMarketInInventory',
      facts: { year: inventory.year, market: inventory.carbonMarket },
    },
  ];
}

const offsetCondition = (lots: number): FilledCondition[] =>
  lots
    ? [{ condition: 'offsets-used', applies: 'yes', code: 'offsetsInLedger', facts: { count: lots } }]
    : [];

function profileConditions({
  carbonMarket = 'unknown',
  conditions = [],
}: ProfileRecord = {}): FilledCondition[] {
  const said = (condition: string, applies: 'yes' | 'no'): FilledCondition => ({
    condition,
    applies,
    code: 'conditionInProfile',
    facts: {},
  });
  return [
    ...conditions.map(({ condition, applies }) => said(condition, applies)),
    ...(carbonMarket === 'unknown' ? [] : [said('carbon-market', carbonMarket === 'no' ? 'no' : 'yes')]),
  ];
}

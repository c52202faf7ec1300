import { filledAnswer, type Filled, type FilledAnswer, type FilledCondition } from './filled.ts';
import { ledgerAnswers } from './from-ledger.ts';
import { isSound, type InventoryRecord, type PlanRecord, type Records, type StudyRecord } from './records.ts';

/**
 * What the factory's other calculators show about the requirements, as of the year of the assessment. It says no more
 * than they do: that a system is documented, or a plan adopted, is for the reader to confirm.
 */
export function fill({ inventories, studies, claims, plan }: Records, year: number): Filled {
  const known = inventories.filter(({ inventory }) => inventory.year <= year);
  const newest = newestOf(known, ({ inventory }) => inventory.year);
  const claim = newestOf(
    claims.filter((one) => one.claim.year <= year),
    (one) => one.claim.year,
  );
  return {
    answers: [
      ...(newest ? inventoryAnswers(newest, plan, year) : []),
      ...footprintAnswers(studies),
      ...(claim ? ledgerAnswers(claim, claims) : []),
      ...planAnswers(plan),
    ],
    conditions: [...(newest ? marketCondition(newest) : []), ...offsetCondition(claim?.lots.length ?? 0)],
  };
}

const newestOf = <Item>(items: readonly Item[], yearOf: (item: Item) => number): Item | undefined =>
  items.reduce<Item | undefined>(
    (newest, one) => (newest && yearOf(newest) >= yearOf(one) ? newest : one),
    undefined,
  );

function inventoryAnswers(
  { inventory, lines }: InventoryRecord,
  plan: PlanRecord | undefined,
  year: number,
): FilledAnswer[] {
  const counted = (scope: 1 | 2 | 3) =>
    lines.filter((line) => line.scope === scope && line.result && isSound(line)).length;
  const errors = lines.filter((line) => !isSound(line)).length;
  const [one, two, three] = [counted(1), counted(2), counted(3)];
  if (one + two + three === 0) return [];
  const facts = { year: inventory.year, scope1: one, scope2: two, scope3: three, errors };
  const boundary = (requirement: string) =>
    errors
      ? filledAnswer(requirement, 'partly', 'linesWithErrors', facts)
      : one && two
        ? filledAnswer(requirement, 'met', 'scopes1And2Counted', facts)
        : one || two
          ? filledAnswer(requirement, 'partly', 'oneScopeCounted', facts)
          : filledAnswer(requirement, 'not', 'neitherScopeCounted', facts);
  const scope3 = (requirement: string) =>
    filledAnswer(requirement, three ? 'met' : 'not', three ? 'scope3Counted' : 'scope3NotCounted', facts);
  const recent = inventory.year >= year - 1;
  const yearly = !recent
    ? filledAnswer('6.1.4-r1', 'not', 'yearMissing', { ...facts, expected: year - 1 })
    : hasTarget(plan)
      ? filledAnswer('6.1.4-r1', 'met', 'yearsCounted', facts)
      : filledAnswer('6.1.4-r1', 'partly', 'yearWithoutTarget', facts);
  return [
    boundary('5.3-r1'),
    scope3('5.3-r2'),
    filledAnswer('6.1.1-r1', 'partly', 'inventoryKept', facts),
    filledAnswer('6.1.1-r2', errors ? 'partly' : 'met', errors ? 'linesWithErrors' : 'rulesKept', facts),
    boundary('6.1.2-r1'),
    scope3('6.1.2-r2'),
    yearly,
  ];
}

/** The results shall be what targets rest on (guideline 6.1.4). */
const hasTarget = (plan: PlanRecord | undefined): boolean =>
  plan?.target !== undefined && String(plan.target).trim() !== '';

function footprintAnswers(studies: readonly StudyRecord[]): FilledAnswer[] {
  const counted = studies.filter(({ lines, total }) => lines.length > 0 && total.value !== 0);
  if (!counted.length) return [];
  const sound = counted.filter(({ lines }) => lines.every(isSound)).length;
  const facts = { count: counted.length, sound };
  return [
    sound
      ? filledAnswer('6.1.3-r1', 'met', 'footprintCounted', facts)
      : filledAnswer('6.1.3-r1', 'partly', 'footprintWithErrors', facts),
  ];
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

import type { AskedRequirement } from '../../../src/calculators/index.ts';

/** What belongs together when a reader goes through the conditions; one that is in none of these comes last. */
const groups = {
  plant: ['existing-plant', 'new-plant', 'energy-intensive', 'new-energy-intensive'],
  products: ['catalogued-product', 'leading-industry', 'scope-3-ready'],
  buildings: [
    'building-retrofit',
    'new-building',
    'data-centre',
    'new-data-centre',
    'vehicles',
    'hydrogen-corridor',
    'pollutant-treatment',
  ],
  trade: ['carbon-market', 'offsets-used', 'disclosure-obliged', 'disclosure-voluntary'],
} as const satisfies Record<string, readonly string[]>;

export type ConditionGroup = keyof typeof groups | 'other';

const groupOf = (condition: string): ConditionGroup =>
  (Object.keys(groups) as (keyof typeof groups)[]).find((group) =>
    groups[group].some((one) => one === condition),
  ) ?? 'other';

/** The conditions by group, each once, the groups without any left out. Within a group they keep the groups' own order. */
export function groupedConditions(
  conditions: Iterable<string>,
): readonly { readonly group: ConditionGroup; readonly conditions: readonly string[] }[] {
  const asked = [...conditions];
  return (['plant', 'products', 'buildings', 'trade', 'other'] as const)
    .map((group) => ({
      group,
      conditions:
        group === 'other'
          ? asked.filter((one) => groupOf(one) === 'other')
          : groups[group].filter((one) => asked.includes(one)),
    }))
    .filter((one) => one.conditions.length > 0);
}

/** What a condition decides: how many requirements, and the clauses that they stand in. */
export function decidedBy(
  condition: string,
  requirements: readonly Pick<AskedRequirement, 'clause' | 'when'>[],
): { readonly requirements: number; readonly clauses: readonly string[] } {
  const decided = requirements.filter(({ when }) => when.includes(condition));
  return { requirements: decided.length, clauses: [...new Set(decided.map(({ clause }) => clause))] };
}

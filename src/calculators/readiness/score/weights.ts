import { readNumber } from '../../lines/typed-number.ts';
import type { Assessment } from '../assessment.ts';
import type { AssessedItem } from '../assessed-item.ts';
import { dimensions, isDimension, partOf, type Dimension } from '../dimensions.ts';
import type { Problem } from '../problems.ts';

/** What each dimension weighs: 1 where the reader says nothing, or nothing that can be read. */
export interface Weights {
  readonly of: Readonly<Record<Dimension, number>>;
  /** Whether they are as this site's method has them. */
  readonly equal: boolean;
  readonly problems: readonly Problem[];
}

export function readWeights({ weights }: Pick<Assessment, 'weights'>): Weights {
  const problems: Problem[] = [];
  const weightOf = (dimension: Dimension): number => {
    const typed = weights.find((one) => one.dimension === dimension)?.weight;
    if (typed === undefined || typed === '') return 1;
    return readNumber(typed, dimension, (one) => problems.push(one)) ?? 1;
  };
  const read = dimensions.map((dimension) => [dimension, weightOf(dimension)] as const);
  const equal = read.every(([, weight]) => weight === read[0]?.[1]);
  if (read.every(([, weight]) => weight === 0)) {
    problems.push({ severity: 'error', code: 'weightsAllZero', facts: {} });
    return { of: equalWeights, equal: true, problems };
  }
  return { of: Object.fromEntries(read) as Record<Dimension, number>, equal, problems };
}

const equalWeights = Object.fromEntries(dimensions.map((one) => [one, 1])) as Record<Dimension, number>;

/**
 * The part of the whole score that each item has, 0 to 1: its dimension's weight, shared equally by the clauses of the
 * dimension, and within a clause by its requirements. What is left out weighs nothing, and the rest makes up for it.
 */
export function weightsOfItems(
  items: readonly AssessedItem[],
  { of }: Weights,
): ReadonlyMap<AssessedItem, number> {
  const byDimension = groupBy(items, ({ requirement }) => partOf(requirement));
  const counted = [...byDimension].filter(([part]) => isDimension(part) && of[part] > 0);
  const whole = counted.reduce((sum, [part]) => sum + (isDimension(part) ? of[part] : 0), 0);
  return new Map(
    counted.flatMap(([part, ofDimension]) => {
      const clauses = [...groupBy(ofDimension, ({ requirement }) => requirement.clause).values()];
      const weight = isDimension(part) ? of[part] / whole : 0;
      return clauses.flatMap((ofClause) =>
        ofClause.map((item) => [item, weight / clauses.length / ofClause.length] as const),
      );
    }),
  );
}

/** The members of a list by what they share, in the order they come. */
export function groupBy<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

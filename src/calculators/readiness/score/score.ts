import type { AssessedItem } from '../assessed-item.ts';
import { dimensions, partOf, type Dimension } from '../dimensions.ts';
import { groupBy, weightsOfItems, type Weights } from './weights.ts';

/** A score with the parts it is the weighted mean of, so that every one opens down to the answers. */
export interface Score {
  /** 0 to 1. */
  readonly value: number;
  readonly of: readonly ScorePart[];
}

export interface ScorePart {
  /** A requirement, a clause or a dimension. */
  readonly id: string;
  readonly value: number;
  readonly weight: number;
  readonly of?: readonly ScorePart[];
}

/** One dimension: its score over what is answered, and how much of it is. */
export interface DimensionScore {
  readonly dimension: Dimension;
  /** Absent where nothing of it is answered yet, or nothing is applicable. */
  readonly score?: Score;
  /** Requirements that count here, that are answered, and that were left out with a reason. */
  readonly applicable: number;
  readonly answered: number;
  readonly left: number;
  /** Its part of the whole, 0 to 1, how much of that is answered, and how much met: together 1, coverage and low. */
  readonly weight: number;
  readonly covered: number;
  readonly gained: number;
}

/** The numbers of an assessment, each by itself: none of them hides another. */
export interface Scores {
  readonly dimensions: readonly DimensionScore[];
  /** Over what is answered; absent where nothing is. */
  readonly total?: Score;
  /** Where the total would lie if all that is unknown were not met, and if all were. */
  readonly span: { readonly low: number; readonly high: number };
  /** The part of the applicable weight that is answered, 0 to 1. */
  readonly coverage: number;
  /** Of what is said to be met or partly met, the part by weight that names a document; absent where nothing is. */
  readonly evidence?: number;
  /** The part of the weight that was answered away with a reason. */
  readonly leftOut: number;
}

/** The weight of some items, each times what is said of it. */
type Sum = (items: readonly AssessedItem[], of?: (item: AssessedItem) => number) => number;

const sumBy =
  (weight: ReadonlyMap<AssessedItem, number>): Sum =>
  (items, of = () => 1) =>
    items.reduce((all, item) => all + (weight.get(item) ?? 0) * of(item), 0);

const shareOf = ({ share = 0 }: AssessedItem): number => share;

const isLeft = ({ answer, applicability }: AssessedItem): boolean =>
  answer === 'not-applicable' && applicability !== 'outside';

/** The scores of all items that count: means of what is answered, by clause, by dimension, over all. */
export function scoresOf(items: readonly AssessedItem[], weights: Weights): Scores {
  const asked = items.filter(({ scored, applicability }) => scored && applicability !== 'outside');
  const applicable = asked.filter((item) => !isLeft(item));
  const sum = sumBy(weightsOfItems(applicable, weights));
  const answered = applicable.filter(({ share }) => share !== undefined);
  const claimed = answered.filter(({ answer }) => answer === 'met' || answer === 'partly');
  const low = Math.min(1, sum(answered, shareOf));
  // By what is open, so that rounding leaves exactly 1 where nothing is.
  const open = sum(applicable.filter(({ share }) => share === undefined));
  const withLeft = weightsOfItems(asked, weights);
  const dimensionScores = dimensions.map((dimension) => scoreOfDimension(dimension, asked, sum));
  const total = meanOf(
    dimensionScores.flatMap(({ dimension, score }) =>
      score && weights.of[dimension] > 0
        ? [{ id: dimension, value: score.value, weight: weights.of[dimension], of: score.of }]
        : [],
    ),
  );
  return {
    dimensions: dimensionScores,
    ...(total && { total }),
    span: { low, high: Math.min(1, low + open) },
    coverage: Math.max(0, 1 - open),
    ...(sum(claimed) > 0 && { evidence: sum(claimed.filter(({ proven }) => proven)) / sum(claimed) }),
    leftOut: asked.filter(isLeft).reduce((all, item) => all + (withLeft.get(item) ?? 0), 0),
  };
}

function scoreOfDimension(dimension: Dimension, asked: readonly AssessedItem[], sum: Sum): DimensionScore {
  const own = asked.filter(({ requirement }) => partOf(requirement) === dimension);
  const answered = own.filter(({ share }) => share !== undefined);
  const clauses = [...groupBy(answered, ({ requirement }) => requirement.clause)];
  const score = meanOf(
    clauses.flatMap(([id, items]) => {
      const of = items.map((item) => ({ id: item.requirement.id, value: shareOf(item), weight: 1 }));
      const clause = meanOf(of);
      return clause ? [{ id, value: clause.value, weight: 1, of }] : [];
    }),
  );
  const left = own.filter(isLeft).length;
  return {
    dimension,
    ...(score && { score }),
    applicable: own.length - left,
    answered: answered.length,
    left,
    weight: sum(own),
    covered: sum(answered),
    gained: sum(answered, shareOf),
  };
}

function meanOf(of: readonly ScorePart[]): Score | undefined {
  const whole = of.reduce((sum, { weight }) => sum + weight, 0);
  return whole > 0
    ? { value: of.reduce((sum, { value, weight }) => sum + value * weight, 0) / whole, of }
    : undefined;
}

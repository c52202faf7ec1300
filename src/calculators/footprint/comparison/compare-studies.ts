import type { Quantification } from '../../engine/quantification.ts';
import { readNumber } from '../../lines/typed-number.ts';
import { linesNotCounted } from '../quantify/lines-not-counted.ts';
import { flowKinds, type FlowKind } from '../flow-kinds.ts';
import type { QuantifiedStudy } from '../quantify/quantify-study.ts';
import { stages, type FootprintStudy, type Stage } from '../study.ts';

/** The most that stand side by side. */
export const MOST_COMPARED = 4;

/** Why studies can't be compared: they are of different things, or measured by different measures. */
export type ComparisonRefusal =
  | { readonly reason: 'tooMany'; readonly came: number; readonly maximum: number }
  | {
      readonly reason: 'functionalUnit' | 'boundary' | 'gwp';
      /** The first study, and the one that differs from it. */
      readonly studies: readonly [FootprintStudy, FootprintStudy];
    };

/** Studies side by side, or why they can't stand so. */
export type StudyComparison =
  | {
      readonly comparable: true;
      readonly studies: readonly FootprintStudy[];
      readonly rows: readonly ComparedRow[];
      /** Those that lack lines: they are less than they should be, and so is what they differ by. */
      readonly incomplete: readonly IncompleteStudy[];
    }
  | { readonly comparable: false; readonly refusals: readonly ComparisonRefusal[] };

/** What a row is of: the whole, the same by the grid's mix, a stage of life, a separate line of ISO 14067. */
export type RowKind =
  | { readonly of: 'total' }
  | { readonly of: 'gridMix' }
  | { readonly of: 'stage'; readonly stage: Stage }
  | { readonly of: 'flow'; readonly flow: FlowKind };

export interface IncompleteStudy {
  readonly study: FootprintStudy;
  /** How many of its lines don't count. */
  readonly count: number;
}

export interface ComparedRow {
  readonly kind: RowKind;
  /** In the order of the studies, kgCO2e per unit of analysis. */
  readonly values: readonly Quantification<'kgCO2e'>[];
  /** Against the first study, which has none. */
  readonly changes: readonly (Change | undefined)[];
}

export interface Change {
  /** In kgCO2e. */
  readonly absolute: number;
  /** As a share of the first; undefined where that is zero. */
  readonly relative: number | undefined;
}

/**
 * Compares up to four studies, as a rule scenarios of one product. Footprints are compared only for the same functional
 * unit, boundary and potentials (ISO 14067, GB/T 24067); else every reason is told. Studies that lack lines are compared as
 * they stand, and named.
 */
export function compareStudies(studies: readonly QuantifiedStudy[]): StudyComparison {
  const refusals = refusalsOf(studies.map(({ study }) => study));
  if (refusals.length) return { comparable: false, refusals };
  const row = (kind: RowKind, of: (study: QuantifiedStudy) => Quantification<'kgCO2e'>): ComparedRow => {
    const values = studies.map(of);
    return { kind, values, changes: values.map((value, place) => changeOf(values[0], value, place)) };
  };
  return {
    comparable: true,
    studies: studies.map(({ study }) => study),
    incomplete: studies.flatMap(({ study, lines }) => {
      const count = linesNotCounted(lines).length;
      return count ? [{ study, count }] : [];
    }),
    rows: [
      row({ of: 'total' }, ({ total }) => total),
      // A contract may be all that differs: then the mix of the grid stands beside it, as in each of them.
      ...(studies.some(({ gridMix, total }) => gridMix.value !== total.value)
        ? [row({ of: 'gridMix' }, ({ gridMix }) => gridMix)]
        : []),
      ...stages.map((stage) => row({ of: 'stage', stage }, ({ byStage }) => byStage[stage])),
      ...flowKinds.map((flow) => row({ of: 'flow', flow }, ({ byFlow }) => byFlow[flow])),
    ],
  };
}

function refusalsOf(studies: readonly FootprintStudy[]): readonly ComparisonRefusal[] {
  const [first, ...others] = studies;
  const tooMany: readonly ComparisonRefusal[] =
    studies.length > MOST_COMPARED
      ? [{ reason: 'tooMany', came: studies.length, maximum: MOST_COMPARED }]
      : [];
  if (!first) return tooMany;
  return [
    ...tooMany,
    ...others.flatMap((other) =>
      (['functionalUnit', 'boundary', 'gwp'] as const).flatMap((reason): readonly ComparisonRefusal[] =>
        isSame[reason](first, other) ? [] : [{ reason, studies: [first, other] }],
      ),
    ),
  ];
}

const isSame = {
  functionalUnit: (one: FootprintStudy, other: FootprintStudy) => {
    const [a, b] = [one.unit, other.unit];
    return (
      a.kind === b.kind &&
      a.unit === b.unit &&
      a.description.trim() === b.description.trim() &&
      // A piece of something isn't a piece of something else: without a word about it only scenarios of one product match.
      (a.description.trim() !== '' || productOf(one) === productOf(other)) &&
      amountOf(a.amount) !== undefined &&
      amountOf(a.amount) === amountOf(b.amount)
    );
  },
  boundary: (a: FootprintStudy, b: FootprintStudy) => a.boundary === b.boundary,
  gwp: (a: FootprintStudy, b: FootprintStudy) => a.gwp === b.gwp,
};

const productOf = ({ id, scenarioOf }: FootprintStudy): string => scenarioOf ?? id;

/** “1” and 1.0 are the same amount. What can't be read is no amount, and nothing compares with it. */
const amountOf = (typed: FootprintStudy['unit']['amount']): number | undefined =>
  readNumber(typed, 'unitAmount', () => {});

function changeOf(
  first: Quantification | undefined,
  value: Quantification,
  place: number,
): Change | undefined {
  if (!first || place === 0) return undefined;
  const absolute = value.value - first.value;
  return { absolute, relative: first.value === 0 ? undefined : absolute / Math.abs(first.value) };
}

import { canonicalJson } from '../engine/json/canonical-json.ts';
import type { Recorded, RecordedNode } from './receipt.ts';

/** A figure or a statement that two results don't agree on; undefined where one of them has none. */
export interface Difference {
  readonly kind: 'figure' | 'statement';
  readonly id: string;
  readonly stated: number | string | undefined;
  readonly replayed: number | string | undefined;
}

/** What differs between the result that a receipt states and another. Equal is equal to the last bit. */
export function differencesBetween(stated: Recorded, replayed: Recorded): readonly Difference[] {
  return [
    ...differing('figure', figuresOf(stated), figuresOf(replayed)),
    ...differing('statement', statementsOf(stated), statementsOf(replayed)),
  ];
}

/** The value of each figure by its id. */
export const figuresOf = ({ figures, nodes }: Recorded): ReadonlyMap<string, number | undefined> =>
  new Map(figures.map(({ id, node }) => [id, nodes[node]?.value]));

const statementsOf = ({ statements }: Recorded): ReadonlyMap<string, string> =>
  new Map(Object.entries(statements));

function differing<Value extends number | string | undefined>(
  kind: Difference['kind'],
  stated: ReadonlyMap<string, Value>,
  replayed: ReadonlyMap<string, Value>,
): Difference[] {
  return [...new Set([...stated.keys(), ...replayed.keys()])]
    .map((id) => ({ kind, id, stated: stated.get(id), replayed: replayed.get(id) }))
    .filter((one) => one.stated !== one.replayed);
}

/**
 * The places of the numbers that differ between two trees of one shape: where a digit was changed, and what it changed.
 * Undefined where the trees have other shapes, so that no number stands for another.
 */
export function differingNodes(
  { nodes: stated }: Recorded,
  { nodes: replayed }: Recorded,
): readonly number[] | undefined {
  const sameShape =
    stated.length === replayed.length &&
    stated.every(
      ({ kind, of = [] }, place) => kind === replayed[place]?.kind && String(of) === String(replayed[place].of ?? []),
    );
  return sameShape
    ? stated.flatMap(({ value }, place) => (value === replayed[place]?.value ? [] : [place]))
    : undefined;
} // prettier-ignore

/**
 * The places of the numbers that say something else beside their value (a label, a unit, a document, a reason), between two
 * trees of one shape.
 */
export function differingWords(
  { nodes: stated }: Recorded,
  { nodes: replayed }: Recorded,
): readonly number[] {
  const words = (node: RecordedNode | undefined) => canonicalJson({ ...node, value: undefined });
  return stated.flatMap((node, place) => (words(node) === words(replayed[place]) ? [] : [place]));
}

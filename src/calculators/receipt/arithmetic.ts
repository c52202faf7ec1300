import { conversionFactor, isUnit } from '../engine/units.ts';
import type { Recorded, RecordedNode, Receipt } from './receipt.ts';

/** A number of a receipt that doesn't follow from what it says it was made of. */
export interface WrongNumber {
  /** Its place among the nodes. */
  readonly node: number;
  readonly stated: number;
  /** What its operands give, or what the list of factors says. */
  readonly expected: number;
}

/**
 * Does every sum of a receipt again, from the numbers it states and from nothing else: no calculator, no registry. Formulas
 * that are no arithmetic are computed as far as the name says how; the enthalpy of steam is left to the calculator.
 */
export function checkArithmetic({ nodes, factors }: Pick<Receipt, 'nodes' | 'factors'>): readonly WrongNumber[] {
  const values = new Map(factors.map(({ id, value }) => [id, value]));
  return nodes.flatMap((node, place): WrongNumber[] => {
    const expected = node.kind === 'cited' ? values.get(node.factor ?? '') : computed(node, nodes);
    return expected === undefined || expected === node.value ? [] : [{ node: place, stated: node.value, expected }];
  });
} // prettier-ignore

function computed({ kind, of = [], name, unit }: RecordedNode, nodes: Recorded['nodes']): number | undefined {
  const operands = of.map((place) => nodes[place]?.value ?? NaN);
  const [first = NaN, second = NaN] = operands;
  switch (kind) {
    case 'product':
      return operands.reduce((product, value) => product * value, 1);
    case 'quotient':
      return first / second;
    case 'sum':
      return operands.reduce((total, value) => total + value, 0);
    case 'difference':
      return operands.slice(1).reduce((rest, value) => rest - value, first);
    case 'converted': {
      const from = nodes[of[0] ?? -1]?.unit;
      const known = from !== undefined && isUnit(from) && isUnit(unit);
      return known ? first * (conversionFactor(from, unit) ?? NaN) : undefined;
    }
    case 'function':
      return byName(name, first, second);
    default:
      return undefined;
  }
}

function byName(name: string | undefined, first: number, second: number): number | undefined {
  if (name === 'growth') return (1 + first / 100) ** second;
  return name === 'decline' ? (1 - first) ** second : undefined;
}

import type { Citation } from './factor.ts';
import { operandsOf, type Node } from './quantification.ts';
import { conversionFactor } from './units.ts';

/** Every node below and with one, each once, operands before what is made of them. */
export function nodesOf(root: Node): Node[] {
  const seen = new Set<Node>();
  const visit = (node: Node): void => {
    if (seen.has(node)) return;
    for (const operand of operandsOf(node)) visit(operand);
    if (node.basis.kind === 'overridden') visit(node.basis.instead);
    seen.add(node);
  };
  visit(root);
  return [...seen];
}

/**
 * Computes a value again from its leaves, without looking at any value in between: what makes an explanation worth
 * its name. Summing in the same order gives the same bits.
 */
export function rederive(node: Node): number {
  const { basis } = node;
  switch (basis.kind) {
    case 'converted':
      return rederive(basis.from) * (conversionFactor(basis.from.unit, node.unit) ?? NaN);
    case 'product':
      return basis.of.reduce((product, operand) => product * rederive(operand), 1);
    case 'quotient':
      return rederive(basis.of[0]) / rederive(basis.of[1]);
    case 'sum':
      return basis.of.reduce((total, part) => total + rederive(part), 0);
    case 'difference': {
      const [first, ...others] = basis.of.map(rederive);
      return others.reduce((rest, other) => rest - other, first ?? NaN);
    }
    case 'function':
      return basis.evaluate(...basis.of.map(rederive));
    case 'cited':
      return basis.factor.value;
    default:
      return node.value;
  }
}

/**
 * What a product multiplies, with the products inside it taken apart, changes of unit stepped over and what is 1 by
 * definition left out: 42.5 × 389.31 × 15.3 × 0.99 × 44/12 instead of the product of a product. A value that is no product
 * is itself.
 */
export function multiplicands(node: Node): Node[] {
  const { basis } = beforeConversion(node);
  if (basis.kind !== 'product') return [node];
  const counting = basis.of.filter((operand) => !isOne(operand));
  return (counting.length ? counting : basis.of.slice(0, 1)).flatMap(multiplicands);
}

/** A change of unit is no step of its own: what it changed stands in the formula, in the unit the reader saw before. */
export function beforeConversion(node: Node): Node {
  return node.basis.kind === 'converted' ? beforeConversion(node.basis.from) : node;
}

/** The same, with multiplications by what is 1 by definition stepped over as well: they change a unit at most. */
export function beforeTrivialSteps(node: Node): Node {
  const plain = beforeConversion(node);
  if (plain.basis.kind !== 'product') return plain;
  const [first, ...others] = plain.basis.of.filter((operand) => !isOne(operand));
  return first && !others.length ? beforeTrivialSteps(first) : plain;
}

/** What is 1 by definition and not by a document: a scale that doesn't apply, a kilogram of a gas per kilogram. */
export function isOne({ value, basis }: Node): boolean {
  return value === 1 && basis.kind === 'definition' && !basis.citation;
}

/** The bibliography of a value: every place in a publication that it rests on, each once. */
export function citedIn(root: Node): Citation[] {
  const citations = nodesOf(root).flatMap(({ basis }) =>
    basis.kind === 'cited'
      ? [basis.factor.citation]
      : 'citation' in basis && basis.citation
        ? [basis.citation]
        : [],
  );
  return [
    ...new Map(citations.map((citation) => [`${citation.reference} ${citation.locator}`, citation])).values(),
  ];
}

/** The numbers the reader put in place of others, with their reasons. */
export function overridesIn(root: Node): Node[] {
  return nodesOf(root).filter(({ basis }) => basis.kind === 'overridden');
}
